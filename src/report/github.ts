// Diagnostics as annotations of a GitHub Actions run: they appear at the line, in the diff of the pull request.
import { printable } from './columns.ts'
import type { Diagnostic } from './diagnostic.ts'
import { printDifference, type FileDifference } from './difference.ts'
import type { TextOf } from './frame.ts'
import { maskSecrets } from './mask.ts'
import { sortDiagnostics } from './sort.ts'

/**
 * One workflow command per diagnostic, each on a line of its own. `folder` is the platform's folder as seen from the
 * root of the repository, without a slash at its end; empty where they are the same.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export function formatAnnotations(diagnostics: Iterable<Diagnostic>, textOf: TextOf, folder = ''): string {
  return maskSecrets(textOf, sortDiagnostics(diagnostics))
    .diagnostics.map((diagnostic) => `${formatAnnotation(diagnostic, folder)}\n`)
    .join('')
}

function formatAnnotation({ code, severity, message, why, hint, span }: Diagnostic, folder: string): string {
  const place = span && {
    file: folder === '' ? span.file : `${folder}/${span.file}`,
    line: span.line,
    col: span.column,
    endColumn: span.column + span.length - 1,
  }
  const properties = Object.entries({ ...place, title: code }).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  )
  const text = printable([message, why && `why: ${why}`, hint && `help: ${hint}`].filter(Boolean).join('\n'), true)
  return `::${severity} ${properties.join(',')}::${escapeText(text)}`
}

/** @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** The one annotation of a check that found `count` files which are not as the spec says. */
export function staleAnnotation(count: number): string {
  const files = count === 1 ? '1 file differs' : `${count} files differ`
  const text = `${files} from what the spec says\nhelp: run \`npm run synth\` (or \`npx quoin synth\`) and commit the result`
  return `::error file=platform.yaml,title=generated/ is stale::${escapeText(text)}\n`
}

/** GitHub takes a MiB of Markdown per step; beyond this nobody reads on. */
const mostLetters = 60_000

/**
 * The page of a run whose check failed: every file by name, and how the first ones differ.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary
 */
export function staleSummary(differences: readonly FileDifference[]): string {
  const names = differences.map(({ path, kind }) => `${kind} ${path}`).join('\n')
  const drawn = differences.map(printDifference).join('\n')
  const title =
    '### `generated/` is not what the spec says\n\nRun `npm run synth` (or `npx quoin synth`) and commit the result.\n'
  return [title, fenced('', names), fenced('diff', drawn)].join('\n')
}

/** Longer than any fence in the text, so that no text ends it. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const shown = text.length > mostLetters ? `${text.slice(0, mostLetters)}\n… cut` : text
  return `${fence}${language}\n${shown.trimEnd()}\n${fence}\n`
}
