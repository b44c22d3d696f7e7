// Unit tests of alerts that compare with a baseline. They need a full window of history, so they run on the recorded
// series with few samples.
import type { JsonObject } from '../../lib/json.ts'
import { plain, selector } from '../../lib/promql.ts'
import { expectedAlert } from './alert-tests.ts'
import type { ConditionAlert } from './alerts.ts'

/** Samples after the jump. */
const afterwards = 6

/**
 * The test cases of one alert with a baseline over `window` seconds, one sample and one evaluation every `interval`
 * minutes, which must divide the window: a baseline looks back to one sample exactly.
 */
export function baselineTests(made: ConditionAlert, window: number, interval: number): JsonObject[] {
  const history = window / 60 / interval + 1
  const after = Math.ceil(made.condition.for / 60 / interval) + afterwards
  const usual = 100
  const factor = made.condition.operator?.startsWith('<') ? 1 / 4 : 4
  const unusual = usual * made.condition.value * factor
  const fires = expectedAlert(made, unusual)
  const jump = (to: number) => ({ from: usual, to, history, after, interval })
  return [
    ...(fires === null ? [] : [testCase(made, 'fires', jump(unusual), [fires])]),
    testCase(made, 'stays silent', jump(usual), []),
  ]
}

/** A series that keeps a value for `history` samples and then another for `after`. */
type Jump = { from: number; to: number; history: number; after: number; interval: number }

function testCase(made: ConditionAlert, does: string, jump: Jump, alerts: JsonObject[]): JsonObject {
  const series = selector(made.measure.record, { ...made.measure.labels, ...made.measure.instance })
  const last = (jump.history + jump.after - 1) * jump.interval
  return {
    name: `${made.alert.alert} ${does}: ${made.measure.record} from ${jump.from} to ${plain(jump.to)}`,
    interval: `${jump.interval}m`,
    input_series: [{ series, values: `${jump.from}+0x${jump.history - 1} ${plain(jump.to)}+0x${jump.after - 1}` }],
    alert_rule_test: [{ eval_time: `${last}m`, alertname: made.alert.alert, exp_alerts: alerts }],
  }
}
