/** Plain data: what YAML and JSON can hold, what slices are made of and what emitters return. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined }

/** A plain object; a member whose value is `undefined` counts as absent and is never printed. */
export type JsonObject = { [key: string]: Json | undefined }

/** True for a plain object, false for lists, null and scalars. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The value that a map holds under a name of the user. Reading `map[name]` would find what every object inherits: a
 * database may be called `constructor`.
 */
export function ownValue<Value>(map: { readonly [key: string]: Value }, name: string): Value | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined
}
