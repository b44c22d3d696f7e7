// Splits a spec into pieces that can be parsed one by one: its top-level keys, and the entries directly below them. A
// piece that did not change since the last run need not be parsed again, which makes reading a large file thirty times
// faster. The splitter looks at indentation only, and gives up on whatever it does not know for sure.

import type { Range } from './lines.ts'

type Piece = { offset: number; text: string }

/**
 * A piece of a text that is a whole YAML document by itself: `offset` says where it starts, and `head` where its key,
 * as it is written, or the dash of its list item stands.
 */
export type Chunk = Piece & { head: Range }

/** One top-level key. `entries` holds its members as chunks of their own; without any, the block is one chunk. */
export type Block = Chunk & { key: string; entries: Chunk[] }

/** Document markers and directives: what follows them is read in another way. */
const marker = /^(?:---|\.\.\.|%)/m

/**
 * What makes pieces of a file depend on each other: anchors, aliases, tags and merge keys. Too cautious on purpose: it
 * also sees them inside of strings and comments.
 */
const reference = /(?:^|[-:?,[{])[ \t]*[&*!][^\s]|<<["']?\s*:/m

const key = /^(?:([\w][\w./-]*)|"([^"\\\n]*)"|'([^'\n]*)'):(?=[ \r\n]|$)/

/** What may follow the colon of a key that opens a block: nothing but a comment. */
const nothing = /^[ ]*(?:#.*)?\r?\n?$/

/** Splits a text, or answers `undefined` when only a parse of the whole can tell what it means. */
export function splitChunks(text: string): Block[] | undefined {
  return reference.test(text) ? undefined : splitForMistakes(text)
}

/**
 * Splits a text that has mistakes, so that one does not hide the others. The pieces may refer to each other, so an
 * alias whose anchor stands in another piece will seem to have none.
 */
export function splitForMistakes(text: string): Block[] | undefined {
  const pieces = marker.test(text) ? undefined : splitAt(text, 0)
  return pieces && allDefined(pieces.map(asBlock))
}

function asBlock(piece: Piece): Block | undefined {
  const match = key.exec(piece.text)
  if (!match) return undefined
  const name = match[1] ?? match[2] ?? match[3] ?? ''
  if (name === '' || name === '__proto__') return undefined
  const head = { offset: piece.offset, length: match[0].length - 1 }
  return { ...piece, head, key: name, entries: entriesOf(piece, match[0].length) }
}

/** The members of a block; none when its key has an inline value or when its lines do not line up. */
function entriesOf(block: Piece, afterKey: number): Chunk[] {
  const firstLine = lineAt(block.text, 0)
  if (!nothing.test(firstLine.slice(afterKey))) return []
  const rest = block.text.slice(firstLine.length)
  const indentation = /^(?:[ ]*(?:#.*)?\r?\n)*([ ]+)[^\s#]/.exec(rest)?.[1]?.length
  const pieces = indentation === undefined ? undefined : splitAt(rest, indentation)
  return allDefined(pieces?.map((piece) => asEntry(piece, block.offset + firstLine.length)) ?? []) ?? []
}

function asEntry(piece: Piece, shift: number): Chunk | undefined {
  const [indentation = ''] = /^ */.exec(piece.text) ?? []
  const entry = piece.text.slice(indentation.length)
  const length = entry.startsWith('- ') ? 1 : (key.exec(entry)?.[0].length ?? 0) - 1
  const offset = shift + piece.offset
  return length < 0 ? undefined : { offset, text: piece.text, head: { offset: offset + indentation.length, length } }
}

/**
 * Cuts a text before each line that is indented by exactly this much. Blank lines, comments and deeper lines belong to
 * the piece before them; what stands before the first such line is left out, because it can only be comments. A line
 * with less indentation makes the answer `undefined`.
 */
function splitAt(text: string, indentation: number): Piece[] | undefined {
  const starts: number[] = []
  for (let at = 0; at < text.length; at += lineAt(text, at).length) {
    const depth = depthAt(text, at)
    if (depth === undefined) continue
    if (depth < indentation || (starts.length === 0 && depth > indentation)) return undefined
    if (depth === indentation) starts.push(at)
  }
  return starts.map((start, index) => ({ offset: start, text: text.slice(start, starts[index + 1] ?? text.length) }))
}

/** How many spaces a line starts with; `undefined` when it is blank, a comment, or indented by a tab (left to the parser). */
function depthAt(text: string, start: number): number | undefined {
  let at = start
  while (text[at] === ' ') at++
  const first = text[at]
  const empty = first === undefined || first === '\n' || first === '\r' || first === '\t' || first === '#'
  return empty ? undefined : at - start
}

function lineAt(text: string, start: number): string {
  const feed = text.indexOf('\n', start)
  return feed === -1 ? text.slice(start) : text.slice(start, feed + 1)
}

function allDefined<Value>(values: (Value | undefined)[]): Value[] | undefined {
  const defined = values.filter((value) => value !== undefined)
  return defined.length === values.length ? defined : undefined
}
