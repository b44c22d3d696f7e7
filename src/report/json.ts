// Diagnostics for programs: what `--json` prints.
import type { JsonObject } from '../lib/json.ts'
import type { Diagnostic, Span } from './diagnostic.ts'
import type { TextOf } from './frame.ts'
import { maskSecrets } from './mask.ts'
import { sortDiagnostics } from './sort.ts'

/**
 * Diagnostics as plain data, sorted and each once. Every object has all of its keys, in this order; what a diagnostic
 * does not have is `null`, and `related` is empty then. Secrets are covered.
 */
export function diagnosticsToJson(diagnostics: Iterable<Diagnostic>, textOf: TextOf): JsonObject[] {
  return maskSecrets(textOf, sortDiagnostics(diagnostics)).diagnostics.map((diagnostic) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    why: diagnostic.why ?? null,
    hint: diagnostic.hint ?? null,
    ...placeToJson(diagnostic.span),
    related: (diagnostic.related ?? []).map(({ message, span }) => ({ message, ...placeToJson(span) })),
  }))
}

function placeToJson(span: Span | undefined): JsonObject {
  return {
    file: span?.file ?? null,
    line: span?.line ?? null,
    column: span?.column ?? null,
    length: span?.length ?? null,
  }
}
