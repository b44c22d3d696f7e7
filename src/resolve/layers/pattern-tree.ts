// Many path patterns as one tree, so that a spec is walked once for all of them and only where it has something.
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts'

/** The rows of the patterns that end here, and what follows: by name, and behind `*` for every name. */
export type PatternTree<Row> = { rows: Row[]; members: Map<string, PatternTree<Row>>; each?: PatternTree<Row> }

/** The tree of some rows. Where several patterns name the same place, their rows keep their order. */
export function patternTree<Row extends { path: string }>(rows: readonly Row[]): PatternTree<Row> {
  const root = emptyTree<Row>()
  for (const row of rows) row.path.split('.').reduce(branchAt, root).rows.push(row)
  return root
}

function emptyTree<Row>(): PatternTree<Row> {
  return { rows: [], members: new Map() }
}

function branchAt<Row>(tree: PatternTree<Row>, segment: string): PatternTree<Row> {
  if (segment === '*') return (tree.each ??= emptyTree())
  const known = tree.members.get(segment) ?? emptyTree<Row>()
  tree.members.set(segment, known)
  return known
}

/**
 * Calls `visit` with every value that a pattern names, the row of that pattern, and the path to the value, in the order of
 * the spec. The path is one list that grows and shrinks: whoever keeps it copies it.
 */
export function visitTree<Row>(
  value: Json,
  tree: PatternTree<Row>,
  visit: (row: Row, found: Json, path: readonly string[]) => void,
  path: string[] = [],
): void {
  for (const row of tree.rows) visit(row, value, path)
  if (tree.each !== undefined && typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) visitMember(value as JsonObject, key, tree.each, visit, path)
  }
  if (!isJsonObject(value)) return
  for (const [key, inside] of tree.members) visitMember(value, key, inside, visit, path)
}

function visitMember<Row>(
  owner: JsonObject,
  key: string,
  tree: PatternTree<Row>,
  visit: (row: Row, found: Json, path: readonly string[]) => void,
  path: string[],
): void {
  const member = owner[key]
  if (member === undefined) return
  path.push(key)
  visitTree(member, tree, visit, path)
  path.pop()
}
