// The order of keys in Terraform JSON, so that a diff shows changes and nothing else.
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts'

/** The order in which Terraform's own documentation writes blocks; every other key sorts by name. */
const blockOrder = ['terraform', 'variable', 'provider', 'import', 'data', 'locals', 'resource', 'output']

/** The same configuration with its keys in order, and without `//`: what the library notes there is about itself. */
export function inTerraformOrder(configuration: JsonObject): JsonObject {
  const keys = Object.keys(configuration).filter((key) => key !== '//')
  keys.sort((a, b) => blockOrder.indexOf(a) - blockOrder.indexOf(b) || compare(a, b))
  return Object.fromEntries(keys.map((key) => [key, sorted(configuration[key] ?? null)]))
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isJsonObject(value)) return value
  const keys = Object.keys(value).filter((key) => key !== '//' && value[key] !== undefined)
  return Object.fromEntries(keys.sort(compare).map((key) => [key, sorted(value[key] ?? null)]))
}

/** By code unit, which is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
