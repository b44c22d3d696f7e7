// The fields of the language, read from its schema.
import platform from '../../schema/platform.schema.json' with { type: 'json' }

export type SchemaNode = {
  $ref?: string
  type?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: SchemaNode[]
  properties?: Record<string, SchemaNode>
  additionalProperties?: SchemaNode | boolean
  items?: SchemaNode
}

/** A field by its path, `*` for any name or index, with the shapes that its value may have. */
export type Field = { path: string; shapes: SchemaNode[] }

/** Every field of platform.yaml, entries of maps and lists included, in the order of the schema. */
export function fieldsOfLanguage(): Field[] {
  const fields = new Map<string, Field>()
  for (const field of fieldsUnder(platform as SchemaNode, ''))
    if (!fields.has(field.path)) fields.set(field.path, field)
  return [...fields.values()]
}

function fieldsUnder(node: SchemaNode, path: string): Field[] {
  const shapes = shapesOf(node)
  const members = shapes.flatMap(({ properties = {}, additionalProperties, items }) => [
    ...Object.entries(properties).map(([key, member]): [string, SchemaNode] => [key, member]),
    ...[additionalProperties, items].flatMap((member): [string, SchemaNode][] =>
      typeof member === 'object' ? [['*', member]] : [],
    ),
  ])
  const below = members.flatMap(([key, member]) => fieldsUnder(member, path === '' ? key : `${path}.${key}`))
  return path === '' ? below : [{ path, shapes }, ...below]
}

/** The alternatives of a node, with references followed. */
function shapesOf(node: SchemaNode): SchemaNode[] {
  const definition =
    node.$ref === undefined
      ? node
      : ((platform.$defs as object as Record<string, SchemaNode>)[node.$ref.split('/').at(-1) ?? ''] ?? {})
  return definition.anyOf === undefined ? [definition] : definition.anyOf.flatMap(shapesOf)
}
