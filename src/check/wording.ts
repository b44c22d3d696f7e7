// Words for the parts of a message: paths, values, and what is expected at a place.
import type { Json } from '../lib/json.ts'
import type { SpecPath } from '../report/diagnostic.ts'
import { listNames } from '../report/suggest.ts'
import type { Branch } from './field.ts'
import { formats } from './formats.ts'

/** Texts longer than this are cut in a message. */
const longestValue = 60

const typeNouns: Record<string, string> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a map',
}

/** `services.web.routes[0].host` */
export function printPath(path: SpecPath): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  )
}

/** A value as a message shows it; maps and lists only by what they are. */
export function printValue(value: Json | undefined): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return `\`${text.length > longestValue ? `${text.slice(0, longestValue)}…` : text}\``
}

/** A value as one would type it on one line of YAML: `web`, `"#alerts"`, `{rto: 1h}`. */
export function printYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printYaml).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${printYaml(key)}: ${printYaml(item)}`)
      .join(', ')}}`
  }
  return typeof value === 'string' && needsQuotes.test(value) ? JSON.stringify(value) : String(value)
}

/** Texts that YAML would read as something else: indicators, numbers, words with a meaning, separators inside. */
const needsQuotes = /^$|^[-?:,[\]{}#&*!|>'"%@`+]|^[\d.]+$|^(true|false|null|~)$|: | #|[,[\]{}]/

/** The start of a line that writes the last part of a path: `port: `, or `- ` for an item of a list. */
export function printLineStart(path: SpecPath): string {
  const key = path.at(-1)
  return typeof key === 'string' ? `${key}: ` : '- '
}

/** What may be written there: "a duration such as `30s`", or "`true` or `false`, or a map". */
export function printExpected(branches: Branch[]): string {
  const nouns = branches.flatMap(nounsOf)
  return [...new Set(nouns)].join(', or ')
}

function nounsOf({ node, format }: Branch): string[] {
  const noun = format === undefined ? undefined : formats[format]?.noun
  if (noun !== undefined) return [noun]
  const values = node.enum ?? ('const' in node ? [node.const] : undefined)
  if (values) return [values.length === 1 ? `\`${values[0]}\`` : `one of ${listNames(values.map(String), 'or')}`]
  return [node.type ?? []].flat().flatMap((type) => typeNouns[type] ?? [])
}
