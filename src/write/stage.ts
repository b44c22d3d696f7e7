// Takes the outputs of a run one by one. A text that differs from the disk is written at once to `.quoin/new/`, so that a
// run holds no texts in memory; nothing else is touched before the plan is committed.
import type { Diagnostic } from '../report/diagnostic.ts'
import { compareTexts, type TextDifference } from '../report/difference.ts'
import { type Claims, claimPath, createClaims } from './claims.ts'
import { parentOf, realDisk, type Disk } from './disk.ts'
import { type Listing, listTree } from './listing.ts'
import { readManifest } from './manifest.ts'
import { manifestName, outputFolder, stagingFolder } from './paths.ts'
import { finishCommit, recover } from './recover.ts'
import { attempt } from './trouble.ts'
import { checkFolders, enterWorkspace, leaveWorkspace, removeWorkFolder, type Workspace } from './workspace.ts'

/** What tells that a file has not been touched since it was written; the caller keeps it between runs. */
export type Stamp = { size: number; mtimeMs: number; ino: number }

/** How an output compares with the disk. `text` is there only where a check asked for it. */
export type Outcome = { kind: 'create' | 'change' | 'same'; text?: TextDifference }

export type StageOptions = {
  /** The platform's folder. */
  folder: string
  /** Only compares: writes nothing, takes no lock. */
  check?: boolean
  /** True when the caller keeps its state in `.quoin/`; otherwise no such folder is left behind. */
  keepWorkFolder?: boolean
  disk?: Disk
}

/**
 * Opens the output of one platform: finishes what a killed run began, takes the lock, and lists what is there. `stage` is
 * missing when that is impossible; then nothing was changed. Who gets a stage must `close` it, whatever happens.
 */
export function openStage(options: StageOptions): { stage?: Stage; diagnostics: Diagnostic[] } {
  const workspace = { folder: options.folder, disk: options.disk ?? realDisk }
  const problems = checkFolders(workspace)
  if (problems.length > 0) return { diagnostics: problems }
  const refusals = options.check ? recover(workspace.folder, workspace.disk) : enterAndFinish(workspace, options)
  if (refusals.length > 0) return { diagnostics: refusals }
  return { stage: new Stage(workspace, options), diagnostics: [] }
}

function enterAndFinish(workspace: Workspace, options: StageOptions): Diagnostic[] {
  const refusal = enterWorkspace(workspace)
  if (refusal !== undefined) {
    if (!options.keepWorkFolder) removeWorkFolder(workspace)
    return [refusal]
  }
  const trouble = finishCommit(workspace)
  if (trouble === undefined) return []
  leaveWorkspace(workspace, options.keepWorkFolder === true)
  return [trouble]
}

/** One run's outputs. Paths are relative to `generated/`, except those of `addInPlace`. */
export class Stage {
  readonly workspace: Workspace
  readonly check: boolean
  readonly listing: Listing
  /** What the list of the last run names; its warnings are part of `diagnostics`. */
  readonly manifest: Set<string>
  readonly outputs = new Map<string, Outcome>()
  /** The files beside `generated/`, by their paths relative to the platform's folder. */
  readonly inPlace = new Map<string, string>()
  readonly claims: Claims = createClaims()
  readonly diagnostics: Diagnostic[]
  readonly #keepWorkFolder: boolean
  readonly #madeFolders = new Set<string>()
  #isStopped = false

  constructor(workspace: Workspace, options: StageOptions) {
    this.workspace = workspace
    this.check = options.check === true
    this.#keepWorkFolder = options.keepWorkFolder === true
    this.listing = listTree(workspace.disk, `${workspace.folder}/${outputFolder}`)
    const manifest = readManifest(workspace.disk, workspace.folder)
    this.manifest = manifest.paths
    this.diagnostics = manifest.diagnostics
    claimPath(this.claims, manifestName, 'the list of generated files')
  }

