// Prints plain data as block-style YAML that parsers of YAML 1.1 and 1.2 read alike. It is ours because the `yaml`
// package takes about forty times as long, and printing is most of the work of a large run.
import type { Json, JsonObject } from '../lib/json.ts'
import { canBeLiteralBlock, printScalarString } from './yaml-string.ts'

const step = '  '

/** An implicit key may not be longer than this. @see https://yaml.org/spec/1.2.2/#742-flow-mappings */
const longestImplicitKey = 1024

/**
 * Prints documents one after the other, with `---` between them; the text ends in one newline. Keys stay in the order
 * given, members that are `undefined` are left out, and an object that appears twice is written twice (no anchors).
 * Anything that is not plain data throws.
 */
export function printYaml(documents: readonly Json[]): string {
  return documents.map((document) => printNode(document, '', '')).join('---\n')
}

/** `lead` opens the first line of the node; `indent` opens each of the others. */
function printNode(value: Json | undefined, indent: string, lead: string): string {
  if (typeof value === 'object' && value !== null) return printCollection(value, indent, lead)
  if (typeof value === 'string' && canBeLiteralBlock(value)) return lead + printLiteralBlock(value, indent || step)
  return `${lead}${printScalar(value)}\n`
}

function printCollection(value: Json[] | JsonObject, indent: string, lead: string): string {
  const text = Array.isArray(value) ? printList(value, indent, lead) : printMap(value, indent, lead)
  return text || `${lead}${Array.isArray(value) ? '[]' : '{}'}\n`
}

function printMap(map: JsonObject, indent: string, lead: string): string {
  let text = ''
  for (const key of Object.keys(map)) {
    const value = map[key]
    if (value !== undefined) text += (text === '' ? lead : indent) + printKey(key, indent) + printMember(value, indent)
  }
  return text
}

function printList(list: Json[], indent: string, lead: string): string {
  let text = ''
  for (const item of list) {
    text += printNode(item, indent + step, `${text === '' ? lead : indent}- `)
  }
  return text
}

function printKey(key: string, indent: string): string {
  const text = printScalarString(key)
  return text.length > longestImplicitKey ? `? ${text}\n${indent}:` : `${text}:`
}

/** What follows `key:`: the rest of its line, or the lines below it. */
function printMember(value: Json, indent: string): string {
  const inner = indent + step
  if (typeof value !== 'object' || value === null) return printNode(value, inner, ' ')
  const text = Array.isArray(value) ? printList(value, inner, inner) : printMap(value, inner, inner)
  if (text !== '') return `\n${text}`
  return Array.isArray(value) ? ' []\n' : ' {}\n'
}

/** `|` keeps the one newline at the end, `|-` has none to keep. Empty lines carry no indent. */
function printLiteralBlock(text: string, indent: string): string {
  const endsInNewline = text.endsWith('\n')
  const lines = (endsInNewline ? text.slice(0, -1) : text).split('\n')
  const body = lines.map((line) => (line === '' ? '\n' : `${indent}${line}\n`)).join('')
  return `${endsInNewline ? '|' : '|-'}\n${body}`
}

function printScalar(value: string | number | boolean | null | undefined): string {
  if (typeof value === 'string') return printScalarString(value)
  if (typeof value === 'number') return printNumber(value)
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (value === null || value === undefined) return 'null'
  throw new TypeError(`a ${typeof value} cannot be printed as YAML`)
}

/** An exponent without a dot gets one, because YAML 1.1 reads `1e-7` as a string. */
function printNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan'
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf'
  if (Object.is(value, -0)) return '-0'
  return String(value).replace(/^(-?\d+)e/, '$1.0e')
}
