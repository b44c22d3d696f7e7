// CustomResourceDefinitions hold structural schemas; the public JSON schemas were made of those, with changes. This undoes them.
import type { Schema } from '../schemas.ts'

/** A structural schema, and how many parts of it could not be said that way: they are open, so nothing is judged in them. */
export type Structural = { schema: Schema; open: number }

/** What a CRD's schema may say beside the structure; descriptions, examples and dialects are of no use to a server. */
const kept = [
  'default',
  'enum',
  'format',
  'maximum',
  'minimum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'maxItems',
  'minItems',
  'maxLength',
  'minLength',
  'maxProperties',
  'minProperties',
  'multipleOf',
  'nullable',
  'pattern',
  'required',
  'type',
  'uniqueItems',
  'x-kubernetes-embedded-resource',
  'x-kubernetes-list-map-keys',
  'x-kubernetes-list-type',
  'x-kubernetes-map-type',
  'x-kubernetes-preserve-unknown-fields',
  'x-kubernetes-validations',
]

/** What a schema may still say inside `anyOf` and its like: values, never structure. */
const keptInside = kept.filter((key) => !/^(default|nullable|type|x-kubernetes-.*)$/.test(key))

/** Anything at all: what stands for a part that is not structural. */
const anything: Schema = { 'x-kubernetes-preserve-unknown-fields': true }

/**
 * Turns the schema of a custom resource into a structural one.
 * @see https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema
 */
export function structuralSchema(source: Schema): Structural {
  let open = 0
  const give = (): Schema => ((open += 1), anything)
  const convert = (from: unknown): Schema => (isSchema(from) ? node(from, convert, give) : give())
  const schema = convert({ ...source, type: 'object' })
  return { schema: { ...schema, properties: { ...(schema['properties'] as Schema), ...served } }, open }
}

/** The server knows these fields of every object by itself. */
const served: Schema = { apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: { type: 'object' } }

type Convert = (from: unknown) => Schema

function node(from: Schema, convert: Convert, give: () => Schema): Schema {
  if (isIntegerOrString(from))
    return {
      ...pick(from, ['default', 'pattern', 'maxLength', 'x-kubernetes-validations']),
      'x-kubernetes-int-or-string': true,
    }
  if (isNullable(from))
    return { ...convert({ ...from, type: from['type'].find((each: unknown) => each !== 'null') }), nullable: true }
  if (typeof from['type'] !== 'string')
    return from['x-kubernetes-preserve-unknown-fields'] === true ? pick(from, kept) : give()
  const values = { ...pick(from, kept), ...bounds(from), ...junctors(from) }
  if (from['type'] === 'array') return { ...values, items: convert(from['items']) }
  if (from['type'] !== 'object') return values
  const more = from['additionalProperties']
  if (isSchema(from['properties'])) {
    const properties = Object.fromEntries(
      Object.entries(from['properties']).map(([key, child]) => [key, convert(child)]),
    )
    return { ...values, properties, ...(more === true || isSchema(more) ? anything : {}) } // a CRD can't have both
  }
  return isSchema(more) && Object.keys(more).length > 0
    ? { ...values, additionalProperties: convert(more) }
    : { ...values, ...(more === false ? {} : anything) }
}

/** `anyOf` and its like, with what they say of values alone: the public schemas repeat types there. */
function junctors(from: Schema): Schema {
  const lists = ['allOf', 'anyOf', 'oneOf']
    .filter((key) => Array.isArray(from[key]))
    .map((key) => [key, (from[key] as Schema[]).map(inside)])
  return { ...Object.fromEntries(lists), ...(isSchema(from['not']) ? { not: inside(from['not']) } : {}) }
}

function inside(from: Schema): Schema {
  const values: Schema = { ...pick(from, keptInside), ...junctors(from) }
  if (isSchema(from['properties']))
    values['properties'] = Object.fromEntries(
      Object.entries(from['properties']).map(([key, child]) => [key, inside(child as Schema)]),
    )
  if (isSchema(from['items'])) values['items'] = inside(from['items'])
  return values
}

function isIntegerOrString(from: Schema): boolean {
  return from['x-kubernetes-int-or-string'] === true || from['format'] === 'int-or-string'
}

/** An exclusive bound, which newer dialects give as the number itself and CRDs as a mark beside it. */
function bounds(from: Schema): Schema {
  const rows = [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const
  return Object.assign(
    {},
    ...rows
      .filter(([mark]) => typeof from[mark] === 'number')
      .map(([mark, bound]) => ({ [bound]: from[mark] as number, [mark]: true })),
  ) as Schema
}

/** `type: [string, "null"]`, which a CRD says as `nullable`. */
function isNullable({ type }: Schema): boolean {
  return Array.isArray(type) && type.length === 2 && type.includes('null')
}

function pick(from: Schema, keys: string[]): Schema {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]))
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
