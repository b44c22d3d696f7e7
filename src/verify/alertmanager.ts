// Alertmanager's configuration: every route ends at a receiver that exists, and times are times.
import { isJsonObject, type JsonObject } from '../lib/json.ts'
import type { Check, Report } from './problem.ts'
import { checkDuration, checkUnique, objectsOf, textOf } from './shape.ts'

/** `name="value"` with the operators `=`, `!=`, `=~` and `!~`. */
const matcher = /^\s*[a-zA-Z_][a-zA-Z0-9_]*\s*(=~|!~|!=|=)\s*("(?:[^"\\]|\\.)*"|[^"{}\s,]+)\s*$/

/** @see https://prometheus.io/docs/alerting/latest/configuration/ */
export const checkAlertmanager: Check = (document, report) => {
  if (!isJsonObject(document)) return report('', 'is not a configuration of Alertmanager')
  const receivers = objectsOf(document['receivers'], '/receivers', report).flatMap(({ item, at }) => {
    const value = textOf(item, 'name', at, report)
    return value === undefined ? [] : [{ value, at: `${at}/name` }]
  })
  checkUnique(receivers, 'receiver', report)
  const names = new Set(receivers.map(({ value }) => value))
  const route = document['route']
  if (!isJsonObject(route)) return report('/route', 'is missing')
  if (typeof route['receiver'] !== 'string')
    report('/route/receiver', 'is missing: the root route must name a receiver')
  if (hasMatchers(route)) report('/route', 'matches some alerts only: the root route must take them all')
  checkRoute(route, '/route', names, report)
  checkInhibitions(document, report)
}

function hasMatchers(route: JsonObject): boolean {
  return ['match', 'match_re', 'matchers'].some((key) => route[key] !== undefined)
}

function checkRoute(route: JsonObject, at: string, receivers: ReadonlySet<string>, report: Report): void {
  const { receiver } = route
  if (receiver !== undefined && !(typeof receiver === 'string' && receivers.has(receiver))) {
    report(`${at}/receiver`, `there is no receiver ${JSON.stringify(receiver)}`)
  }
  for (const key of ['group_wait', 'group_interval', 'repeat_interval']) checkDuration(route, key, at, report)
  checkMatchers(route, 'matchers', at, report)
  for (const { item, at: place } of objectsOf(route['routes'], `${at}/routes`, report)) {
    checkRoute(item, place, receivers, report)
  }
}

function checkInhibitions(document: JsonObject, report: Report): void {
  for (const { item, at } of objectsOf(document['inhibit_rules'], '/inhibit_rules', report)) {
    checkMatchers(item, 'source_matchers', at, report)
    checkMatchers(item, 'target_matchers', at, report)
  }
}

function checkMatchers(object: JsonObject, key: string, at: string, report: Report): void {
  const list = object[key]
  if (list === undefined) return
  if (!Array.isArray(list)) return report(`${at}/${key}`, 'is not a list')
  list.forEach((item, index) => {
    if (typeof item !== 'string' || !matcher.test(item)) {
      report(`${at}/${key}/${index}`, `${JSON.stringify(item)} is not a matcher such as severity="critical"`)
    }
  })
}
