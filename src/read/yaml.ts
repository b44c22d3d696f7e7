// One file -> its Source, or what is wrong with its bytes and its YAML.
import { isJsonObject, type Json } from '../lib/json.ts'
import type { Diagnostic, SpecPath } from '../report/diagnostic.ts'
import { readChunks, type ChunkCache, type Chunked, type Layout } from './chunked.ts'
import { splitChunks, splitForMistakes } from './chunks.ts'
import { readDocument, type Parsed } from './document.ts'
import { foreignText } from './foreign-text.ts'
import { Lines, type Problem } from './lines.ts'
import { Positions } from './positions.ts'
import type { Source } from './source.ts'
import { decodeText } from './text.ts'
import { loadYaml } from './yaml-library.ts'

/** A file that was read. There is a source unless nothing of the file could be read. */
export type ReadFile = { source?: Source; diagnostics: Diagnostic[] }

export type ReadOptions = {
  /** Values of chunks from earlier runs; without it every chunk is parsed. */
  cache?: ChunkCache
  /** True where a file without any keys is fine, and counts as an empty map. */
  mayBeEmpty?: boolean
}

/**
 * Reads one file from its bytes or its text. With mistakes in it, `source` holds what could be read nevertheless, so
 * that later stages find their mistakes in the same run; it says then whether something is missing (`incomplete`).
 */
export async function readSource(
  file: string,
  bytes: Uint8Array | string,
  options: ReadOptions = {},
): Promise<ReadFile> {
  const decoded = decodeText(file, bytes)
  if ('diagnostic' in decoded) return { diagnostics: [decoded.diagnostic] }
  const lines = new Lines(file, decoded.text)
  const foreign = foreignText(file, decoded.text)
  if (foreign.length > 0) return { diagnostics: foreign.map((problem) => lines.diagnostic(problem)) }
  const { layout, value, problems, incomplete } = await readText(decoded.text, options.cache ?? new Map())
  const diagnostics = problems.sort((a, b) => a.at.offset - b.at.offset).map((problem) => lines.diagnostic(problem))
  if (isJsonObject(value)) return { source: sourceOf(lines, value, { layout, incomplete }), diagnostics }
  if (diagnostics.length > 0) return { diagnostics }
  if (value === undefined && options.mayBeEmpty) return { source: sourceOf(lines, {}, { incomplete }), diagnostics }
  const wrongTop = value === undefined ? emptyFile(file) : notAMap(value)
  return { diagnostics: [lines.diagnostic({ ...wrongTop, at: firstContent(decoded.text) })] }
}

/**
 * Reads by chunks first. Any problem makes the whole text the judge, because a chunk may be wrong by itself and right in
 * its place; but where the whole has a syntax error, the chunks know more: one error each, and the values of the rest.
 */
async function readText(text: string, cache: ChunkCache): Promise<Parsed & { layout?: Layout }> {
  const blocks = splitChunks(text)
  const chunked = blocks && blocks.length > 0 ? await readChunks(blocks, cache) : undefined
  if (chunked && chunked.problems.length === 0) return chunked
  const whole = readDocument(await loadYaml(), text)
  if (whole.value !== undefined || whole.problems.length === 0) return whole
  return chunked ?? (await readMistakes(text)) ?? whole
}

/** The mistakes of a text that has a syntax error and whose parts refer to each other; `undefined` if they stay hidden. */
async function readMistakes(text: string): Promise<Chunked | undefined> {
  const blocks = splitForMistakes(text)
  const chunked = blocks && (await readChunks(blocks, new Map()))
  if (!chunked) return undefined
  const problems = chunked.problems.filter(({ code, at }) => code !== 'unknown-alias' || !hasAnchor(text, at))
  return problems.length > 0 ? { ...chunked, problems } : undefined
}

/** True when the text has an anchor of the same name as the alias in this range, wherever that stands. */
function hasAnchor(text: string, { offset, length }: Problem['at']): boolean {
  const name = text.slice(offset + 1, offset + length)
  return text.split(/[\s[\]{},]+/).includes(`&${name}`)
}

function sourceOf(lines: Lines, value: Json, { layout, incomplete }: { layout?: Layout; incomplete: boolean }): Source {
  const positions = new Positions(lines, layout)
  return {
    file: lines.file,
    text: lines.text,
    value,
    incomplete,
    has: (path) => holds(value, path),
    spanOf: (path, target = 'value') => positions.spanOf(path, target),
  }
}

function holds(value: Json | undefined, path: SpecPath): boolean {
  let current = value
  for (const segment of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, segment)) return false
    current = Array.isArray(current) ? current[Number(segment)] : current[segment]
  }
  return true
}

/** The first line that is neither blank nor a comment, or the first line. */
function firstContent(text: string): Problem['at'] {
  const offset = /^(?![ \t]*(?:#|\r?$|---)).*\S/m.exec(text)?.index ?? 0
  return { offset, length: text.length }
}

function emptyFile(file: string): Omit<Problem, 'at'> {
  return {
    code: 'empty-file',
    severity: 'error',
    message: `\`${file}\` says nothing`,
    why: 'a file of the spec must hold at least one key',
    hint: 'write `name: my-platform` to begin with, or delete the file',
  }
}

function notAMap(value: Json): Omit<Problem, 'at'> {
  const found = Array.isArray(value) ? 'a list' : 'a single value'
  return {
    code: 'not-a-map',
    severity: 'error',
    message: `${found} stands at the top of the file`,
    why: 'a spec is a map of keys, such as `services:` and `databases:`',
    hint: 'put the key that this belongs to above it, and indent it',
  }
}
