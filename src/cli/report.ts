// What a synth says when it is done: diagnostics, then one line; as text for people or as JSON for programs.
import fs from 'node:fs'
import { formatAnnotations, staleAnnotation, staleSummary } from '../report/github.ts'
import { countedCode, formatDiagnostics } from '../report/frame.ts'
import { diagnosticsToJson } from '../report/json.ts'
import { printDifference } from '../report/difference.ts'
import type { Change } from '../write/plan.ts'
import { wantsColor, type Host } from './host.ts'
import type { SynthOptions, SynthResult } from './synth.ts'

/** A check shows this many differences in full; the rest is named. */
const differencesShown = 10

/** Prints the result: diagnostics to standard error, the result to standard output. `duration` ends its line. */
export function reportRun(result: SynthResult, options: SynthOptions, host: Host, duration = ''): void {
  if (options.json) {
    host.stdout.write(`${JSON.stringify(jsonOf(result, options), null, 2)}\n`)
    return
  }
  const tail =
    result.changes === undefined ? (options.check ? 'nothing was compared' : 'nothing was written') : undefined
  host.stderr.write(
    formatDiagnostics(result.diagnostics, result.textOf, {
      color: wantsColor(host, host.stderr),
      verbose: options.verbose,
      ...(tail && { tail }),
    }),
  )
  if (host.env.GITHUB_ACTIONS === 'true') annotate(result, options, host)
  if (result.changes !== undefined)
    host.stdout.write(
      options.check ? checkText(result, result.changes) : synthText(result.files, result.changes, duration),
    )
}

/** What a run of GitHub Actions shows at the lines of the pull request, and on its own page. */
function annotate(
  { diagnostics, textOf, changes = [], differences = [] }: SynthResult,
  options: SynthOptions,
  host: Host,
): void {
  const told = options.verbose ? diagnostics : diagnostics.filter(({ code }) => code !== countedCode)
  host.stdout.write(formatAnnotations(told, textOf))
  if (!options.check || changes.length === 0) return
  host.stdout.write(staleAnnotation(changes.length))
  const page = host.env.GITHUB_STEP_SUMMARY
  if (page) fs.appendFileSync(page, staleSummary(differences))
}

function jsonOf(result: SynthResult, options: SynthOptions): object {
  const { diagnostics, changes, files, textOf } = result
  return {
    ok: changes !== undefined && (!options.check || changes.length === 0),
    files,
    changes: (changes ?? []).map(({ path, kind }) => ({ path, kind })),
    diagnostics: diagnosticsToJson(diagnostics, textOf),
  }
}

/** One line: `generated/: 312 files; 3 created, 1 changed, 2 removed` or `… nothing changed`. */
export function synthText(files: number, changes: Change[], duration = ''): string {
  const counts = (['create', 'change', 'remove'] as const).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length
    return count === 0 ? [] : [`${count} ${kind}d`]
  })
  return `generated/: ${files} files; ${counts.length === 0 ? 'nothing changed' : counts.join(', ')}${duration}\n`
}

function checkText({ differences = [], files }: SynthResult, changes: Change[]): string {
  if (changes.length === 0) return `generated/: ${files} files; all as platform.yaml says\n`
  const shown = differences.slice(0, differencesShown).map(printDifference)
  const more = differences.slice(differencesShown).map(({ path, kind }) => `${kind} ${path}`)
  const noun = differences.length === 1 ? 'file differs' : 'files differ'
  return [
    ...shown,
    ...more,
    `\ngenerated/: ${differences.length} ${noun} from what platform.yaml says; run \`npm run synth\` (or \`npx quoin synth\`) and commit the result\n`,
  ].join('\n')
}
