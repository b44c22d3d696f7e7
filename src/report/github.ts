// Diagnostics as annotations of a GitHub Actions run: they appear at the line, in the diff of the pull request.
import { printable } from './columns.ts'
import type { Diagnostic } from './diagnostic.ts'
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
