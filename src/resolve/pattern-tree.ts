// Many path patterns as one tree, so that a spec is walked once for all of them and only where it has something.

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
