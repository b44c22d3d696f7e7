// What one run remembers for the next, in `.quoin/`: ignored by git, never trusted over the disk, never read by a check,
// deletable at any time.
import type { Json } from '../lib/json.ts'
import type { Input } from '../read/file.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import type { Stamp } from '../write/stamp.ts'
import { readSealed, writeSealed } from './seal.ts'

/** One output of a unit: its path and what told, after the commit, that the file is as it was written. */
export type KnownFile = [path: string, size: number, mtimeMs: number, inode: number, ctimeMs: number]

/**
 * The outputs of a unit that ran on a slice with this hash, the hashes of what it made of which there may be one, and the
 * indexes of the patches that changed some of them.
 */
export type KnownUnit = { hash: string; files: KnownFile[]; made: string; patches?: readonly number[] }

export type KnownUnits = Record<string, KnownUnit>

/** What is small, and says whether the rest is worth reading. */
export type StateHead = {
  /** The hash of the compiler's own sources: another compiler writes other bytes. */
  compiler: string
  /** Every file that was read, with the hash of its bytes, and the environment folder's listing. */
  inputs: Input[]
  overlays: string[]
  /** Patterns under `include:`; with them a new file counts as a change. */
  includes: string[]
  /** Files of the repository that services mount: which they are changes with the spec alone. */
  mounted: string[]
  manifest: KnownFile
  /** Files in place, with the hash of their text. */
  inPlace: [path: string, hash: string][]
  warnings: Diagnostic[]
}

export type State = StateHead & { units: KnownUnits }

/**
 * A state on disk. The file has two lines, because of a thousand services the units are megabytes: the fast path parses
 * them only when no input has changed, and one file cannot hold halves of two runs.
 */
export type StoredState = StateHead & {
  /** Undefined when that line is damaged. */
  units(): KnownUnits | undefined
}

const stateFile = '.quoin/state.json'
const chunkFile = '.quoin/chunks.json'

/** The state of the last run by the same compiler; undefined when there is none that can be used. */
export function loadState(folder: string, compiler: string): StoredState | undefined {
  const bytes = unlessDamaged(() => readSealed(`${folder}/${stateFile}`))
  if (bytes === undefined) return undefined
  const end = Math.max(0, bytes.indexOf('\n'))
  const head = parse(bytes.toString('utf8', 0, end)) as StateHead | undefined
  return head?.compiler === compiler
    ? { ...head, units: () => parse(bytes.toString('utf8', end)) as KnownUnits | undefined }
    : undefined
}

/** Keeps the state; a disk that refuses it only makes the next run slower. */
export function saveState(folder: string, { units, ...head }: State): void {
  writeQuietly(`${folder}/${stateFile}`, `${JSON.stringify(head)}\n${JSON.stringify(units)}`)
}

/** Values of YAML chunks by their hash. Only chunks that the current run asked for are kept. */
export class Chunks {
  readonly #known: Record<string, Json>
  readonly #used: Record<string, Json> = {}
  readonly #compiler: string
  #isChanged = false

  private constructor(compiler: string, known: Record<string, Json>) {
    this.#compiler = compiler
    this.#known = known
  }

  static load(folder: string, compiler: string): Chunks {
    const stored = unlessDamaged(() => JSON.parse(String(readSealed(`${folder}/${chunkFile}`)))) as
      { compiler?: string; values?: Record<string, Json> } | undefined
    return new Chunks(compiler, stored?.compiler === compiler ? (stored.values ?? {}) : {})
  }

  get(hash: string): Json | undefined {
    const value = this.#known[hash]
    if (value !== undefined) this.#used[hash] = value
    return value
  }

  set(hash: string, value: Json): void {
    this.#used[hash] = value
    this.#isChanged = true
  }

  save(folder: string): void {
    if (this.#isChanged)
      writeQuietly(`${folder}/${chunkFile}`, JSON.stringify({ compiler: this.#compiler, values: this.#used }))
  }
}

function parse(text: string): unknown {
  return unlessDamaged(() => JSON.parse(text))
}

/** A damaged file is no state: it is written anew after the run. */
function unlessDamaged<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof SyntaxError || isFileError(error)) return undefined
    throw error
  }
}

function writeQuietly(file: string, text: string): void {
  try {
    writeSealed(file, text)
  } catch (error) {
    if (!isFileError(error)) throw error
  }
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'code' in error
}

/** What tells that a file was not touched since; see `Stage.keepAll`. */
export function stampOf([, size, mtimeMs, ino, ctimeMs]: KnownFile): Stamp {
  return { size, mtimeMs, ino, ctimeMs }
}
