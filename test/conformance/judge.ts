// Runs one check over all trees and sorts its findings into failures and waived ones.
import type { Check, Finding, Result, Workbench } from './check.ts'
import { BrokenTool } from './tools.ts'
import type { Tree } from './trees.ts'
import { isWaivedBy, type Waiver } from './waivers.ts'

/** What one check made of one tree: the files judged, those that failed with why, and what was waived by which waiver. */
export type TreeVerdict = {
  tree: string
  judged: Set<string>
  failures: Map<string, Finding[]>
  waived: Map<Waiver, number>
  notes: string[]
  seconds: number
}

/** What one check made of all trees; with `skipped` it could not run, and `trees` is empty. */
export type Verdict = { check: Check; skipped?: string; trees: TreeVerdict[] }

/** Runs a check over the trees, or skips it for the given reason. */
export async function judge(
  check: Check,
  trees: Tree[],
  bench: Workbench,
  waivers: Waiver[],
  skipped?: string,
): Promise<Verdict> {
  if (skipped !== undefined) return { check, skipped, trees: [] }
  const verdicts: TreeVerdict[] = []
  for (const tree of trees) verdicts.push(await judgeTree(check, tree, bench, waivers)) // one at a time: tools use all cores
  return { check, trees: verdicts }
}

async function judgeTree(check: Check, tree: Tree, bench: Workbench, waivers: Waiver[]): Promise<TreeVerdict> {
  const start = performance.now()
  const { judged, findings, notes = [] } = await runCheck(check, tree, bench)
  const failures = new Map<string, Finding[]>()
  const waived = new Map<Waiver, number>()
  for (const finding of findings) {
    const waiver = waivers.find((candidate) => isWaivedBy(candidate, check.name, finding))
    if (waiver !== undefined) waived.set(waiver, (waived.get(waiver) ?? 0) + 1)
    else failures.set(finding.file, [...(failures.get(finding.file) ?? []), finding])
  }
  return {
    tree: tree.name,
    judged: new Set([...judged, ...failures.keys()]),
    failures,
    waived,
    notes,
    seconds: (performance.now() - start) / 1000,
  }
}

async function runCheck(check: Check, tree: Tree, bench: Workbench): Promise<Result> {
  try {
    return await check.run(tree, bench)
  } catch (error) {
    if (!(error instanceof BrokenTool)) throw error
    return {
      judged: [],
      findings: [{ file: `(${check.name} itself)`, rule: 'broken', message: error.message.slice(0, 2000) }],
    }
  }
}
