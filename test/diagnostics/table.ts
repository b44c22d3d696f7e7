// What the folders beside this file cannot show, and where it is tested instead.
import type { DiagnosticCode } from '../../src/report/codes.ts'

/** Codes that no folder of files brings about, because they are about the disk, other processes or commands. */
export const coveredElsewhere: Partial<Record<DiagnosticCode, string>> = {
  'file-too-large': 'test/read/read.test.ts',
  'output-clash': 'test/write/write.test.ts',
  'unlisted-file': 'test/write/write.test.ts',
  'tracked-cache': 'test/cli/trust.test.ts',
  'invalid-output': 'test/refusals.test.ts',
  'endless-text': 'test/read/yaml.test.ts',
  'too-many-mistakes': 'test/check/check.test.ts',
  'unsafe-manifest-entry': 'test/write/trouble.test.ts',
  'symlinked-output': 'test/write/trouble.test.ts',
  'output-blocked': 'test/write/trouble.test.ts',
  'output-read-only': 'test/write/trouble.test.ts',
  'disk-full': 'test/write/trouble.test.ts',
  'name-too-long': 'test/write/trouble.test.ts',
  'synth-running': 'test/write/lock.test.ts',
  'file-not-ours': 'test/write/write.test.ts',
  'unknown-path': 'test/cli/explain.test.ts',
  'invalid-release': 'test/cli/release.test.ts',
  'platform-exists': 'test/cli/init.test.ts',
  'watch-refused': 'test/cli/changes.test.ts',
}

/** Folders that show how several mistakes are told together. */
export const severalCodes: readonly string[] = ['several-mistakes']

/** Platforms whose mistake leaves no line for a comment. */
export const withoutMarks: readonly string[] = [
  'empty-file',
  'not-text',
  'not-text/utf-16',
  'missing-platform-file',
  'unclosed-quote',
  'unreadable-file',
]
