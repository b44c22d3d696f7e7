// Condition text, such as `error_rate > 5% for 5m`, to a Condition in base units, or what is wrong with it.
import type { Condition, ConditionOperator, ConditionUnit } from '../../model/observability/alert.ts'
import { isSignal, signals, signalsWithoutExpression, type Signal } from '../../model/observability/signals.ts'
import { didYouMean } from '../../report/suggest.ts'

/** Why a condition cannot be used. `kind` chooses the diagnostic code; the texts are complete sentences for it. */
export type ConditionProblem = {
  kind: 'condition-syntax' | 'unknown-signal' | 'condition-unit'
  message: string
  why: string
  hint: string
}

const grammar =
  /^(?<signal>[a-z][a-z0-9_]*)(?: (?<operator>>=|<=|==|>|<) (?<value>\S+(?: baseline)?))?(?: for (?<duration>\S+))?$/
const example =
  'write `signal`, `signal > value` or `signal > value for duration`, for example `error_rate > 5% for 5m`'

const secondsPer = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 } as const
const bytesPer = { Mi: 2 ** 20, Gi: 2 ** 30 } as const

/** How a value of each unit is written, for hints. */
const sampleOf: Record<ConditionUnit, string> = {
  ratio: '5%',
  seconds: '5s',
  bytes: '10Gi',
  'per-second': '100/m',
  dollars: '$100',
  number: '100',
}

/**
 * Parses `SIGNAL [OP VALUE] [for DURATION]`. `metrics` are the names that services declare, which count as signals of
 * any unit. Values come out in base units (5% is 0.05, 5m is 300, 100/m is 100/60 per second), `for` in seconds and 0
 * where it is not written. A mistake is returned, never thrown; `isConditionProblem` tells the two apart.
 */
export function parseCondition(text: string, metrics: ReadonlySet<string>): Condition | ConditionProblem {
  const parts = grammar.exec(text)?.groups
  if (parts?.['signal'] === undefined)
    return syntaxProblem(text, 'it is not of the form `SIGNAL OP VALUE for DURATION`')
  const { signal, operator, value, duration } = parts as Parts
  if (!isSignal(signal) && !metrics.has(signal)) return unknownSignal(text, signal, metrics)
  const seconds = duration === undefined ? 0 : parseDuration(duration)
  if (seconds === null)
    return syntaxProblem(text, `\`${duration}\` is not a duration such as \`30s\`, \`5m\`, \`2h\` or \`1d\``)
  const known: Signal | undefined = isSignal(signal) ? signals[signal] : undefined
  const common = { text, signal, for: seconds }
  if (operator === undefined || value === undefined) return withoutValue(common, known)
  return withValue(common, operator, value, known)
}

/** True for the answer of `parseCondition` that is a mistake. */
export function isConditionProblem(parsed: Condition | ConditionProblem): parsed is ConditionProblem {
  return 'kind' in parsed
}

type Parts = { signal: string; operator?: ConditionOperator; value?: string; duration?: string }
type Common = Pick<Condition, 'text' | 'signal' | 'for'>

function withoutValue(common: Common, known: Signal | undefined): Condition | ConditionProblem {
  if (known?.unit === 'boolean') return { ...common, operator: null, value: 1, unit: 'number', baseline: false }
  return unitProblem(
    common.text,
    `\`${common.signal}\` is a number and needs a bound`,
    `write \`${common.signal} > ${sampleOf[known?.unit ?? 'number']}\``,
  )
}

function withValue(
  common: Common,
  operator: ConditionOperator,
  value: string,
  known: Signal | undefined,
): Condition | ConditionProblem {
  if (known?.unit === 'boolean') {
    return unitProblem(
      common.text,
      `\`${common.signal}\` is true or false and takes no bound`,
      `write \`${common.signal}\` alone`,
    )
  }
  const parsed = parseValue(value)
  if (parsed === null)
    return syntaxProblem(
      common.text,
      `\`${value}\` is not a value such as \`5%\`, \`5s\`, \`10Gi\`, \`100/m\`, \`$100\`, \`100\` or \`2x baseline\``,
    )
  if (known === undefined || parsed.baseline || parsed.unit === known.unit) {
    return { ...common, operator, ...parsed, unit: parsed.baseline ? (known?.unit ?? 'number') : parsed.unit }
  }
  return unitProblem(
    common.text,
    `\`${common.signal}\` is measured ${unitNames[known.unit]}, and \`${value}\` is not`,
    `write it like \`${common.signal} ${operator} ${sampleOf[known.unit]}\``,
  )
}

