// An explanation as text: environments one after the other, values to the left, where they come from to the right.
import { isJsonObject, type Json } from '../../lib/json.ts'
import type { Span, SpecPath } from '../../report/diagnostic.ts'
import type { Explanation, InEnvironment } from './explain-path.ts'
import type { Member } from './members.ts'
import type { Step } from './steps.ts'

/** A longer value pushes its origin out of the column rather than all the others. */
const widestValue = 48

/** Ends in a line feed. */
export function printExplanation({ path, description, environments }: Explanation): string {
  const title = `${path.join('.')}${description === null ? '' : `: ${description}`}`
  return [title, ...environments.map((environment) => `\n${printEnvironment(environment)}`)].join('\n') + '\n'
}

function printEnvironment({ environment, tier, steps, members }: InEnvironment): string {
  const head = `in ${environment} (${tier} tier)`
  if (members.length > 0) return [head, ...columns(linesOfMembers(members))].join('\n')
  if (steps.length === 0) return `${head}\n    not set, and there is no default`
  return [head, ...columns(steps.map(lineOfStep))].join('\n')
}

type Line = { left: string; right: string }

/** The line that holds is marked with `>`. */
function lineOfStep({ layer, value, place, reason, holds }: Step): Line {
  return {
    left: `  ${holds ? '>' : ' '} ${value === null ? '(removed)' : inline(value)}`,
    right: originText(layer, place, reason),
  }
}

function linesOfMembers(members: Member[]): Line[] {
  const lines: Line[] = []
  let open: SpecPath = []
  for (const { path, value, place, reason } of members) {
    const parents = path.slice(0, -1)
    for (const [depth, key] of parents.entries()) {
      if (!parents.slice(0, depth + 1).every((segment, index) => segment === open[index]))
        lines.push({ left: `${indent(depth)}${printKey(key)}:`, right: '' })
    }
    open = parents
    const key = path.at(-1)
    const name = typeof key === 'number' ? '- ' : `${printKey(key ?? '')}: `
    lines.push({
      left: `${indent(parents.length)}${name}${inline(value)}`,
      right: originText(place === null ? 'default' : 'platform', place, reason),
    })
  }
  return lines
}

function originText(layer: Step['layer'], place: Span | null, reason: string | null): string {
  const where =
    place === null ? (layer === 'overlay' ? 'overlay' : undefined) : `${place.file}:${place.line}:${place.column}`
  const why = reason !== null && layer === 'default' ? `default: ${reason}` : reason
  return [where, why].filter((part) => part !== undefined && part !== null).join(', ') || layer
}

function columns(lines: Line[]): string[] {
  const width = Math.min(widestValue, Math.max(...lines.map(({ left }) => left.length)))
  return lines.map(({ left, right }) => (right === '' ? left : `${left.padEnd(width)}   ${right}`))
}

function indent(depth: number): string {
  return '  '.repeat(depth + 1)
}

function printKey(key: string | number): string {
  return typeof key === 'number' ? String(key) : printText(key)
}

/** What YAML 1.2 would read as something else than this text; people need not see more quotes than these. */
const ambiguous =
  /^$|^(?:true|false|null|~)$|^[-+]?[\d.]+(?:e[-+]?\d+)?$|^[\s&*!|>'"%@`#?-]|[:#](?:\s|$)|[{}[\],\n]|\s$/i

function printText(text: string): string {
  return ambiguous.test(text) ? JSON.stringify(text) : text
}

/** A value on one line, as YAML in brackets. */
function inline(value: Json | undefined): string {
  if (typeof value === 'string') return printText(value)
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (!isJsonObject(value)) return String(value)
  return `{${Object.entries(value)
    .flatMap(([key, member]) => (member === undefined ? [] : [`${printText(key)}: ${inline(member)}`]))
    .join(', ')}}`
}
