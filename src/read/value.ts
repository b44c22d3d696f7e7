// The nodes of a YAML document -> plain data. What YAML allows and a spec does not is refused here, with its place.
import type { Alias, Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { Json } from '../lib/json.ts'
import type { Parsed } from './document.ts'
import type { Problem, Range } from './lines.ts'
import {
  aliasCycle,
  aliasExpansion,
  ambiguousNumber,
  complexKey,
  deepestNesting,
  duplicateKey,
  emptyKey,
  mergeKey,
  mostAliasedValues,
  notANumber,
  nulCharacter,
  reservedKey,
  tooDeep,
  unknownAlias,
  unknownTag,
  type Refusal,
} from './refusals.ts'
import type { YamlLibrary } from './yaml-library.ts'

/** The types that JSON has too. @see https://yaml.org/spec/1.2.2/#103-core-schema */
const coreTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
)

/** Everything that a walk over one document needs to remember. */
type Walk = {
  yaml: YamlLibrary
  text: string
  problems: Problem[]
  incomplete: boolean
  anchors: Map<string, Node>
  /** What each alias stands for, found in document order, where a name may be given again later. */
  targets: Map<Alias, Node>
  /** The nodes that are being read at this moment, from the top down. */
  open: Node[]
  /** How many aliases lead to the present node, and how many values they have made so far. */
  aliasDepth: number
  aliasedValues: number
  /** How many maps are open whose values are texts. */
  texts: number
}

/** Reads the value of a document that has no syntax errors. */
export function readValue(yaml: YamlLibrary, document: Document, text: string): Parsed {
  const walk: Walk = {
    yaml,
    text,
    problems: [],
    incomplete: false,
    anchors: new Map(),
    targets: new Map(),
    open: [],
    aliasDepth: 0,
    aliasedValues: 0,
    texts: 0,
  }
  const value = readNode(walk, document.contents)
  const empty = yaml.isScalar(document.contents) && document.contents.source === ''
  return {
    value: empty || document.contents === null ? undefined : value,
    problems: walk.problems,
    incomplete: walk.incomplete,
  }
}

/** The value of a node; `undefined` where it was refused and is left out. */
function readNode(walk: Walk, node: Node | null): Json | undefined {
  if (node === null) return null
  if (walk.aliasDepth > 0 && ++walk.aliasedValues > mostAliasedValues) return undefined
  if (walk.open.length >= deepestNesting) return refuse(walk, rangeOf(node), tooDeep)
  if (walk.yaml.isAlias(node)) return readAlias(walk, node)
  if (node.tag !== undefined && !coreTags.has(node.tag)) return refuse(walk, rangeOf(node), unknownTag(node.tag))
  if (walk.aliasDepth === 0 && node.anchor) walk.anchors.set(node.anchor, node)
  walk.open.push(node)
  const value = readContent(walk, node)
  walk.open.pop()
  return value
}

function readContent(walk: Walk, node: Node): Json | undefined {
  if (walk.yaml.isMap<Node, Node | null>(node)) return readMap(walk, node)
  if (walk.yaml.isSeq<Node>(node)) return readList(walk, node)
  return readScalar(walk, node as Scalar)
}

function readList(walk: Walk, list: YAMLSeq<Node>): Json[] {
  return list.items.map((item) => readNode(walk, item)).filter((item) => item !== undefined)
}

function readMap(walk: Walk, map: YAMLMap<Node, Node | null>): Json {
  const value: { [key: string]: Json | undefined } = {}
  const places = new Map<string, Range>()
  for (const pair of map.items) {
    const key = readKey(walk, pair)
    const member = readMember(walk, key, pair.value)
    if (key === undefined) continue
    const place = rangeOf(pair.key)
    const first = places.get(key)
    if (first) tell(walk, duplicateKey(key, first, place))
    else if (member !== undefined) value[key] = member
    if (!first) places.set(key, place)
  }
  return value
}

/** Maps of variables, build arguments, server parameters and attributes: a number among them becomes a text. */
const mapsOfTexts: ReadonlySet<string> = new Set(['env', 'args', 'parameters', 'attributes'])

