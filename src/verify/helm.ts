// Values of Helm charts. Whether a chart knows each key is asked of the chart itself by the conformance tests, because no
// chart is part of this package; here: a map, without what Helm would drop in silence.
import { isJsonObject, type Json } from '../lib/json.ts'
import { within, type Check, type Report } from './problem.ts'

/** Checks the values of one chart. */
export const checkHelmValues: Check = (document, report) => {
  if (!isJsonObject(document)) return report('', 'is not a map of values')
  checkNumbers(document, '', report)
}

/** Numbers above 2^53 reach a chart as floats, and print in scientific notation. */
function checkNumbers(value: Json | undefined, at: string, report: Report): void {
  if (typeof value === 'number' && !Number.isSafeInteger(value) && Number.isInteger(value)) {
    report(at, `${value} is too large for a number: write it as text`)
  } else if (Array.isArray(value)) value.forEach((item, index) => checkNumbers(item, within(at, index), report))
  else if (isJsonObject(value)) {
    for (const [key, member] of Object.entries(value)) checkNumbers(member, within(at, key), report)
  }
}
