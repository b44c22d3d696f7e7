// One graph over time: what it shows, in which unit, and the limits that alerts watch.
import type { ConditionOperator } from '../../model/observability/alert.ts'
import type { Panel, Thresholds } from './types.ts'

/** The data source that kube-prometheus-stack provisions. */
const datasource = { type: 'prometheus', uid: 'prometheus' }

/** Units in Grafana's words, @see https://grafana.com/docs/grafana/latest/panels-visualizations/configure-standard-options/ */
export type GraphUnit = 'reqps' | 'percentunit' | 's' | 'short' | 'bytes' | 'Bps' | 'cps' | 'currencyUSD'

/** A value that an alert watches, and the side on which it fires. */
export type Limit = { operator: ConditionOperator; value: number }

/** A graph without its place; `legend` is a Grafana template such as `{{service}}`. */
export type Graph = {
  title: string
  description: string
  unit: GraphUnit
  queries: { expression: string; legend: string }[]
  limits: Limit[]
}

/** The panel of a graph, without id and place. */
export function graphPanel({ title, description, unit, queries, limits }: Graph): Panel {
  return {
    type: 'timeseries',
    title,
    description,
    datasource,
    targets: queries.map(({ expression, legend }, index) => ({
      refId: String.fromCharCode('A'.charCodeAt(0) + index),
      datasource,
      expr: expression,
      legendFormat: legend,
      range: true,
    })),
    fieldConfig: {
      defaults: {
        unit,
        min: 0,
        thresholds: thresholds(limits),
        custom: { lineWidth: 1, fillOpacity: 10, thresholdsStyle: { mode: limits.length > 0 ? 'line' : 'off' } },
      },
      overrides: [],
    },
    options: {
      legend: { displayMode: 'list', placement: 'bottom', showLegend: true, calcs: [] },
      tooltip: { mode: 'multi', sort: 'desc' },
    },
  }
}

/** Steps from low to high: red begins at an upper limit, and ends at a lower one. */
function thresholds(limits: Limit[]): Thresholds {
  const lower = limits.filter(({ operator }) => operator.startsWith('<'))
  const steps = limits.map(({ operator, value }) => ({ value, color: operator.startsWith('<') ? 'green' : 'red' }))
  const base = { value: null, color: lower.length > 0 ? 'red' : 'green' }
  return { mode: 'absolute', steps: [base, ...steps.sort((a, b) => a.value - b.value)] }
}
