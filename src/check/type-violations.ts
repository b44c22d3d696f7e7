// Values of the wrong kind: a list where a text is meant, a number without its unit, a version that became a number.
import { isJsonObject } from '../lib/json.ts'
import { hasSecret } from '../report/secrets/find.ts'
import { branchesOf, reasonAt, type Branch, type SchemaNode } from './field.ts'
import { formats } from './formats.ts'
import type { Explanation, Violation } from './violations.ts'
import { printExpected, printLineStart, printPath, printValue, printYaml } from './wording.ts'

/** Explains a value whose type the field does not take. */
export function explainType(violation: Violation): Explanation {
  const { path, value, field } = violation
  const branches = branchesOf(field)
  if (typeof value === 'number' && branches.some(isVersion)) return explainVersion(violation, branches)
  return {
    code: 'wrong-type',
    message: `\`${printPath(path) || 'the file'}\` is ${printValue(value)}, but must be ${printExpected(branches)}`,
    why: reasonAt(path),
    hint: hintFor(violation, branches),
    path,
  }
}

function isVersion({ format }: Branch): boolean {
  return format !== undefined && formats[format]?.version === true
}

/** YAML has thrown digits away, so the text of the file is asked what was written. */
function explainVersion({ source, path, value }: Violation, branches: Branch[]): Explanation {
  const { line, column, length } = source.spanOf(path)
  const written =
    source.text
      .split(/\r?\n/)
      [line - 1]?.slice(column - 1, column - 1 + length)
      .trim() ?? String(value)
  const lost = written === String(value) ? 'a number, not a version' : `the number ${value}`
  const before = printLineStart(path)
  const isRuntime = branches.some((branch) => branch.format === 'runtime')
  return {
    code: 'version-is-number',
    message: `YAML reads \`${written}\` in \`${printPath(path)}\` as ${lost}`,
    why: 'a version is a text: 3.10 comes after 3.9, but as a number it is 3.1',
    hint: isRuntime
      ? `write the language too: \`${before}python@${written}\``
      : `write it in quotes: \`${before}"${written}"\``,
    path,
  }
}

function hintFor({ path, value, field }: Violation, branches: Branch[]): string | undefined {
  const before = printLineStart(path)
  const types = branches.flatMap(({ node }) => node.type ?? [])
  const isScalar = typeof value === 'string' || typeof value === 'number'
  const truth = typeof value === 'string' && types.includes('boolean') ? olderBooleans[value.toLowerCase()] : undefined
  if (truth !== undefined) return `write \`${before}${truth}\``
  if (isJsonObject(value) && path.at(-1) === 'secrets') return namesOnly(Object.keys(value))
  if (Array.isArray(value) && path.at(-1) === 'ports') return portsByName
  if (value === null && branches.some(({ format }) => format === 'slackChannel'))
    return `an unquoted # begins a comment: write it in quotes, \`${before}"#alerts"\``
  if (typeof value === 'string' && isQuoted(value, types)) return `write it without quotes: \`${before}${value}\``
  if (isScalar && types.includes('array') && !types.includes('string')) return `write a list: \`${before}[${value}]\``
  const repaired =
    isScalar &&
    !hasSecret(String(value)) &&
    branches.map(({ format }) => format && formats[format]?.repair?.(String(value))).find(Boolean)
  if (repaired) return `write \`${before}${repaired}\``
  if (typeof value === 'number' && branches.some(({ format }) => format === 'duration'))
    return `write the unit, such as \`${before}${value}s\``
  if (isScalar && types.length === 1 && types[0] === 'string' && branches.some(({ node }) => fits(value, node)))
    return `write it in quotes: \`${before}"${value}"\``
  const example = [field, ...branches.map(({ node }) => node)].flatMap(({ examples }) => examples ?? [])[0]
  return example === undefined ? undefined : `for example \`${before}${printYaml(example)}\``
}

/** Compose lists what is published on the host. @see https://docs.docker.com/reference/compose-file/services/#ports */
const portsByName =
  'write the port that the process listens on as `port: 3000`, its public hosts under `routes`, and what it listens on besides by name: `ports: {admin: 9000}`'

/** What YAML 1.1 took for booleans, and YAML 1.2 reads as text. @see https://yaml.org/type/bool.html */
const olderBooleans: Record<string, boolean | undefined> = {
  yes: true,
  on: true,
  y: true,
  no: false,
  off: false,
  n: false,
}

function namesOnly(names: readonly string[]): string {
  return `take the values out, because they are in git now, and replace them; write only the names: \`secrets: [${names.join(', ')}]\``
}

/** True when the value would be right as a text: in quotes, a size without its unit is still none. */
function fits(value: string | number, { pattern }: SchemaNode): boolean {
  return pattern === undefined || new RegExp(pattern).test(String(value))
}

/** A number or a boolean that quotes made a text. */
function isQuoted(value: string, types: string[]): boolean {
  if (/^-?\d+$/.test(value)) return types.includes('integer') || types.includes('number')
  return ['true', 'false'].includes(value) && types.includes('boolean')
}
