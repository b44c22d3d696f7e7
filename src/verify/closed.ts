// The parts that the shape of a closed document is put together from: whatever it does not name is refused. Members that
// are undefined are not printed, and so count as absent.
import { isJsonObject, type Json } from '../lib/json.ts'
import { within, type Report } from './problem.ts'

/** Reports what does not fit at one place of a document. */
export type Shape = (value: Json, at: string, report: Report) => void

/** A text, a number, or yes and no: what ends up as a text where it is used. */
export const scalar: Shape = (value, at, report) => {
  if (typeof value === 'object') report(at, 'is not a text or a number')
}

/** A text that is not empty. */
export const text: Shape = (value, at, report) => {
  if (typeof value !== 'string' || value === '') report(at, `${JSON.stringify(value)} is not a text`)
}

/** One of some words. */
export function word(...words: string[]): Shape {
  return (value, at, report) => {
    if (typeof value !== 'string' || !words.includes(value))
      report(at, `${JSON.stringify(value)} is not one of ${words.join(', ')}`)
  }
}

/** A text that matches as a whole. */
export function like(pattern: RegExp, example: string): Shape {
  return (value, at, report) => {
    if (typeof value !== 'string' || !pattern.test(value))
      report(at, `${JSON.stringify(value)} is not such as ${example}`)
  }
}

/** An object with these members and no others. */
export function closed(members: Readonly<Record<string, Shape>>, required: readonly string[] = []): Shape {
  return (value, at, report) => {
    if (!isJsonObject(value)) return report(at, 'is not a map')
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue
      const shape = Object.hasOwn(members, key) ? members[key] : undefined
      if (shape === undefined)
        report(within(at, key), `is not a known key; known are ${Object.keys(members).join(', ')}`)
      else shape(member, within(at, key), report)
    }
    for (const key of required) if (value[key] === undefined) report(within(at, key), 'is missing')
  }
}

/** An object whose keys the user chooses; `names` says of what form. */
export function mapOf(member: Shape, names = /^/): Shape {
  return (value, at, report) => {
    if (!isJsonObject(value)) return report(at, 'is not a map')
    for (const [key, inner] of Object.entries(value)) {
      if (inner === undefined) continue
      if (!names.test(key)) report(within(at, key), `${JSON.stringify(key)} cannot be a name here`)
      member(inner, within(at, key), report)
    }
  }
}

/** A list that is not empty. */
export function listOf(item: Shape): Shape {
  return (value, at, report) => {
    if (!Array.isArray(value) || value.length === 0) return report(at, 'is not a list of at least one')
    value.forEach((inner, index) => item(inner, within(at, index), report))
  }
}

/** What it must be when it is a text, a list or a map; where one of these is not given, it may not be that. */
export function either(shapes: { text?: Shape; list?: Shape; map?: Shape }): Shape {
  return (value, at, report) => {
    const kind = Array.isArray(value) ? 'list' : isJsonObject(value) ? 'map' : 'text'
    const shape = shapes[kind]
    if (shape === undefined) report(at, `is not a ${Object.keys(shapes).join(' or a ')}`)
    else shape(value, at, report)
  }
}
