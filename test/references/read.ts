// Reading values out of documents of which nothing is known.
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'

/** The value at a path of keys; undefined where the way ends before. */
export function valueAt(value: Json | undefined, ...path: string[]): Json | undefined {
  return path.reduce<Json | undefined>((owner, key) => (isJsonObject(owner) ? owner[key] : undefined), value)
}

/** All values at a path in which `*` stands for every item or member. */
export function valuesAt(value: Json | undefined, [key, ...rest]: readonly string[]): Json[] {
  if (value === undefined || key === undefined) return value === undefined ? [] : [value]
  if (key === '*')
    return (Array.isArray(value) ? value : Object.values(isJsonObject(value) ? value : {})).flatMap((member) =>
      valuesAt(member, rest),
    )
  return isJsonObject(value) ? valuesAt(value[key], rest) : []
}

export function mapAt(value: Json | undefined, ...path: string[]): JsonObject {
  const found = valueAt(value, ...path)
  return isJsonObject(found) ? found : {}
}

export function listAt(value: Json | undefined, ...path: string[]): Json[] {
  const found = valueAt(value, ...path)
  return Array.isArray(found) ? found : []
}

/** '' where there is no text. */
export function textAt(value: Json | undefined, ...path: string[]): string {
  const found = valueAt(value, ...path)
  return typeof found === 'string' ? found : ''
}
