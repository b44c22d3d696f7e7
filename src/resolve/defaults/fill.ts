// Fills defaults into a merged spec, from tables in which every default stands beside its reason.
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts'
import type { Tier } from '../../model/environment.ts'

/** What a derived default may look at. `name` is the owner's own name (of the service, the database …). */
export type DefaultContext = { environment: string; tier: Tier; platform: string; name: string; spec: JsonObject }

/**
 * One default. `path` ends in the key that is filled; `*` stands for every name. `value` answers `undefined` where there
 * is nothing to fill. `owner` is the map that holds the key, with the defaults of earlier rows already in it.
 */
export type Default = {
  path: string
  value: (owner: JsonObject, context: DefaultContext) => Json | undefined
  reason: string
}

/** The filled spec, and which rows filled something: their paths and reasons, in the order of the table. */
export type Filled = { spec: JsonObject; used: { path: string; reason: string }[] }

/** Fills `spec` from the rows in order. Maps on the way are copied once; `spec` itself stays as it is. */
export function fillDefaults(spec: JsonObject, rows: readonly Default[], context: Omit<DefaultContext, 'name' | 'spec'>): Filled {
  const result: JsonObject = { ...spec }
  const copied = new Set<JsonObject>([result])
  const used: Filled['used'] = []
  for (const row of rows) {
    const path = row.path.split('.')
    if (fillAt(result, path, 0, row, { ...context, name: '', spec: result }, copied)) used.push({ path: row.path, reason: row.reason })
  }
  return { spec: result, used }
}

/**
 * Fills what `path` names from `depth` on. This runs a hundred times for every service, so it makes no lists or maps on
 * the way: `context` is one for the whole row, and its name is set before a value is asked for.
 */
function fillAt(owner: JsonObject, path: readonly string[], depth: number, row: Default, context: DefaultContext, copied: Set<JsonObject>): boolean {
  const key = path[depth] as string
  if (depth === path.length - 1) return fillKey(owner, key, row, context)
  if (key !== '*') return fillMember(owner, key, path, depth, row, context, copied)
  const isNamed = context.name !== ''
  let filled = false
  for (const member of Object.keys(owner)) {
    if (!isNamed) context.name = member
    filled = fillMember(owner, member, path, depth, row, context, copied) || filled
  }
  if (!isNamed) context.name = ''
  return filled
}

function fillMember(owner: JsonObject, member: string, path: readonly string[], depth: number, row: Default, context: DefaultContext, copied: Set<JsonObject>): boolean {
  const child = copyOnce(owner, member, copied)
  return child !== undefined && fillAt(child, path, depth + 1, row, context, copied)
}

function fillKey(owner: JsonObject, key: string, row: Default, context: DefaultContext): boolean {
  if (owner[key] !== undefined) return false
  const value = row.value(owner, context)
  if (value === undefined) return false
  owner[key] = value
  return true
}

/** The map under `key`, made the result's own so that it can be filled; undefined where there is no map. */
function copyOnce(owner: JsonObject, key: string, copied: Set<JsonObject>): JsonObject | undefined {
  const child = owner[key]
  if (Array.isArray(child)) return copyList(owner, key, child, copied)
  if (!isJsonObject(child)) return undefined
  if (copied.has(child)) return child
  const copy = { ...child }
  copied.add(copy)
  owner[key] = copy
  return copy
}

/** Lists are walked like maps: their indexes are the names. */
function copyList(owner: JsonObject, key: string, list: Json[], copied: Set<JsonObject>): JsonObject {
  const known = list as unknown as JsonObject
  if (copied.has(known)) return known
  const copy = [...list]
  copied.add(copy as unknown as JsonObject)
  owner[key] = copy
  return copy as unknown as JsonObject
}
