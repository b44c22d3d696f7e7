// The queries of metrics, as the configuration of sql_exporter.
// @see https://github.com/burningalchemist/sql_exporter/blob/master/documentation/sql_exporter.yml
import type { IServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor'
import type { QueriedMetric } from '../../../../model/data/exporter.ts'

type MetricRelabeling = NonNullable<
  NonNullable<NonNullable<IServiceMonitor['spec']>['endpoints']>[number]['metricRelabelings']
>[number]

/** One collector per interval, because an answer is kept as long as its collector says. JSON is YAML too. */
export function queryConfiguration(queries: QueriedMetric[]): string {
  const intervals = [...new Set(queries.map(({ metric }) => metric.query.every))].sort((one, other) => one - other)
  const collectors = intervals.map((every) => ({
    collector_name: `every-${every}s`,
    min_interval: `${every}s`,
    metrics: queries.filter(({ metric }) => metric.query.every === every).map(metricOf),
  }))
  const configuration = {
    global: {
      scrape_timeout: '10s',
      scrape_timeout_offset: '500ms',
      min_interval: '0s',
      max_connections: 1,
      max_idle_connections: 1,
    },
    // The address comes from a variable of the process.
    target: { data_source_name: '', collectors: collectors.map(({ collector_name }) => collector_name) },
    collectors,
  }
  return `${JSON.stringify(configuration, undefined, 2)}\n`
}

/** The exporter wants the value under a name; the query, whatever it calls its column, gives one. */
function metricOf({ metric }: QueriedMetric) {
  const { name, type, help, query } = metric
  return {
    metric_name: name,
    type,
    help: help || name,
    values: ['value'],
    query: `select (${query.sql.trim().replace(/;$/, '')}) as value`,
  }
}

/** The metrics belong to the services that declare them: rules and dashboards look for them there. */
export function queryLabels(queries: QueriedMetric[]): MetricRelabeling[] {
  return queries.map(({ service, metric }) => ({
    sourceLabels: ['__name__'],
    regex: metric.name,
    targetLabel: 'service',
    replacement: service,
    action: 'replace',
  }))
}
