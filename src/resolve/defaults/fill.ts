// Fills defaults into a merged spec, from tables in which every default stands beside its reason.
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts'
import type { Tier } from '../../model/environment.ts'

/** What a derived default may look at. `name` is the owner's own name (of the service, the database …). */
export type DefaultContext = { environment: string; tier: Tier; platform: string; name: string; spec: JsonObject }

/**
 * One default. `path` ends in the key that is filled; `*` stands for every name. `value` answers `undefined` where there
 * is nothing to fill. `owner` is the map that holds the key, with the defaults of earlier rows already in it. Behind a
 * `*` a row may look at its own thing and at what stands elsewhere, but not at its siblings: they are filled one by one.
 */
export type Default = {
  path: string
  value: (owner: JsonObject, context: DefaultContext) => Json | undefined
  reason: string
}

/** The filled spec, and which rows filled something: their paths and reasons, in the order of the table. */
export type Filled = { spec: JsonObject; used: { path: string; reason: string }[] }

/** Fills `spec` from the rows in order. Maps on the way are copied; `spec` itself stays as it is. */
export function fillDefaults(
  spec: JsonObject,
  rows: readonly Default[],
  context: Omit<DefaultContext, 'name' | 'spec'>,
): Filled {
  const result: JsonObject = { ...spec }
  const used = new Set<Default>()
  fillSteps(result, stepsOf(rows), { ...context, name: '', spec: result }, used)
  return { spec: result, used: rows.filter((row) => used.has(row)).map(({ path, reason }) => ({ path, reason })) }
}

/** One key of a map: filled from a row, or entered because rows fill what is inside of it. */
type Step = { key: string; row: Default } | { key: string; inside: Step[] }

const known = new WeakMap<readonly Default[], Step[]>()

/**
 * The rows as steps, neighbours with the same beginning below one step: a hundred rows are walked for every service of
 * every environment, and so each map on the way is found and copied once, not once per row.
 */
function stepsOf(rows: readonly Default[]): Step[] {
  const found = known.get(rows)
  if (found !== undefined) return found
  const steps = stepsBelow(
    rows.map((row) => ({ row, path: row.path.split('.') })),
    0,
  )
  known.set(rows, steps)
  return steps
}

type SplitRow = { row: Default; path: string[] }

function stepsBelow(rows: SplitRow[], depth: number): Step[] {
  return neighbours(rows, depth).map((group): Step => {
    const [{ row, path }] = group
    const key = path[depth] as string
    return path.length === depth + 1 ? { key, row } : { key, inside: stepsBelow(group, depth + 1) }
  })
}

/** Rows in their order, cut where the segment changes; a row that ends at this segment stands alone. */
function neighbours(rows: SplitRow[], depth: number): [SplitRow, ...SplitRow[]][] {
  const groups: [SplitRow, ...SplitRow[]][] = []
  for (const each of rows) {
    const last = groups.at(-1)
    const [{ path }] = last ?? [{ path: [] as string[] }]
    const isInside = each.path.length > depth + 1 && path.length > depth + 1 && path[depth] === each.path[depth]
    if (last !== undefined && isInside) last.push(each)
    else groups.push([each])
  }
  return groups
}

/** `owner` is ours to change. The context is one for all, and its name is set while the steps of that thing run. */
function fillSteps(owner: JsonObject, steps: readonly Step[], context: DefaultContext, used: Set<Default>): void {
  for (const step of steps) {
    if ('row' in step) fillKey(owner, step.key, step.row, context, used)
    else if (step.key === '*') fillEach(owner, step.inside, context, used)
    else fillInside(owner, step.key, step.inside, context, used)
  }
}

/** The first `*` of a path names the thing; those behind it stand for parts of it. */
function fillEach(owner: JsonObject, inside: readonly Step[], context: DefaultContext, used: Set<Default>): void {
  const isNamed = context.name !== ''
  for (const member of Object.keys(owner)) {
    if (!isNamed) context.name = member
    fillInside(owner, member, inside, context, used)
  }
  if (!isNamed) context.name = ''
}

/** What is shared with the spec, or with another place of it, is copied before it is filled. Lists are walked like maps. */
function fillInside(
  owner: JsonObject,
  key: string,
  inside: readonly Step[],
  context: DefaultContext,
  used: Set<Default>,
): void {
  const child = owner[key]
  if (!isJsonObject(child) && !Array.isArray(child)) return
  const copy = (Array.isArray(child) ? [...child] : { ...child }) as JsonObject
  owner[key] = copy
  fillSteps(copy, inside, context, used)
}

function fillKey(owner: JsonObject, key: string, row: Default, context: DefaultContext, used: Set<Default>): void {
  if (owner[key] !== undefined) return
  const value = row.value(owner, context)
  if (value === undefined) return
  owner[key] = value
  used.add(row)
}
