// Files that must also stand beside `generated/`, because their reader looks nowhere else: GitHub and `.github/`.
// There a person may have files too, so only what carries our header is ever replaced or removed.
import type { Diagnostic } from '../report/diagnostic.ts'
import { compareTexts } from '../report/difference.ts'
import { entryKind, type EntryKind } from './disk.ts'
import { hasHeader } from './header.ts'
import { listTree } from './listing.ts'
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

/** The files in `.github/` that open with our header, whoever wrote them; nothing behind a symbolic link is looked at. */
export function generatedInPlace({ folder, disk }: Workspace): string[] {
  const { files } = listTree(disk, `${folder}/${inPlaceFolder}`)
  return [...files]
    .map((path) => `${inPlaceFolder}/${path}`)
    .filter((path) => hasHeader(disk.readFileSync(`${folder}/${path}`, 'utf8')))
}

/**
 * Every file with our header that nothing makes, whether or not the list of the last run knows of it: that list may have
 * come from another branch, and a workflow that is left goes on running. A run of a part does not know what others make.
 */
function stalePaths(stage: Stage): string[] {
  if (stage.isPartial) return []
  let found: string[] = []
  const trouble = attempt(inPlaceFolder, () => {
    found = generatedInPlace(stage.workspace)
  })
  if (trouble !== undefined) stage.diagnostics.push(trouble)
  return found.filter((path) => !stage.inPlace.has(path))
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
