// What the types of the effective spec call present, read from their text: the compiler forgets types, and a list of the
// same fields beside them would drift.
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { isJsonObject, type Json } from '../../src/lib/json.ts'

/** A type as far as it matters here: alternatives that are maps with members, maps of names, lists, or anything else. */
type Shape =
  | { kind: 'members'; members: { key: string; optional: boolean; shape: Shape }[] }
  | { kind: 'names' | 'list'; shape: Shape }
  | { kind: 'choice'; shapes: Shape[] }
  | { kind: 'value' }

const comments = /\/\*[^]*?\*\/|\/\/.*/g
const text = readFileSync('src/resolve/layers/effective.ts', 'utf8').replace(comments, '')
const declarations = new Map(
  [...text.matchAll(/^(?:export )?type (\w+) = ((?:.|\n(?!\n|(?:export )?type ))*)/gm)].map(
    ([, name = '', body = '']) => [name, body],
  ),
)

/** Paths of the fields that `EffectiveSpec` calls present and that `spec` does not have. */
export function missingFields(spec: Json): string[] {
  return missingIn(spec, shapeOf('EffectiveSpec'), '')
}

function missingIn(value: Json | undefined, shape: Shape, path: string): string[] {
  if (value === undefined) return [path]
  if (shape.kind === 'choice') return shape.shapes.flatMap((each) => missingIn(value, each, path))
  if (shape.kind === 'list' && Array.isArray(value))
    return value.flatMap((item, index) => missingIn(item, shape.shape, `${path}.${index}`))
  if (!isJsonObject(value)) return []
  if (shape.kind === 'names')
    return Object.entries(value).flatMap(([key, member]) => missingIn(member, shape.shape, `${path}.${key}`))
  if (shape.kind !== 'members') return []
  return shape.members.flatMap(({ key, optional, shape: inner }) =>
    optional && value[key] === undefined ? [] : missingIn(value[key], inner, `${path}.${key}`),
  )
}

function shapeOf(name: string): Shape {
  const body = declarations.get(name)
  if (body === undefined) return { kind: 'value' }
  return new Reader(body).choice()
}

/** Reads a type from left to right. */
class Reader {
  readonly #tokens: string[]

  constructor(body: string) {
    this.#tokens = body.match(/'[^']*'|`[^`]*`|\w+|\[\]|[{}<>()|?:;,]/g) ?? []
  }

  choice(): Shape {
    this.#skip('|')
    const shapes = [this.#postfixed()]
    while (this.#tokens[0] === '|') {
      this.#tokens.shift()
      shapes.push(this.#postfixed())
    }
    return shapes.length === 1 ? (shapes[0] as Shape) : { kind: 'choice', shapes }
  }

  #postfixed(): Shape {
    let shape = this.#single()
    while (this.#tokens[0] === '[]') {
      this.#tokens.shift()
      shape = { kind: 'list', shape }
    }
    return shape
  }

  #single(): Shape {
    const token = this.#tokens.shift()
    if (token === '{') return this.#members()
    if (token === '(') return this.#until(')')
    if (token === 'Partial' || token === 'Record') return this.#generic(token)
    return token === undefined ? { kind: 'value' } : shapeOf(token)
  }

  #members(): Shape {
    const members: { key: string; optional: boolean; shape: Shape }[] = []
    for (this.#skip(';'); this.#tokens[0] !== '}'; this.#skip(';')) {
      const key = this.#next().replaceAll("'", '')
      const optional = this.#tokens[0] === '?'
      this.#skip('?', ':')
      members.push({ key, optional, shape: this.choice() })
    }
    this.#tokens.shift()
    return { kind: 'members', members }
  }

  /** `Record<string, T>` is a map of names; what is partial asks for nothing. */
  #generic(name: string): Shape {
    this.#tokens.shift()
    const first = this.choice()
    if (this.#tokens[0] === ',') this.#tokens.shift()
    const shape = this.#tokens[0] === '>' ? first : this.choice()
    this.#tokens.shift()
    return name === 'Record' ? { kind: 'names', shape } : { kind: 'value' }
  }

  #until(end: string): Shape {
    const shape = this.choice()
    if (this.#tokens[0] === end) this.#tokens.shift()
    return shape
  }

  #next(): string {
    return (
      this.#tokens.shift() ??
      expect.fail('a type in src/resolve/layers/effective.ts is written in a way that this test cannot read')
    )
  }

  #skip(...tokens: string[]): void {
    while (this.#tokens[0] !== undefined && tokens.includes(this.#tokens[0])) this.#tokens.shift()
  }
}
