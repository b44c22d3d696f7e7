// Old and new, compared: which files a commit creates, changes and removes, and what stands in its way.
import type { Diagnostic } from '../report/diagnostic.ts'
import type { FileDifference, TextDifference } from '../report/difference.ts'
import { listNames } from '../report/suggest.ts'
import { parentOf } from './disk.ts'
import { planInPlace } from './in-place.ts'
import { printManifest } from './manifest.ts'
import { outputFolder } from './paths.ts'
import type { Stage } from './stage.ts'
import { describeBlocked, describeSymlink } from './trouble.ts'

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
  const leftovers = leftoversOf(stage)
  const changes = [...planOutputs(stage), ...planRemovals(stage, leftovers), ...planInPlace(stage)]
  changes.sort((one, other) => (one.path < other.path ? -1 : 1))
  return { changes, diagnostics: [...stage.diagnostics, ...checkUnlisted(stage, leftovers), ...checkLinks(stage)] }
}

/** What `synth --check` tells about a plan: what is missing, changed or left over on disk. */
export function differences(plan: Plan): FileDifference[] {
  return plan.changes.map(({ path, kind, text }) => ({
    path,
    kind: differenceKinds[kind],
    ...(text && { firstDifference: { line: text.line, expected: text.expected[0], found: text.found[0] }, text }),
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

/** Leftovers that the last run listed were its outputs. */
function planRemovals({ manifest }: Stage, leftovers: string[]): Change[] {
  return leftovers
    .filter((path) => manifest.has(path))
    .map((path) => ({ path: `${outputFolder}/${path}`, kind: 'remove' }))
}

/** Leftovers that no run listed were put there by someone else. */
function checkUnlisted(stage: Stage, leftovers: string[]): Diagnostic[] {
  const unlisted = leftovers.filter((path) => !stage.manifest.has(path)).sort()
  if (unlisted.length === 0) return []
  const blocking = unlisted.filter((path) => isInTheWay(stage, path))
  return [describeUnlisted(unlisted), ...blocking.map((path) => describeBlocked(`${outputFolder}/${path}`))]
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

function describeUnlisted(paths: string[]): Diagnostic {
  const isOne = paths.length === 1
  return {
    code: 'unlisted-file',
    severity: 'warning',
    message: `\`${outputFolder}/\` holds ${isOne ? 'a file' : `${paths.length} files`} that Quoin did not write: ${listNames(paths)}`,
    why: 'Argo CD may apply a file in there although no one maintains it; it is left alone',
    hint: `move ${isOne ? 'it' : 'them'} out of \`${outputFolder}/\`, or remove ${isOne ? 'it' : 'them'}`,
  }
}
