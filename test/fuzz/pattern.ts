// Texts that match a pattern of the schema: the part of regular expressions that the schema uses, read and walked at random.
import type { Random } from './random.ts'

type Node =
  | { kind: 'set'; characters: string }
  | { kind: 'list'; nodes: Node[] }
  | { kind: 'either'; nodes: Node[] }
  | { kind: 'repeat'; node: Node; min: number; max: number }
  | { kind: 'nothing' }

const letters = 'abcdefghijklmnopqrstuvwxyz'
const digits = '0123456789'
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') + 'é→'
const known = new Map<string, Node>()

/** A text that the pattern takes; undefined when several attempts failed, as a lookahead may make them. */
export function textOf(pattern: string, random: Random): string | undefined {
  const node = known.get(pattern) ?? new Reader(pattern).read()
  known.set(pattern, node)
  const test = new RegExp(pattern)
  for (let attempt = 0; attempt < 8; attempt++) {
    const text = write(node, random)
    if (test.test(text)) return text
  }
  return undefined
}

function write(node: Node, random: Random): string {
  switch (node.kind) {
    case 'set':
      return node.characters[random.below(node.characters.length)] ?? ''
    case 'list':
      return node.nodes.map((each) => write(each, random)).join('')
    case 'either':
      return write(random.pick(node.nodes), random)
    case 'repeat':
      return Array.from({ length: node.min + random.below(node.max - node.min + 1) }, () =>
        write(node.node, random),
      ).join('')
    case 'nothing':
      return ''
  }
}

/** Reads alternatives, groups, sets, classes and quantifiers; a lookahead writes nothing and is left to the test above. */
class Reader {
  #at = 0
  readonly #text: string

  constructor(pattern: string) {
    this.#text = pattern.replace(/^\^/, '').replace(/\$$/, '')
  }

  read(): Node {
    const nodes: Node[] = [this.#sequence()]
    while (this.#text[this.#at] === '|') {
      this.#at++
      nodes.push(this.#sequence())
    }
    return nodes.length === 1 ? (nodes[0] ?? { kind: 'nothing' }) : { kind: 'either', nodes }
  }

  #sequence(): Node {
    const nodes: Node[] = []
    while (this.#at < this.#text.length && !'|)'.includes(this.#text[this.#at] ?? ''))
      nodes.push(this.#quantified(this.#atom()))
    return { kind: 'list', nodes }
  }

  #atom(): Node {
    const character = this.#text[this.#at++] ?? ''
    if (character === '(') return this.#group()
    if (character === '[') return { kind: 'set', characters: this.#set() }
    if (character === '\\') return { kind: 'set', characters: escaped(this.#text[this.#at++] ?? '') }
    if (character === '.') return { kind: 'set', characters: printable }
    if (character === '^' || character === '$') return { kind: 'nothing' }
    return { kind: 'set', characters: character }
  }

  #group(): Node {
    const isLookahead = /^\?[!=]/.test(this.#text.slice(this.#at))
    if (this.#text.startsWith('?:', this.#at) || isLookahead) this.#at += 2
    const inner = this.read()
    this.#at++
    return isLookahead ? { kind: 'nothing' } : inner
  }

  #set(): string {
    const negative = this.#text[this.#at] === '^'
    if (negative) this.#at++
    let characters = ''
    while (this.#text[this.#at] !== ']') characters += this.#member()
    this.#at++
    return negative ? [...printable].filter((each) => !characters.includes(each)).join('') : characters
  }

  #member(): string {
    const first = this.#text[this.#at++] ?? ''
    if (first === '\\') return escaped(this.#text[this.#at++] ?? '')
    if (this.#text[this.#at] !== '-' || this.#text[this.#at + 1] === ']') return first
    const last = this.#text[this.#at + 1] ?? first
    this.#at += 2
    const [start, end] = [first.charCodeAt(0), last.charCodeAt(0)]
    return Array.from({ length: end - start + 1 }, (_, index) => String.fromCharCode(start + index)).join('')
  }

  #quantified(node: Node): Node {
    const quantifier = /^(?:[*+?]|\{(\d+)(,)?(\d+)?\})/.exec(this.#text.slice(this.#at))
    if (quantifier === null) return node
    this.#at += quantifier[0].length
    const [sign, least, comma, most] = quantifier
    if (sign === '?') return { kind: 'repeat', node, min: 0, max: 1 }
    if (sign === '*') return { kind: 'repeat', node, min: 0, max: 4 }
    if (sign === '+') return { kind: 'repeat', node, min: 1, max: 4 }
    const min = Number(least)
    return { kind: 'repeat', node, min, max: comma === undefined ? min : Math.min(Number(most ?? min + 4), min + 60) }
  }
}

function escaped(character: string): string {
  if (character === 'd') return digits
  if (character === 'w') return letters + letters.toUpperCase() + digits + '_'
  if (character === 's') return ' \t\n'
  if (character === 'n') return '\n'
  if (character === 'r') return '\r'
  if (character === 't') return '\t'
  return character
}