function readMember(walk: Walk, key: string | undefined, node: Node | null): Json | undefined {
  const isOfTexts = key !== undefined && mapsOfTexts.has(key)
  if (isOfTexts) walk.texts++
  const member = readNode(walk, node)
  if (isOfTexts) walk.texts--
  return member
}

/** A key as text. Numbers, booleans and `null` count as they are written: `404: …` and `"404": …` are the same key. */
function readKey(walk: Walk, pair: Pair<Node, Node | null>): string | undefined {
  const { key } = pair
  if (!walk.yaml.isScalar(key)) return refuse(walk, rangeOf(key), complexKey)
  const name = typeof key.value === 'string' ? key.value : (key.source ?? '')
  if (name === '') return refuse(walk, emptyKeyRange(walk.text, rangeOf(key)), emptyKey)
  if (name === '<<') return refuse(walk, rangeOf(key), mergeKey)
  if (name === '__proto__') return refuse(walk, rangeOf(key), reservedKey)
  return name
}

function readScalar(walk: Walk, scalar: Scalar): Json | undefined {
  const { value, source } = scalar
  if (typeof value === 'string' && value.includes('\0')) return refuse(walk, rangeOf(scalar), nulCharacter)
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value !== 'number') return refuse(walk, rangeOf(scalar), notANumber(source ?? String(value)))
  const written = source ?? String(value)
  if (!Number.isFinite(value)) return refuse(walk, rangeOf(scalar), notANumber(written))
  if (/^[-+]?0[0-9]/.test(written) || isRounded(written, value) || (walk.texts > 0 && changesItsForm(written, value))) {
    return refuse(walk, rangeOf(scalar), ambiguousNumber(written, value))
  }
  return value
}

/** Whole numbers beyond 2^53 have no exact form as a JSON number. */
function isRounded(written: string, value: number): boolean {
  return /^[-+]?[0-9]+$/.test(written) && !Number.isSafeInteger(value)
}

/** `3.10` and `12e5` are the numbers 3.1 and 1200000, and come out as these where a number takes the place of a text. */
function changesItsForm(written: string, value: number): boolean {
  return /[.eE]/.test(written) && written.replace(/^\+/, '') !== String(value)
}

function readAlias(walk: Walk, alias: Alias): Json | undefined {
  const target = walk.targets.get(alias) ?? walk.anchors.get(alias.source)
  if (!target) return refuse(walk, rangeOf(alias), unknownAlias(alias.source))
  walk.targets.set(alias, target)
  if (walk.open.includes(target)) return refuse(walk, rangeOf(alias), aliasCycle(alias.source))
  walk.aliasDepth++
  const value = readNode(walk, target)
  walk.aliasDepth--
  const exceeded = walk.aliasedValues > mostAliasedValues
  return exceeded && walk.aliasDepth === 0 ? refuseExpansion(walk, alias) : value
}

/** Told once per file: after the first bomb, the other aliases of the same file would only repeat it. */
function refuseExpansion(walk: Walk, alias: Alias): undefined {
  if (!walk.problems.some(({ code }) => code === 'alias-expansion'))
    refuse(walk, rangeOf(alias), aliasExpansion(alias.source))
  walk.incomplete = true
  return undefined
}

function refuse(walk: Walk, at: Range, refusal: Refusal): undefined {
  tell(walk, { severity: 'error', at, ...refusal })
  walk.incomplete = true
  return undefined
}

/** A value that aliases repeat is read several times, but what is wrong with it is told once. */
function tell(walk: Walk, problem: Problem): void {
  const told = walk.problems.some(({ code, at }) => code === problem.code && at.offset === problem.at.offset)
  if (!told) walk.problems.push(problem)
}

function rangeOf(node: Node): Range {
  const [start, end] = node.range ?? [0, 0]
  return { offset: start, length: end - start }
}

/** An empty key has no length: its colon is what can be shown. */
function emptyKeyRange(text: string, range: Range): Range {
  const colon = text.indexOf(':', range.offset)
  return range.length > 0 || colon === -1 ? range : { offset: colon, length: 1 }
}
