// Files that must also stand beside `generated/`, because their reader looks nowhere else: GitHub and `.github/`.
// There a person may have files too, so only what carries our header is ever replaced or removed.
import type { Diagnostic } from '../report/diagnostic.ts'
import { compareTexts } from '../report/difference.ts'
import { entryKind, type EntryKind } from './disk.ts'
import { hasHeader } from './header.ts'
import { inPlaceFolder, isSafePath } from './paths.ts'
import type { Change } from './plan.ts'
import type { Stage } from './stage.ts'
import { attempt, describeBlocked, describeSymlink } from './trouble.ts'
import type { Workspace } from './workspace.ts'

/** Compares and stages the files in place, and finds those of the last run that are no longer wanted. */
export function planInPlace(stage: Stage): Change[] {
  const changes = [...stage.inPlace].map(([path, text]) => planFile(stage, path, text))
  const stale = stalePaths(stage).map((path): Change => ({ path, kind: 'remove' }))
  return [...changes.filter((change) => change !== undefined), ...stale]
}

function planFile(stage: Stage, path: string, text: string): Change | undefined {
  if (!isSafePath(path) || !path.startsWith(`${inPlaceFolder}/`))
    throw new Error(`${path} does not belong in ${inPlaceFolder}/`)
  const obstacle = findObstacle(stage.workspace, path)
  if (obstacle !== undefined) {
    stage.diagnostics.push(obstacle)
    return undefined
  }
  const found = readExisting(stage, path)
  if (found === text) return undefined
  if (found !== undefined && !hasHeader(found)) {
    stage.diagnostics.push(describeForeign(path))
    return undefined
  }
  stage.write(path, text)
  if (found === undefined) return { path, kind: 'create' }
  return { path, kind: 'change', ...(stage.check && { text: compareTexts(text, found) }) }
}

/** What stands in the way of a file in place, on each step of its path: folders first, then the file itself. */
export function findObstacle({ folder, disk }: Workspace, path: string): Diagnostic | undefined {
  const segments = path.split('/')
  for (let length = 1; length <= segments.length; length++) {
    const step = segments.slice(0, length).join('/')
    const kind = entryKind(disk, `${folder}/${step}`)
    const wanted: EntryKind = length === segments.length ? 'file' : 'directory'
    if (kind === 'missing') return undefined
    if (kind === 'symlink') return describeSymlink(step)
    if (kind !== wanted) return describeBlocked(step)
  }
  return undefined
}

function readExisting(stage: Stage, path: string): string | undefined {
  const { folder, disk } = stage.workspace
  let text: string | undefined
  const trouble = attempt(path, () => {
    if (entryKind(disk, `${folder}/${path}`) === 'file') text = disk.readFileSync(`${folder}/${path}`, 'utf8')
  })
  if (trouble !== undefined) stage.diagnostics.push(trouble)
  return text
}

/** `generated/github/<owner>/<name>/.github/…` is what a file in place is a copy of. */
const copied = /^github\/[^/]+\/[^/]+\/(\.github\/.+)$/

/** Where the copy of a file in `generated/` would stand, relative to the platform's folder; undefined for files without one. */
export function copyInPlace(path: string): string | undefined {
  return copied.exec(path)?.[1]
}

/**
 * Only what the list of the last run names is looked at, and only with our header on it is it ours to remove. What was
 * left as it is has its copy still.
 */
function stalePaths(stage: Stage): string[] {
  const candidates = new Set<string>()
  for (const path of stage.manifest) {
    const copy = copyInPlace(path)
    if (copy !== undefined && !stage.inPlace.has(copy) && !stage.retained.has(path)) candidates.add(copy)
  }
  return [...candidates].filter((path) => {
    if (findObstacle(stage.workspace, path) !== undefined) return false
    const found = readExisting(stage, path)
    return found !== undefined && hasHeader(found)
  })
}

function describeForeign(path: string): Diagnostic {
  return {
    code: 'file-not-ours',
    severity: 'error',
    message: `\`${path}\` is to be written, but a file without the header of generated files stands there`,
    why: 'a hand-written file is never overwritten',
    hint: `move it elsewhere, or remove it when \`generated/\` replaces it: \`git rm ${path}\``,
  }
}
