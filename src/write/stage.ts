// Takes the outputs of a run one by one. A text that differs from the disk is written at once to `.quoin/new/`, so that a
// run holds no texts in memory; nothing else is touched before the plan is committed.
import type { Diagnostic } from '../report/diagnostic.ts'
import { compareTexts, type TextDifference } from '../report/difference.ts'
import { type Claims, claimPath, createClaims } from './claims.ts'
import { type Disk, parentOf } from './disk.ts'
import { type Listing, listTree } from './listing.ts'
import { readManifest } from './manifest.ts'
import { isSafePath, manifestName, outputFolder, stagingFolder } from './paths.ts'
import { isUntouched, type Stamp } from './stamp.ts'
import { attempt } from './trouble.ts'
import { leaveWorkspace, type Workspace } from './workspace.ts'

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
  /** The outputs that this run leaves as they are because it produces only a part of the files. */
  readonly retained = new Set<string>()
  /** Files that the plan removes from `generated/`. */
  readonly removed = new Set<string>()
  /** True when this run produces only a part of the files, and cannot tell what the others are. */
  isPartial = false
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
   * Adds the files of one owner that a former run has written, without their texts: all of them, or none. Answers false
   * when the disk no longer agrees with a stamp: then the caller must produce the texts and `add` them.
   */
  keepAll(files: readonly { path: string; stamp: Stamp }[], owner: string): boolean {
    if (!files.every(({ path, stamp }) => this.listing.files.has(path) && isUntouched(this.workspace, path, stamp)))
      return false
    for (const { path } of files) if (this.#claim(path, owner)) this.outputs.set(path, same)
    return true
  }

  /** Leaves whatever stands at a path of the last run's list as it is: for runs that produce only a part of the files. */
  retain(path: string, owner: string): void {
    if (!this.listing.files.has(path) || !this.#claim(path, owner)) return
    this.outputs.set(path, same)
    this.retained.add(path)
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
    if (!isSafePath(path)) throw new Error(`${owner}: ${JSON.stringify(path)} is not a path below ${outputFolder}/`)
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
    if (holds(found, text)) return same
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

/** Grows to the longest text that was compared, so that comparing thousands of files makes no garbage of their size. */
let encoded = Buffer.alloc(0)

/** True when the bytes are the text in UTF-8. */
function holds(bytes: Buffer, text: string): boolean {
  if (bytes.length !== Buffer.byteLength(text)) return false
  if (encoded.length < bytes.length) encoded = Buffer.alloc(2 * bytes.length)
  encoded.write(text)
  return bytes.compare(encoded, 0, bytes.length) === 0
}
