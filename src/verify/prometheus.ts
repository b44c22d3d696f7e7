// Rule files and promtool tests: their structure. The expressions in them are parsed by promql.ts.
import { isJsonObject, type JsonObject } from '../lib/json.ts'
import { within, type Check, type Report } from './problem.ts'
import { checkDuration, checkUnique, objectsOf, textOf } from './shape.ts'

/** @see https://prometheus.io/docs/concepts/data_model/ */
const metricName = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/
const labelName = /^[a-zA-Z_][a-zA-Z0-9_]*$/

/** @see https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/#rule_group */
export const checkRules: Check = (document, report) => {
  if (!isJsonObject(document)) return report('', 'is not a file of rules')
  if (document['groups'] === undefined) return report('/groups', 'is missing')
  const groups = objectsOf(document['groups'], '/groups', report)
  const names = groups.flatMap(({ item, at }) => {
    const value = textOf(item, 'name', at, report)
    return value === undefined ? [] : [{ value, at: `${at}/name` }]
  })
  checkUnique(names, 'group', report)
  for (const { item: group, at } of groups) {
    checkDuration(group, 'interval', at, report)
    for (const { item: rule, at: place } of objectsOf(group['rules'], `${at}/rules`, report))
      checkRule(rule, place, report)
  }
}

function checkRule(rule: JsonObject, at: string, report: Report): void {
  const { alert, record } = rule
  if ((alert === undefined) === (record === undefined)) report(at, 'is neither an alert nor a recording rule, or both')
  if (typeof rule['expr'] !== 'string' || rule['expr'].trim() === '') report(`${at}/expr`, 'is missing')
  if (record !== undefined && !(typeof record === 'string' && metricName.test(record))) {
    report(`${at}/record`, `${JSON.stringify(record)} is not the name of a metric`)
  }
  if (record !== undefined && rule['for'] !== undefined) report(`${at}/for`, 'belongs to alerts only')
  checkDuration(rule, 'for', at, report)
  checkDuration(rule, 'keep_firing_for', at, report)
  checkLabels(rule, 'labels', at, report)
  checkLabels(rule, 'annotations', at, report)
}

function checkLabels(rule: JsonObject, key: string, at: string, report: Report): void {
  const labels = rule[key]
  for (const [name, value] of Object.entries(isJsonObject(labels) ? labels : {})) {
    const place = within(at, key, name)
    if (!labelName.test(name)) report(place, `"${name}" is not the name of a label`)
    if (typeof value !== 'string') report(place, `${JSON.stringify(value)} is not a text`)
    else if (count(value, '{{') !== count(value, '}}')) report(place, 'opens a template that it does not close')
  }
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

/** @see https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/ */
export const checkRuleTests: Check = (document, report) => {
  if (!isJsonObject(document)) return report('', 'is not a file of rule tests')
  const { rule_files: files, tests } = document
  if (!Array.isArray(files) || files.length === 0) report('/rule_files', 'names no file of rules')
  const cases = objectsOf(tests, '/tests', report)
  if (cases.length === 0) report('/tests', 'has no test')
  for (const { item, at } of cases) checkTest(item, at, report)
}

function checkTest(test: JsonObject, at: string, report: Report): void {
  for (const { item: series, at: place } of objectsOf(test['input_series'], `${at}/input_series`, report)) {
    textOf(series, 'series', place, report)
    textOf(series, 'values', place, report)
  }
  const alerts = objectsOf(test['alert_rule_test'], `${at}/alert_rule_test`, report)
  const expressions = objectsOf(test['promql_expr_test'], `${at}/promql_expr_test`, report)
  if (alerts.length + expressions.length === 0) report(at, 'expects nothing')
  for (const { item, at: place } of alerts) {
    textOf(item, 'alertname', place, report)
    checkDuration(item, 'eval_time', place, report)
  }
  for (const { item, at: place } of expressions) textOf(item, 'expr', place, report)
}