const unitNames: Record<ConditionUnit, string> = {
  ratio: 'in percent',
  seconds: 'as a duration',
  bytes: 'in Mi or Gi',
  'per-second': 'as a rate',
  dollars: 'in dollars',
  number: 'as a plain number',
}

type Value = Pick<Condition, 'value' | 'unit' | 'baseline'>

/** One row per suffix, tried in this order; percent and milliseconds move the decimal point in the text, because dividing would add noise. */
const valueForms: readonly [RegExp, (digits: string, suffix: string) => Value][] = [
  [/^([0-9.]+)(x baseline)$/, (digits) => ({ value: Number(digits), unit: 'number', baseline: true })],
  [/^([0-9.]+)(%)$/, (digits) => absolute(Number(`${digits}e-2`), 'ratio')],
  [/^([0-9.]+)(ms)$/, (digits) => absolute(Number(`${digits}e-3`), 'seconds')],
  [
    /^([0-9.]+)([smhdw])$/,
    (digits, suffix) => absolute(Number(digits) * secondsPer[suffix as keyof typeof secondsPer], 'seconds'),
  ],
  [
    /^([0-9.]+)(Mi|Gi)$/,
    (digits, suffix) => absolute(Number(digits) * bytesPer[suffix as keyof typeof bytesPer], 'bytes'),
  ],
  [
    /^([0-9.]+)\/([smhdw])$/,
    (digits, suffix) => absolute(Number(digits) / secondsPer[suffix as keyof typeof secondsPer], 'per-second'),
  ],
  [/^\$([0-9.]+)()$/, (digits) => absolute(Number(digits), 'dollars')],
  [/^([0-9.]+)()$/, (digits) => absolute(Number(digits), 'number')],
]

function absolute(value: number, unit: ConditionUnit): Value {
  return { value, unit, baseline: false }
}

function parseValue(text: string): Value | null {
  for (const [form, convert] of valueForms) {
    const [, digits, suffix] = form.exec(text) ?? []
    if (digits !== undefined && suffix !== undefined)
      return Number.isNaN(Number(digits)) ? null : convert(digits, suffix)
  }
  return null
}

function parseDuration(text: string): number | null {
  const [, digits, suffix] = /^([0-9]+)([smhd])$/.exec(text) ?? []
  if (digits === undefined || suffix === undefined) return null
  return Number(digits) * secondsPer[suffix as keyof typeof secondsPer]
}

function syntaxProblem(text: string, reason: string): ConditionProblem {
  return {
    kind: 'condition-syntax',
    message: `\`${text}\` is not a condition: ${reason}`,
    why: 'a condition that cannot be read would watch nothing',
    hint: example,
  }
}

function unitProblem(text: string, reason: string, hint: string): ConditionProblem {
  return {
    kind: 'condition-unit',
    message: `\`${text}\` does not fit its signal: ${reason}`,
    why: 'compared with the wrong unit, the condition would never hold, or always',
    hint,
  }
}

/** Signals that are measured come first, because they are more probably meant. */
function unknownSignal(text: string, signal: string, metrics: ReadonlySet<string>): ConditionProblem {
  const measured = Object.keys(signals).filter((name) => !signalsWithoutExpression.some((other) => other === name))
  return {
    kind: 'unknown-signal',
    message: `\`${text}\` watches \`${signal}\`, which is neither a built-in signal nor a metric that a service declares`,
    why: 'nothing measures it, so the condition would never hold',
    hint: didYouMean(signal, new Set([...metrics, ...measured, ...Object.keys(signals)]), 'signals') ?? '',
  }
}
