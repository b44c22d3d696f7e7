// Which parts of a repository a push or a pull request touches. Not a path filter of the workflow: a workflow that is
// filtered out reports nothing, and a required check would wait for it forever.
import type { JsonObject } from '../../lib/json.ts'
import { shellWord } from '../../lib/shell.ts'
import { checkout, readCode, shortTask, type Job } from './workflow.ts'

/** A part of the code: a name, and what belongs to it: folders with a slash at the end, files, or `.` for everything. */
export type CodePart = { name: string; paths: string[] }

/** The job that others need, and its id. */
export const changesJob = 'changes'

/** Files of the platform itself: they change with every release, and no service is built from them. */
const platformPaths = ['generated/', 'environments/', 'platform.yaml']

/** True where the part was touched, or where nothing says what came before (a tag, a release, a start by hand). */
export function changed(part: string): string {
  return `needs.${changesJob}.outputs.${part} == 'true'`
}

/** The job that compares with what was there before: one output per part, `true` or `false`. */
export function detectChanges(parts: CodePart[], holdsPlatform: boolean): Job {
  const outputs = parts.map(({ name }) => [name, `\${{ steps.compare.outputs.${name} }}`])
  return shortTask('changes', readCode, [wholeHistory(), compare(parts, holdsPlatform)], {
    outputs: Object.fromEntries(outputs),
  })
}

/** GitHub's patterns for the same paths, to start no run at all where nothing is required; undefined: everything. */
export function pathPatterns(paths: string[], holdsPlatform: boolean): string[] | undefined {
  if (!paths.includes('.')) return paths.map(pattern)
  return holdsPlatform ? ['**', ...platformPaths.map((path) => `!${pattern(path)}`)] : undefined
}

/** All commits, so that any earlier one can be compared with, but none of their file contents. */
function wholeHistory(): JsonObject {
  return checkout({ 'fetch-depth': 0, filter: 'blob:none' })
}

function compare(parts: CodePart[], holdsPlatform: boolean): JsonObject {
  return {
    name: 'Compare with the commit before',
    id: 'compare',
    env: { BASE: '${{ github.event.pull_request.base.sha || github.event.before }}' },
    run: ['touched() {', ...touched, '}', ...parts.map((part) => comparePart(part, holdsPlatform)), ''].join('\n'),
  }
}

/** Without a commit to compare with, everything counts as touched. */
const touched = [
  '  if git cat-file -e "$BASE^{commit}" 2>/dev/null && git diff --quiet "$BASE" HEAD -- "$@"; then',
  '    echo false',
  '  else',
  '    echo true',
  '  fi',
]

function comparePart({ name, paths }: CodePart, holdsPlatform: boolean): string {
  const own = paths.includes('.') ? ['.', ...(holdsPlatform ? platformPaths.map((path) => `:!${path}`) : [])] : paths
  return `echo "${name}=$(touched ${own.map(shellWord).join(' ')})" >> "$GITHUB_OUTPUT"`
}

function pattern(path: string): string {
  return path.endsWith('/') ? `${path}**` : path
}
