// Where the value at a path is written. Only mistakes need to know, so a text is parsed again when the first asks, and
// only the chunk that holds the path.
import type { Document, Node, YAMLMap } from 'yaml'
import type { Span, SpecPath } from '../report/diagnostic.ts'
import type { Chunk } from './chunks.ts'
import type { Layout } from './chunked.ts'
import { parseDocument } from './document.ts'
import { endOfLine, type Lines, type Range } from './lines.ts'
import { yamlNow, type YamlLibrary } from './yaml-library.ts'

type Target = 'key' | 'value'

/** Finds places in one text; `layout` is that of its chunks, or absent when it can only be parsed as a whole. */
export class Positions {
  private readonly lines: Lines
  private readonly layout: Layout | undefined
  private readonly documents = new Map<number, Document>()

  constructor(lines: Lines, layout: Layout | undefined) {
    this.lines = lines
    this.layout = layout
  }

  /** See `Source.spanOf`. */
  spanOf(path: SpecPath, target: Target): Span {
    const range = this.layout
      ? this.findInChunk(this.layout, path, target)
      : this.find({ offset: 0, text: this.lines.text }, path, target)
    return this.lines.span(range ?? { offset: 0, length: endOfLine(this.lines.text, 0) })
  }

  private findInChunk(layout: Layout, path: SpecPath, target: Target): Range | undefined {
    const place = layout.get(String(path[0]))
    if (!place) return undefined
    if (place.block.entries.length === 0) return this.find(place.block, path, target)
    const [, member] = path
    const chunk = member === undefined ? undefined : place.members.get(member)
    if (!chunk) return place.block.head
    return this.find(chunk, [typeof member === 'number' ? 0 : String(member), ...path.slice(2)], target)
  }

  private find(piece: Pick<Chunk, 'offset' | 'text'>, path: SpecPath, target: Target): Range | undefined {
    const yaml = yamlNow()
    const document = this.documents.get(piece.offset) ?? parseDocument(yaml, piece.text)
    this.documents.set(piece.offset, document)
    const range = locate(yaml, document, path, target)
    return range && { ...range, offset: range.offset + piece.offset }
  }
}

/**
 * Walks from the top of a document along a path. The answer is the key where the walk ends, or the value there when
 * that was asked for and it can be shown: a scalar, an alias or a collection in brackets.
 */
function locate(yaml: YamlLibrary, document: Document, path: SpecPath, target: Target): Range | undefined {
  let node: Node | null = document.contents
  let key: Range | undefined
  for (const segment of path) {
    const step = stepInto(yaml, yaml.isAlias(node) ? (node.resolve(document) ?? null) : node, segment)
    if (!step) return key
    key = step.key
    node = step.node
  }
  return target === 'value' ? (shownValue(yaml, node) ?? key) : key
}

function stepInto(
  yaml: YamlLibrary,
  node: Node | null,
  segment: string | number,
): { key: Range; node: Node | null } | undefined {
  if (yaml.isMap<Node, Node | null>(node)) {
    const pair = node.items.find(({ key }) => yaml.isScalar(key) && keyText(key) === String(segment))
    return pair && { key: rangeOf(pair.key), node: pair.value }
  }
  const item = yaml.isSeq<Node>(node) ? node.items[Number(segment)] : undefined
  return item && { key: startOf(yaml, item), node: item }
}

function keyText(key: { value: unknown; source?: string }): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? '')
}

/** What is underlined for an item of a list: itself, or its first key when it is an indented map. */
function startOf(yaml: YamlLibrary, item: Node): Range {
  const first = yaml.isMap<Node, Node | null>(item) && !item.flow ? (item as YAMLMap<Node>).items[0]?.key : undefined
  return rangeOf(first ?? item)
}

function shownValue(yaml: YamlLibrary, node: Node | null): Range | undefined {
  if (node === null || (yaml.isCollection(node) && !node.flow)) return undefined
  const range = rangeOf(node)
  return range.length > 0 ? range : undefined
}

function rangeOf(node: Node): Range {
  const [start, end] = node.range ?? [0, 0]
  return { offset: start, length: end - start }
}
