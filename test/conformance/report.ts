// Draws the verdicts: one line per check and tree, findings below, then waivers with their reasons, then the sum.
import type { TreeVerdict, Verdict } from './judge.ts'
import type { Tree } from './trees.ts'
import type { Waiver } from './waivers.ts'

/** How many files with findings, and findings per file, are printed for one check and tree; the rest is counted. */
const mostFiles = 20
const mostFindings = 8

/**
 * The report as text, and how many things failed. A judged file counts once per check that judged it. A skipped check
 * counts as skipped; with `strict` it counts as failed unless it is excused, and so does a check that judged nothing.
 */
export function printReport(
  verdicts: Verdict[],
  trees: Tree[],
  waivers: Waiver[],
  strict: boolean,
): { text: string; failed: number } {
  const lines: string[] = []
  let [passed, failed, skipped] = [0, 0, 0]
  for (const verdict of verdicts) {
    lines.push(...printVerdict(verdict))
    const bad = sum(verdict.trees.map(({ failures }) => failures.size))
    const judged = sum(verdict.trees.map((tree) => tree.judged.size))
    passed += judged - bad
    failed += bad
    const absent = verdict.skipped !== undefined || judged === 0
    if (absent && strict && verdict.check.excused === undefined) failed += 1
    else if (absent) skipped += 1
  }
  lines.push(...printWaivers(verdicts, waivers), ...printUnjudged(verdicts, trees), '')
  lines.push(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return { text: lines.join('\n') + '\n', failed }
}

function printVerdict({ check, skipped, trees }: Verdict): string[] {
  const heading = ['', `${check.name}: ${check.about}`]
  const excuse = check.excused === undefined ? [] : [`          not a failure even with --strict: ${check.excused}`]
  if (skipped !== undefined) return [...heading, `  skipped ${skipped}`, ...excuse]
  if (trees.every(({ judged }) => judged.size === 0))
    return [...heading, '  skipped no tree has a file for it', ...excuse]
  return [...heading, ...trees.filter(({ judged }) => judged.size > 0).flatMap(printTree)]
}

function printTree({ tree, judged, failures, notes, seconds, waived }: TreeVerdict): string[] {
  const forgiven = sum([...waived.values()])
  const state = failures.size === 0 ? 'ok     ' : 'FAILED '
  const counts = [
    `${judged.size} files`,
    failures.size > 0 && `${failures.size} failed`,
    forgiven > 0 && `${forgiven} findings waived`,
  ]
  const line = `  ${state} ${tree}  ${counts.filter(Boolean).join(', ')}  (${seconds.toFixed(1)} s)`
  const files = [...failures]
    .slice(0, mostFiles)
    .flatMap(([file, findings]) => [
      `          ${file}`,
      ...findings.slice(0, mostFindings).map(({ rule, message }) => `            ${rule}: ${message}`),
      ...more(findings.length - mostFindings, 'findings in this file', '            '),
    ])
  return [
    line,
    ...files,
    ...more(failures.size - mostFiles, 'files', '          '),
    ...notes.map((note) => `  note    ${note}`),
  ]
}

function printWaivers(verdicts: Verdict[], waivers: Waiver[]): string[] {
  const counts = new Map<Waiver, number>()
  for (const { waived } of verdicts.flatMap(({ trees }) => trees))
    for (const [waiver, count] of waived) counts.set(waiver, (counts.get(waiver) ?? 0) + count)
  const ran = new Set(
    verdicts.filter(({ trees }) => trees.some(({ judged }) => judged.size > 0)).map(({ check }) => check.name),
  )
  const rows = waivers
    .filter(({ check }) => ran.has(check))
    .map((waiver) => `  ${`${counts.get(waiver) ?? 0}`.padStart(5)} ${waiver.check} ${waiver.rule}: ${waiver.reason}`)
  return rows.length === 0 ? [] : ['', 'waived findings, and why (0 means that the waiver can go):', ...rows]
}

/** Generated files that no check looked at (or only `yaml`, which looks at all that parse), counted by family. */
function printUnjudged(verdicts: Verdict[], trees: Tree[]): string[] {
  const counts = new Map<string, number>()
  for (const tree of trees) {
    const own = verdicts.filter(({ check }) => check.name !== 'yaml').flatMap((verdict) => verdict.trees)
    const judged = new Set(own.filter(({ tree: name }) => name === tree.name).flatMap((verdict) => [...verdict.judged]))
    for (const file of tree.files.filter((path) => path.startsWith('generated/') && !judged.has(path))) {
      const family = file.split('/').slice(0, 2).join('/')
      counts.set(family, (counts.get(family) ?? 0) + 1)
    }
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([family, count]) => `${family} ${count}`)
  return rows.length === 0 ? [] : ['', `files that no tool here can judge (beyond that they parse): ${rows.join(', ')}`]
}

function more(count: number, what: string, indent: string): string[] {
  return count > 0 ? [`${indent}… and ${count} more ${what}`] : []
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
