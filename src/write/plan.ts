// Old and new, compared: which files a commit creates, changes and removes, and what stands in its way.
import type { Diagnostic } from '../report/diagnostic.ts'
import type { FileDifference, TextDifference } from '../report/difference.ts'
import { listNames } from '../report/suggest.ts'
import { parentOf } from './disk.ts'
import { hasHeader } from './header.ts'
import { planInPlace } from './in-place.ts'
import { printManifest } from './manifest.ts'
import { outputFolder } from './paths.ts'
import type { Stage } from './stage.ts'
import { attempt, describeBlocked, describeSymlink } from './trouble.ts'

/** One file that is not as it should be; `path` is relative to the platform's folder. `text`: only after a check. */
export type Change = { path: string; kind: 'create' | 'change' | 'remove'; text?: TextDifference }

export type Plan = {
  /** Sorted by path. */
  changes: Change[]
  /** Errors forbid the commit; warnings do not. */
  diagnostics: Diagnostic[]
}

/** Plans the commit of everything that was added to the stage. Call it once, after the last output. */
export function planOutput(stage: Stage): Plan {
  stage.addManifest(printManifest([...stage.outputs.keys()]))
  const { ours, foreign } = partLeftovers(stage, leftoversOf(stage))
  const changes = [...planOutputs(stage), ...planRemovals(stage, ours), ...planInPlace(stage)]
  changes.sort((one, other) => (one.path < other.path ? -1 : 1))
  return { changes, diagnostics: [...stage.diagnostics, ...checkUnlisted(stage, foreign), ...checkLinks(stage)] }
}

/** What `synth --check` tells about a plan: what is missing, changed or left over on disk. */
export function differences(plan: Plan): FileDifference[] {
  return plan.changes.map(({ path, kind, text }) => ({
    path,
    kind: differenceKinds[kind],
    ...(text && { text }),
  }))
}

const differenceKinds = { create: 'missing', change: 'changed', remove: 'extra' } as const satisfies Record<
  Change['kind'],
  FileDifference['kind']
>

function planOutputs(stage: Stage): Change[] {
  const changes: Change[] = []
  for (const [path, { kind, text }] of stage.outputs) {
    if (kind !== 'same') changes.push({ path: `${outputFolder}/${path}`, kind, ...(text && { text }) })
  }
  return changes
}

/** What stands there and no one produces. Found once, because a large tree has tens of thousands of files to look up. */
function leftoversOf({ listing, outputs }: Stage): string[] {
  return [...listing.files].filter((path) => !outputs.has(path))
}

function planRemovals(stage: Stage, ours: string[]): Change[] {
  for (const path of ours) stage.removed.add(path)
  return ours.map((path) => ({ path: `${outputFolder}/${path}`, kind: 'remove' }))
}

/**
 * Leftovers that the last run listed, or that open with our header: the list is a file that git merges, so it may have
 * come from another branch or be gone, and Argo CD would go on applying what it lost. Others were put there by someone.
 */
function partLeftovers(stage: Stage, leftovers: string[]): { ours: string[]; foreign: string[] } {
  const ours = new Set(leftovers.filter((path) => stage.manifest.has(path) || isOurs(stage, path)))
  return { ours: [...ours], foreign: leftovers.filter((path) => !ours.has(path)).sort() }
}

/** A run of a part cannot know what others make, so it leaves what it does not know. */
function isOurs({ isPartial, diagnostics, workspace: { folder, disk } }: Stage, path: string): boolean {
  if (isPartial) return false
  let text = ''
  const trouble = attempt(`${outputFolder}/${path}`, () => {
    text = disk.readFileSync(`${folder}/${outputFolder}/${path}`, 'utf8')
  })
  if (trouble !== undefined) diagnostics.push(trouble)
  return hasHeader(text)
}

function checkUnlisted(stage: Stage, unlisted: string[]): Diagnostic[] {
  if (unlisted.length === 0) return []
  const blocking = unlisted.filter((path) => isInTheWay(stage, path))
  return [
    describeUnlisted(unlisted, stage.check ? 'error' : 'warning'),
    ...blocking.map((path) => describeBlocked(`${outputFolder}/${path}`)),
  ]
}

/** Something unlisted where an output needs a folder, or below a path where an output is a file. */
function isInTheWay({ claims, outputs }: Stage, path: string): boolean {
  if (claims.directories.has(path.toLowerCase())) return true
  for (let parent = parentOf(path); parent !== ''; parent = parentOf(parent)) if (outputs.has(parent)) return true
  return false
}

/** A link where an output needs a folder is refused; a link in place of an output is itself replaced. */
function checkLinks(stage: Stage): Diagnostic[] {
  const links = [...stage.listing.others].filter((path) => isInTheWay(stage, path))
  return links.sort().map((path) => describeSymlink(`${outputFolder}/${path}`))
}

/** A check says whether what stands there may be merged, and nothing vouches for such a file; a synth only leaves it. */
function describeUnlisted(paths: string[], severity: Diagnostic['severity']): Diagnostic {
  const isOne = paths.length === 1
  return {
    code: 'unlisted-file',
    severity,
    message: `\`${outputFolder}/\` holds ${isOne ? 'a file' : `${paths.length} files`} that Quoin did not write: ${listNames(paths)}`,
    why: 'Argo CD may apply a file in there although no one maintains it; it is left alone',
    hint: `move ${isOne ? 'it' : 'them'} out of \`${outputFolder}/\`, or remove ${isOne ? 'it' : 'them'}`,
  }
}
