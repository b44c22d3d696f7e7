// The expressions of GitHub workflows: their grammar, their functions, and which contexts they read.
// @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions

/** What an expression reads and calls; `error` when it is none. `*` in a reference stands for any member. */
export type Reading = { references: string[][]; calls: string[]; error?: string }

/** How many arguments each function takes. */
const functions: Readonly<Record<string, [least: number, most: number]>> = {
  contains: [2, 2],
  startsWith: [2, 2],
  endsWith: [2, 2],
  format: [1, Infinity],
  join: [1, 2],
  toJSON: [1, 1],
  fromJSON: [1, 1],
  hashFiles: [1, Infinity],
  case: [3, Infinity],
  success: [0, 0],
  always: [0, 0],
  cancelled: [0, 0],
  failure: [0, 0],
}

const token =
  /\s*(?:(\d[\w.+-]*|-\d[\w.+-]*)|'((?:[^']|'')*)'|([A-Za-z_][A-Za-z0-9_-]*)|(&&|\|\||[=!<>]=|[<>!()[\].,*]))/y

const known = new Map<string, Reading>()

/** Reads one expression, without the braces around it. Workflows repeat them, so each is read once. */
export function readExpression(text: string): Reading {
  const reading = known.get(text) ?? new Parser(text).read()
  known.set(text, reading)
  return reading
}

class Unreadable extends Error {}

type Token = { kind: 'number' | 'text' | 'name' | 'sign' | 'end'; text: string }

const end: Token = { kind: 'end', text: 'its end' }

class Parser {
  readonly #tokens: Token[] = []
  readonly #references: string[][] = []
  readonly #calls: string[] = []
  readonly #text: string
  #next = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): Reading {
    try {
      this.#split()
      this.#operation()
      if (this.#peek() !== end) throw new Unreadable(`unexpected ${this.#peek().text}`)
      return { references: this.#references, calls: this.#calls }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      return { references: [], calls: [], error: error.message }
    }
  }

  #split(): void {
    const text = this.#text.trimEnd()
    token.lastIndex = 0
    while (token.lastIndex < text.length) {
      const from = token.lastIndex
      const [, number, quoted, name, sign] = token.exec(text) ?? []
      if (number !== undefined) this.#tokens.push({ kind: 'number', text: number })
      else if (quoted !== undefined) this.#tokens.push({ kind: 'text', text: quoted })
      else if (name !== undefined) this.#tokens.push({ kind: 'name', text: name })
      else if (sign !== undefined) this.#tokens.push({ kind: 'sign', text: sign })
      else throw new Unreadable(`unexpected ${text.slice(from).trim()}`)
    }
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? end
  }

  #isSign(...signs: string[]): boolean {
    const { kind, text } = this.#peek()
    return kind === 'sign' && signs.includes(text)
  }

  #takeSign(sign: string): void {
    if (!this.#isSign(sign)) throw new Unreadable(`unexpected ${this.#peek().text} where ${sign} must stand`)
    this.#next++
  }

  /** Which operator binds how does not matter to what is read. */
  #operation(): void {
    this.#operand()
    while (this.#isSign('&&', '||', '==', '!=', '<', '>', '<=', '>=')) {
      this.#next++
      this.#operand()
    }
  }

  #operand(): void {
    while (this.#isSign('!')) this.#next++
    const { kind, text } = this.#peek()
    this.#next++
    if (kind === 'number') {
      if (Number.isNaN(Number(text))) throw new Unreadable(`${text} is not a number`)
    } else if (kind === 'name' && this.#isSign('(')) this.#call(text)
    else if (kind === 'name') this.#name(text)
    else if (kind === 'sign' && text === '(') {
      this.#operation()
      this.#takeSign(')')
      this.#members([])
    } else if (kind !== 'text') throw new Unreadable(`unexpected ${text}`)
  }

  #name(name: string): void {
    if (/^(true|false|null|NaN|Infinity)$/.test(name)) return
    const reference = [name]
    this.#references.push(reference)
    this.#members(reference)
  }

  #call(name: string): void {
    const limits = Object.entries(functions).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1]
    if (limits === undefined) throw new Unreadable(`there is no function ${name}`)
    this.#calls.push(name.toLowerCase())
    this.#takeSign('(')
    let count = 0
    while (!this.#isSign(')')) {
      if (count++ > 0) this.#takeSign(',')
      this.#operation()
    }
    this.#takeSign(')')
    if (count < limits[0] || count > limits[1]) throw new Unreadable(`${name} takes no ${count} arguments`)
    this.#members([])
  }

  /** `.name`, `.*`, `['name']` and `[0]` behind a value; of an index that is computed any member may be meant. */
  #members(reference: string[]): void {
    while (this.#isSign('.', '[')) {
      const isIndex = this.#isSign('[')
      this.#next++
      const { kind, text } = this.#peek()
      if (isIndex) {
        this.#isSign('*') ? this.#next++ : this.#operation()
        this.#takeSign(']')
        reference.push(kind === 'text' ? text : '*')
      } else if (kind === 'name' || this.#isSign('*')) {
        this.#next++
        reference.push(text)
      } else throw new Unreadable(`unexpected ${text} behind a dot`)
    }
  }
}
