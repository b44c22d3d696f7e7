// Published schemas of Kubernetes objects are open: a misspelt field passes. These functions close them.
import type { Schema } from './schemas.ts'

/**
 * Copies a structural schema with `additionalProperties: false` wherever fields are listed and nothing says that others
 * are welcome. Only `properties`, `items` and `additionalProperties` are followed: inside `anyOf`, `allOf` and `not` a
 * schema lists only the fields that it speaks about, and closing it there would change its meaning.
 */
export function closeSchema(schema: Schema): Schema {
  const closed: Schema = { ...schema }
  if (isSchema(schema['properties'])) {
    closed['properties'] = mapValues(schema['properties'], closeSchema)
    const free = schema['x-kubernetes-preserve-unknown-fields'] === true
    if (schema['additionalProperties'] === undefined && !free) closed['additionalProperties'] = false
  }
  if (isSchema(schema['items'])) closed['items'] = closeSchema(schema['items'])
  if (isSchema(schema['additionalProperties']))
    closed['additionalProperties'] = closeSchema(schema['additionalProperties'])
  return closed
}

/** Closes every definition of Kubernetes' own API, a file of the form `{ definitions: { name: schema } }`. */
export function closeDefinitions(file: Schema): Schema {
  return { ...file, definitions: mapValues(file['definitions'] as Schema, closeSchema) }
}

/**
 * Closes the schema of a custom resource, its root included: every object has `apiVersion`, `kind` and `metadata`, and
 * the schema of `metadata` is Kubernetes' own (`metadata` is its reference), which CRDs leave out.
 */
export function closeCustomResource(schema: Schema, metadata: Schema): Schema {
  const closed = closeSchema(schema)
  const properties = {
    apiVersion: { type: 'string' },
    kind: { type: 'string' },
    ...(closed['properties'] as Schema),
    metadata,
  }
  return { ...closed, properties, additionalProperties: false, required: ['apiVersion', 'kind', 'metadata'] }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mapValues(object: Schema, change: (schema: Schema) => Schema): Schema {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, isSchema(value) ? change(value) : value]),
  )
}
