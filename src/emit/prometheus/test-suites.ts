// Which unit test goes into which file: promtool evaluates a file's rules at one interval, and days of minutes take long.
import type { JsonObject } from '../../lib/json.ts'
import { alertTests, minutesToFire } from './alert-tests.ts'
import type { ConditionAlert } from './alerts.ts'
import { baselineTests } from './baseline-tests.ts'

/** One file of tests; `interval`: minutes between evaluations of its rules. */
export type TestSuite = { suffix: string; interval: number; tests: JsonObject[] }

/** An alert, and the seconds of history behind its baseline. */
export type TestedAlert = ConditionAlert & { baselineWindow: number }

/** Up to this many minutes a test runs with an evaluation every minute, in tenths of a second. */
const longestMinutely = 180

/** Intervals for the tests of days, in minutes; the longest that divides every baseline window is taken. */
const longIntervals = [60, 5] as const

/** The tests of minutes, evaluated as in life, and those of days, evaluated seldom. */
export function testSuites(alerts: TestedAlert[]): TestSuite[] {
  const long = alerts.filter(isLong)
  const interval =
    longIntervals.find((minutes) => long.every(({ baselineWindow }) => baselineWindow % (minutes * 60) === 0)) ?? 1
  return [
    {
      suffix: '',
      interval: 1,
      tests: alerts.filter((alert) => !isLong(alert)).flatMap((alert) => alertTests(alert, 1)),
    },
    { suffix: '.long', interval, tests: long.flatMap((alert) => longTests(alert, interval)) },
  ].filter(({ tests }) => tests.length > 0)
}

function isLong(alert: TestedAlert): boolean {
  return alert.condition.baseline || minutesToFire(alert) > longestMinutely
}

function longTests(alert: TestedAlert, interval: number): JsonObject[] {
  return alert.condition.baseline ? baselineTests(alert, alert.baselineWindow, interval) : alertTests(alert, interval)
}
