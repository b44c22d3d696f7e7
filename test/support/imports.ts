// What the sources import, read from their text.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesUnder } from './files.ts'

/** One import of another of our own files; paths from the repository's root. `type` when nothing of it runs. */
export type Import = { from: string; to: string; type: boolean }

/** Statements with a source, and `import('…')`: the words before `from`, then the source in one of two groups. */
const statement =
  /^(?:import|export)\s+(?<words>[^'"]*?)\s*from\s*'(?<source>[^']+)'|\bimport\(\s*'(?<lazy>[^']+)'\s*\)|^import\s+'(?<bare>[^']+)'/gm

/** Every import between files under `folder`. `validator.js` is generated, and imports nothing of ours. */
export function importsUnder(folder: string): Import[] {
  return filesUnder(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .flatMap((file) => importsIn(join(folder, file)))
}

function importsIn(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(statement)].flatMap(({ groups = {} }) => {
    const source = groups['source'] ?? groups['lazy'] ?? groups['bare'] ?? ''
    return source.startsWith('.')
      ? [{ from: file, to: join(dirname(file), source), type: isType(groups['words'] ?? '') }]
      : []
  })
}

/** `type { A }`, or braces in which every name is a type. */
function isType(words: string): boolean {
  if (words.startsWith('type ')) return true
  const names =
    /^\{(.*)\}$/s
      .exec(words)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '') ?? []
  return names.length > 0 && names.every((name) => name.startsWith('type '))
}
