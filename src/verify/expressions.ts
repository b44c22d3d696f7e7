// Where generated documents hold PromQL: rules, dashboards, canary analyses, scalers.
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts'
import { within } from './problem.ts'

/** An expression as Prometheus will see it, with variables filled in, and where it stands. */
export type Expression = { pointer: string; text: string }

/** The expressions of one document, whatever it is; none for a document that holds no PromQL. */
export function expressionsOf(document: Json): Expression[] {
  if (!isJsonObject(document)) return []
  if (Array.isArray(document['groups'])) return ruleExpressions(document['groups'], '/groups')
  if (Array.isArray(document['panels'])) return dashboardExpressions(document)
  const spec = document['spec']
  if (!isJsonObject(spec)) return []
  switch (document['kind']) {
    case 'PrometheusRule':
      return ruleExpressions(spec['groups'], '/spec/groups')
    case 'AnalysisTemplate':
    case 'ClusterAnalysisTemplate':
      return analysisExpressions(spec)
    case 'ScaledObject':
    case 'ScaledJob':
      return scalerExpressions(spec)
    default:
      return []
  }
}

/** The objects of a list, each with its pointer; anything else is another check's business. */
function items(list: Json | undefined, pointer: string): { item: JsonObject; at: string }[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((item, index) => (isJsonObject(item) ? [{ item, at: within(pointer, index) }] : []))
}

function ruleExpressions(groups: Json | undefined, pointer: string): Expression[] {
  return items(groups, pointer).flatMap(({ item: group, at }) =>
    items(group['rules'], `${at}/rules`).flatMap(({ item: rule, at }) => expressionAt(rule['expr'], `${at}/expr`)),
  )
}

function expressionAt(value: Json | undefined, pointer: string): Expression[] {
  if (typeof value === 'number') return [{ pointer, text: String(value) }]
  return typeof value === 'string' ? [{ pointer, text: value }] : []
}

function analysisExpressions(spec: JsonObject): Expression[] {
  return items(spec['metrics'], '/spec/metrics').flatMap(({ item: metric, at }) => {
    const provider = isJsonObject(metric['provider']) ? metric['provider']['prometheus'] : undefined
    if (!isJsonObject(provider)) return []
    // Arguments such as {{args.service}} are filled in when the analysis runs.
    const filled = expressionAt(provider['query'], `${at}/provider/prometheus/query`)
    return filled.map(({ pointer, text }) => ({ pointer, text: text.replace(/\{\{[^}]*\}\}/g, 'x') }))
  })
}

function scalerExpressions(spec: JsonObject): Expression[] {
  return items(spec['triggers'], '/spec/triggers').flatMap(({ item: trigger, at }) =>
    trigger['type'] === 'prometheus' && isJsonObject(trigger['metadata'])
      ? expressionAt(trigger['metadata']['query'], `${at}/metadata/query`)
      : [],
  )
}

function dashboardExpressions(dashboard: JsonObject): Expression[] {
  const templating = isJsonObject(dashboard['templating']) ? dashboard['templating']['list'] : undefined
  const annotations = isJsonObject(dashboard['annotations']) ? dashboard['annotations']['list'] : undefined
  const expressions = [
    ...panelExpressions(dashboard['panels'], '/panels'),
    ...items(templating, '/templating/list').flatMap(({ item, at }) => variableExpressions(item, at)),
    ...items(annotations, '/annotations/list').flatMap(({ item, at }) => expressionAt(item['expr'], `${at}/expr`)),
  ]
  return expressions.map(({ pointer, text }) => ({ pointer, text: withoutGrafanaVariables(text) }))
}

/** The type that a data source states; Loki's LogQL and Tempo's TraceQL stand in `expr` and `query` as well. */
function isPrometheus(source: Json | undefined): boolean {
  return !isJsonObject(source) || source['type'] === undefined || source['type'] === 'prometheus'
}

/** A row holds panels of its own. */
function panelExpressions(panels: Json | undefined, pointer: string): Expression[] {
  return items(panels, pointer).flatMap(({ item: panel, at }) => [
    ...items(panel['targets'], `${at}/targets`)
      .filter(({ item: target }) => isPrometheus(target['datasource'] ?? panel['datasource']))
      .flatMap(({ item: target, at }) => expressionAt(target['expr'], `${at}/expr`)),
    ...panelExpressions(panel['panels'], `${at}/panels`),
  ])
}

/**
 * The PromQL inside a variable's query, which Grafana wraps in a function of its own.
 * @see https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/
 */
function variableExpressions(variable: JsonObject, at: string): Expression[] {
  if (variable['type'] !== 'query' || !isPrometheus(variable['datasource'])) return []
  const query = isJsonObject(variable['query']) ? variable['query']['query'] : variable['query']
  if (typeof query !== 'string') return []
  const pointer = isJsonObject(variable['query']) ? `${at}/query/query` : `${at}/query`
  const text = /^(?:label_values\((.*),\s*\w+\s*\)|query_result\((.*)\))$/s.exec(query.trim())
  const inner = text?.[1] ?? text?.[2]
  return inner === undefined ? [] : [{ pointer, text: inner }]
}

/** Grafana fills these in: durations by 5m, numbers of seconds or milliseconds by 300, all others by a word. */
function withoutGrafanaVariables(text: string): string {
  return text
    .replace(/\$\{?__(?:rate_interval|interval|range)\b\}?/g, '5m')
    .replace(/\$\{?__(?:interval_ms|range_m?s)\b\}?/g, '300')
    .replace(/\[\$\{?\w+(?::\w+)?\}?/g, '[5m')
    .replace(/\$\{\w+(?::\w+)?\}|\$\w+/g, 'x')
}
