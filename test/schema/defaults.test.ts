// A default that is the same everywhere stands in the schema, where editors and the reference show it, and in the
// table of resolve/, which fills it in: both must say the same.
import { expect, test } from 'vitest'
import { fieldAt } from '../../src/check/field.ts'
import { isJsonObject } from '../../src/lib/json.ts'
import { defaults } from '../../src/resolve/defaults/platform.ts'

/** Rows that look at nothing and give a value. An empty map only makes room; a header is a map's entry, not a field. */
const fixed = defaults.flatMap(({ path, value }) => {
  if (value.length > 0 || path.includes('.headers.')) return []
  const constant = value({}, undefined as never)
  const isEmpty = typeof constant === 'object' && Object.keys(constant ?? {}).length === 0
  return isEmpty ? [] : [{ path, constant }]
})

test.each(fixed)('$path', ({ path, constant }) => {
  const keys = path.replace('routes.*', 'routes.0').split('.')
  const field = fieldAt(keys.map((key) => (key === '0' ? 0 : key)))
  expect(field).toBeDefined()
  expect(shorten(constant)).toEqual(field?.default)
})

/** `{rolling: {}}` is what the short form `rolling` stands for. */
function shorten(value: unknown): unknown {
  const [key, settings, more] = isJsonObject(value) ? Object.entries(value).flat() : []
  return more === undefined && isJsonObject(settings) && Object.keys(settings).length === 0 ? key : value
}
