// Small questions that the structural checks ask of a document of unknown shape, each reporting what it misses.
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts'
import { within, type Report } from './problem.ts'

/** A member of a list, with the pointer to it. */
export type Item = { item: JsonObject; at: string }

/** The objects of a list; what is not a list, or not an object in it, is reported. An absent list is empty. */
export function objectsOf(list: Json | undefined, at: string, report: Report): Item[] {
  if (list === undefined) return []
  if (!Array.isArray(list)) return complain(report, at, 'is not a list')
  return list.flatMap((item, index) => {
    const place = within(at, index)
    return isJsonObject(item) ? [{ item, at: place }] : complain(report, place, 'is not an object')
  })
}

function complain(report: Report, at: string, message: string): [] {
  report(at, message)
  return []
}

/** The text of a required member; undefined, and reported, when it is missing, empty or no text. */
export function textOf(object: JsonObject, key: string, at: string, report: Report): string | undefined {
  const value = object[key]
  if (typeof value === 'string' && value !== '') return value
  report(within(at, key), value === undefined ? 'is missing' : `${JSON.stringify(value)} is not a text`)
  return undefined
}

/** Reports each value that stands a second time. `what` names the kind of value, such as "panel id". */
export function checkUnique(
  values: readonly { value: string | number; at: string }[],
  what: string,
  report: Report,
): void {
  const seen = new Set<string | number>()
  for (const { value, at } of values) {
    if (seen.has(value)) report(at, `the ${what} ${JSON.stringify(value)} stands twice`)
    seen.add(value)
  }
}

/** @see https://prometheus.io/docs/prometheus/latest/querying/basics/#float-literals-and-time-durations */
const duration = /^(?=\d)(\d+y)?(\d+w)?(\d+d)?(\d+h)?(\d+m)?(\d+s)?(\d+ms)?$/

/** Reports a present member that is not a duration such as `5m` or `1h30m`. */
export function checkDuration(object: JsonObject, key: string, at: string, report: Report): void {
  const value = object[key]
  if (value === undefined || (typeof value === 'string' && (value === '0' || duration.test(value)))) return
  report(within(at, key), `${JSON.stringify(value)} is not a duration such as 5m`)
}
