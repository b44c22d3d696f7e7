// Where the public schemas are, and validators made from them. They are not part of the repository (24 MB of other
// people's files): they stand beside the checkout, or where QUOIN_SCHEMAS says.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'

export type Schema = AnySchemaObject

/** The folder with the schemas, and the files in it that were read so far. */
export type SchemaStore = { folder: string; cache: Map<string, Schema | undefined> }

/** Finds the folder of schemas: QUOIN_SCHEMAS, or `../shared/schemas` beside the checkout; `undefined` when there is none. */
export function findSchemas(repository: string, environment: NodeJS.ProcessEnv): SchemaStore | undefined {
  const folder = environment['QUOIN_SCHEMAS'] ?? join(repository, '..', 'shared', 'schemas')
  return existsSync(join(folder, 'kubernetes')) ? { folder, cache: new Map() } : undefined
}

/** Reads one schema, `undefined` when the store has no such file. */
export function readSchema(store: SchemaStore, path: string): Schema | undefined {
  if (!store.cache.has(path)) {
    const file = join(store.folder, path)
    store.cache.set(path, existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Schema) : undefined)
  }
  return store.cache.get(path)
}

/** Like `readSchema`, for a file that must be there. */
export function requireSchema(store: SchemaStore, path: string): Schema {
  const schema = readSchema(store, path)
  if (schema === undefined) throw new Error(`the folder of schemas has no ${path}`)
  return schema
}

const compiled = new WeakMap<Schema, ValidateFunction>()

/**
 * A validator for a third party's schema, made once. Formats are not judged (int64, int-or-string and others are
 * Kubernetes' own), and `$schema` is dropped because several charts write it wrongly.
 */
export function compile(schema: Schema): ValidateFunction {
  const known = compiled.get(schema)
  if (known !== undefined) return known
  const options = {
    strict: false,
    allErrors: true,
    validateFormats: false,
    validateSchema: false,
    logger: false,
  } as const
  const modern = /2020-12|2019-09/.test(String(schema['$schema']))
  const { $schema: _dialect, $id: _address, ...rest } = schema
  const validate = (modern ? new Ajv2020(options) : new Ajv(options)).compile(rest)
  compiled.set(schema, validate)
  return validate
}

/** The errors of a validator as sentences; the noise of enclosing `oneOf`/`anyOf` branches is left out where a cause is known. */
export function explain(errors: ErrorObject[] | null | undefined): string[] {
  const all = errors ?? []
  const causes = all.filter(({ keyword }) => !['oneOf', 'anyOf', 'allOf', 'if', 'not'].includes(keyword))
  return [...new Set((causes.length > 0 ? causes : all).map(sentence))]
}

function sentence(error: ErrorObject): string {
  const where = error.instancePath === '' ? '/' : error.instancePath
  const params = error.params as Record<string, unknown>
  if (error.keyword === 'additionalProperties')
    return `${where} has the unknown field \`${params['additionalProperty']}\``
  if (error.keyword === 'unevaluatedProperties')
    return `${where} has the unknown field \`${params['unevaluatedProperty']}\``
  const detail = error.keyword === 'enum' ? `: ${JSON.stringify(params['allowedValues'])}` : ''
  return `${where} ${error.message ?? error.keyword}${detail}`
}
