// Reading inside objects whose shape nobody has checked.
import { isJsonObject, type Json, type JsonObject } from '../../../src/lib/json.ts'

/** What stands at a path of keys, `undefined` where there is nothing. */
export function at(value: Json | undefined, ...path: string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => (isJsonObject(inner) ? inner[key] : undefined), value)
}

/** The list at a path of keys, empty where there is none. */
export function listAt(value: Json | undefined, ...path: string[]): Json[] {
  const found = at(value, ...path)
  return Array.isArray(found) ? found : []
}

/** `metadata.namespace`, which many objects leave out. */
export function namespaceOf(value: JsonObject): string | undefined {
  const name = at(value, 'metadata', 'namespace')
  return typeof name === 'string' ? name : undefined
}
