// `include:` of platform.yaml -> the files that it names, with a diagnostic for each pattern that names none.
import { isJsonObject } from '../lib/json.ts'
import type { Diagnostic, Span } from '../report/diagnostic.ts'
import { nearest } from '../report/suggest.ts'
import type { Disk } from './disk.ts'
import { outsideFolder, unlessRefused } from './file.ts'
import { matchFiles } from './glob.ts'
import type { Source } from './source.ts'

/** An included file, and the entry of `include:` that names it first. */
export type IncludedFile = { file: string; asked: Span }

/** The included files, each once, in the order of their paths. Entries that are no text are left to the stage `check`. */
export function findIncludes(platform: Source, disk: Disk): { files: IncludedFile[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const files = new Map<string, IncludedFile>()
  for (const { pattern, asked } of patternsOf(platform)) {
    if (leavesFolder(pattern)) {
      diagnostics.push(outsideFolder(pattern, asked))
      continue
    }
    const matched = unlessRefused(pattern, asked, () => matchFiles(pattern, disk))
    const found = Array.isArray(matched) ? matched.filter(isIncludable) : []
    if (!Array.isArray(matched)) diagnostics.push(matched)
    else if (found.length === 0) diagnostics.push(includesNothing(pattern, asked, disk))
    for (const file of found) if (!files.has(file)) files.set(file, { file, asked })
  }
  return { files: [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1)), diagnostics }
}

function patternsOf(platform: Source): { pattern: string; asked: Span }[] {
  const include = isJsonObject(platform.value) ? platform.value.include : undefined
  if (!Array.isArray(include)) return []
  return include.flatMap((pattern, index) =>
    typeof pattern === 'string' ? [{ pattern, asked: platform.spanOf(['include', index]) }] : [],
  )
}

/** Backslashes and drive letters too: they would leave the folder on Windows only, and a spec means the same everywhere. */
export function leavesFolder(pattern: string): boolean {
  return /^[/~]|^[a-z]:|\\/i.test(pattern) || pattern.split('/').includes('..')
}

/** What is read for another reason, or was written by the compiler, is never an include. */
export function isIncludable(file: string): boolean {
  return file !== 'platform.yaml' && !/^(?:environments|generated)\//.test(file)
}

function includesNothing(pattern: string, asked: Span, disk: Disk): Diagnostic {
  const folder = pattern.slice(0, pattern.lastIndexOf('/') + 1)
  const near = nearest(
    pattern,
    disk
      .list(folder.replace(/\/$/, ''))
      .map((name) => folder + name)
      .filter(isIncludable),
  )
  return {
    code: 'include-nothing',
    severity: 'error',
    message: `\`${pattern}\` matches no file`,
    why: 'what it was meant to add would be missing from the platform',
    hint:
      near === undefined
        ? 'correct the pattern, which counts from the folder of `platform.yaml`, or remove it'
        : `did you mean \`${near}\`?`,
    span: asked,
  }
}

/** Mistakes that only an included file can make. */
export function checkIncluded(source: Source): Diagnostic[] {
  if (!source.has(['include'])) return []
  return [
    {
      code: 'include-nested',
      severity: 'error',
      message: `\`${source.file}\` is included itself and cannot include other files`,
      why: 'one file, `platform.yaml`, lists all the others, so that nobody has to search',
      hint: 'move these patterns to `include:` in `platform.yaml`',
      span: source.spanOf(['include'], 'key'),
    },
  ]
}