  /** Adds a file with its whole text. `owner` names its producer in a sentence, such as "the Kubernetes manifests of `api`". */
  add(path: string, text: string, owner: string): void {
    if (this.#claim(path, owner)) this.#compareAndWrite(path, text)
  }

  /**
   * Adds a file that a former run has written, without its text. Answers false when the disk no longer agrees with the
   * stamp: then the caller must produce the text and `add` it.
   */
  keep(path: string, stamp: Stamp, owner: string): boolean {
    if (!this.listing.files.has(path) || !isUntouched(this.workspace, path, stamp)) return false
    if (this.#claim(path, owner)) this.outputs.set(path, same)
    return true
  }

  /** Leaves whatever stands at a path of the last run's list as it is: for runs that produce only a part of the files. */
  retain(path: string, owner: string): void {
    if (this.listing.files.has(path) && this.#claim(path, owner)) this.outputs.set(path, same)
  }

  /** Adds a file beside `generated/`: `path` is relative to the platform's folder and begins with `.github/`. */
  addInPlace(path: string, text: string): void {
    this.inPlace.set(path, text)
  }

  /** Writes the list of generated files, the last output; called once, by the planner. */
  addManifest(text: string): void {
    this.#compareAndWrite(manifestName, text)
  }

  /** Writes a text where the commit will find it; `path` is relative to the platform's folder. */
  write(path: string, text: string): void {
    if (this.check || this.#isStopped) return
    const { folder, disk } = this.workspace
    const target = `${folder}/${stagingFolder}/${path}`
    this.#attempt(path, () => {
      this.#makeFolder(parentOf(target))
      disk.writeFileSync(target, text)
    })
  }

  /** Drops what was staged and not committed, and lets the next run in. */
  close(): void {
    if (!this.check) leaveWorkspace(this.workspace, this.#keepWorkFolder)
  }

  #claim(path: string, owner: string): boolean {
    const clash = claimPath(this.claims, path, owner)
    if (clash !== undefined) this.diagnostics.push(clash)
    return clash === undefined
  }

  #compareAndWrite(path: string, text: string): void {
    const name = `${outputFolder}/${path}`
    this.#attempt(name, () => {
      const outcome = this.#compare(path, text)
      this.outputs.set(path, outcome)
      if (outcome.kind !== 'same') this.write(name, text)
    })
  }

  #compare(path: string, text: string): Outcome {
    if (!this.listing.files.has(path)) return { kind: this.listing.others.has(path) ? 'change' : 'create' }
    const found = this.workspace.disk.readFileSync(`${this.workspace.folder}/${outputFolder}/${path}`)
    if (found.equals(Buffer.from(text))) return same
    return this.check ? { kind: 'change', text: compareTexts(text, found.toString()) } : { kind: 'change' }
  }

  /** The first failure of the disk stops all writing: the run has failed, and more attempts would only fail again. */
  #attempt(path: string, step: () => void): void {
    const trouble = attempt(path, step)
    if (trouble === undefined) return
    this.#isStopped = true
    this.diagnostics.push(trouble)
  }

  #makeFolder(folder: string): void {
    if (this.#madeFolders.has(folder)) return
    this.workspace.disk.mkdirSync(folder, { recursive: true })
    this.#madeFolders.add(folder)
  }
}

const same: Outcome = { kind: 'same' }

function isUntouched({ folder, disk }: Workspace, path: string, stamp: Stamp): boolean {
  const found = disk.lstatSync(`${folder}/${outputFolder}/${path}`, { throwIfNoEntry: false })
  return found !== undefined && found.size === stamp.size && found.mtimeMs === stamp.mtimeMs && found.ino === stamp.ino
}

/** The stamps of files in `generated/` as they are now, for the next run's `keep`; taken after the commit. */
export function statOutputs({ folder, disk }: Workspace, paths: Iterable<string>): Map<string, Stamp> {
  const stamps = new Map<string, Stamp>()
  for (const path of paths) {
    const found = disk.lstatSync(`${folder}/${outputFolder}/${path}`, { throwIfNoEntry: false })
    if (found?.isFile()) stamps.set(path, { size: found.size, mtimeMs: found.mtimeMs, ino: found.ino })
  }
  return stamps
}
