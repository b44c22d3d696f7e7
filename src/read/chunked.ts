// The chunks of a text -> one value. A chunk that was read before comes from the cache, and when all do, the YAML
// parser is not even loaded.
import { createHash } from 'node:crypto'
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts'
import type { Block, Chunk } from './chunks.ts'
import { readDocument, type Parsed } from './document.ts'
import type { Problem, Range } from './lines.ts'
import { duplicateKey } from './refusals.ts'
import { loadYaml } from './yaml-library.ts'

/**
 * Values of chunks that were read without problems, by the hash of their text; a `Map` will do. Whoever stores it must
 * throw it away when this program changes. What it gives is used as it is, so nobody may change a value once it is in.
 */
export type ChunkCache = { get(hash: string): Json | undefined; set(hash: string, value: Json): void }

/** Which chunk holds which top-level key, and which member of it. */
export type Layout = Map<string, { block: Block; members: Map<string | number, Chunk> }>

/** What the chunks say together; places of problems count from the start of the whole text. */
export type Chunked = Parsed & { value: JsonObject; layout: Layout }

type Merge = { value: JsonObject; problems: Problem[]; incomplete: boolean; layout: Layout }

/**
 * Reads chunk by chunk and puts the values together. Answers `undefined` when a chunk turns out to be something else
 * than the splitter took it for: then the text must be read as a whole.
 */
export async function readChunks(blocks: Block[], cache: ChunkCache): Promise<Chunked | undefined> {
  const merge: Merge = { value: {}, problems: [], incomplete: false, layout: new Map() }
  for (const block of blocks) {
    const members = new Map<string | number, Chunk>()
    const value =
      block.entries.length > 0 ? await readEntries(block, members, merge, cache) : await readWhole(block, merge, cache)
    if (value === misfit) return undefined
    const first = merge.layout.get(block.key)
    if (first) merge.problems.push(duplicateKey(block.key, first.block.head, block.head))
    else merge.layout.set(block.key, { block, members })
    if (!first && value !== undefined) merge.value[block.key] = value
  }
  return merge
}

/** Stands for the value of a chunk that is no map of one key and no list of one item. */
const misfit = Symbol('misfit')

async function readWhole(block: Block, merge: Merge, cache: ChunkCache): Promise<Json | undefined | typeof misfit> {
  const value = await readChunk(block, merge, cache)
  if (value === undefined) return undefined
  const member = onlyMember(value)
  return member?.[0] === block.key ? member[1] : misfit
}

async function readEntries(
  block: Block,
  members: Map<string | number, Chunk>,
  merge: Merge,
  cache: ChunkCache,
): Promise<Json | undefined | typeof misfit> {
  const list: Json[] = []
  const map: JsonObject = {}
  for (const entry of block.entries) {
    const value = await readChunk(entry, merge, cache)
    if (value === undefined) continue
    const fits = Array.isArray(value)
      ? addItem(list, members, value, entry)
      : addMember(map, members, value, entry, merge)
    if (!fits) return misfit
  }
  if (list.length > 0) return Object.keys(map).length > 0 ? misfit : list
  return Object.keys(map).length > 0 ? map : undefined
}

function addItem(list: Json[], members: Map<string | number, Chunk>, value: Json[], entry: Chunk): boolean {
  const [item] = value
  if (item === undefined || value.length !== 1) return false
  members.set(list.length, entry)
  list.push(item)
  return true
}

function addMember(
  map: JsonObject,
  members: Map<string | number, Chunk>,
  value: Json,
  entry: Chunk,
  merge: Merge,
): boolean {
  const member = onlyMember(value)
  if (!member) return false
  const first = members.get(member[0])
  if (first) {
    merge.problems.push(duplicateKey(member[0], first.head, entry.head))
    return true
  }
  members.set(member[0], entry)
  map[member[0]] = member[1]
  return true
}

/** The value of one chunk; `undefined` when nothing is left of it beside its problems, which are added to the merge. */
async function readChunk(chunk: Chunk, merge: Merge, cache: ChunkCache): Promise<Json | undefined> {
  const hash = createHash('sha256').update(chunk.text).digest('base64')
  const cached = cache.get(hash)
  if (cached !== undefined) return cached
  const { value, problems, incomplete } = readDocument(await loadYaml(), chunk.text)
  if (problems.length === 0 && value !== undefined) cache.set(hash, value)
  merge.problems.push(...problems.map((problem) => shifted(problem, chunk.offset)))
  merge.incomplete ||= incomplete
  return incomplete && isEmpty(value) ? undefined : value
}

function isEmpty(value: Json | undefined): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0
}

function shifted(problem: Problem, shift: number): Problem {
  const move = (range: Range): Range => ({ ...range, offset: range.offset + shift })
  const related = problem.related?.map((place) => ({ ...place, at: move(place.at) }))
  return { ...problem, at: move(problem.at), ...(related && { related }) }
}

function onlyMember(value: Json): [string, Json] | undefined {
  if (!isJsonObject(value)) return undefined
  const [member, ...others] = Object.entries(value)
  return member?.[1] !== undefined && others.length === 0 ? [member[0], member[1]] : undefined
}
