// The dashboard of one service: its requests, its resources and its own metrics.
import { selector } from '../../lib/promql.ts'
import { serviceMeasures } from '../../model/observability/measures/service-measures.ts'
import { recorded } from '../../model/observability/metrics.ts'
import type { OutputFile } from '../../model/output.ts'
import { customGraph } from './custom-graphs.ts'
import { dashboardFile, type Row } from './dashboard.ts'
import { limitsOf } from './limits.ts'
import type { Graph, GraphUnit } from './panel.ts'
import type { ServiceDashboardSlice } from './slices.ts'

/** Emits `<service>.json`; a service that is not watched (a job, a function) has only its own metrics. */
export function serviceDashboard(slice: ServiceDashboardSlice): OutputFile[] {
  const { facts, service, alerting } = slice
  const rows: Row[] = [
    {
      title: 'Requests',
      graphs: serviceMeasures(facts, service).some(({ signal }) => signal === 'request_rate')
        ? requestGraphs(slice)
        : [],
    },
    { title: 'Resources', graphs: ['web', 'worker', 'static'].includes(service.type) ? resourceGraphs(slice) : [] },
    {
      title: 'Own metrics',
      graphs: (service.metrics?.custom ?? []).map((metric) =>
        customGraph(facts, alerting.rules, { metric, service: service.name }),
      ),
    },
  ]
  return [dashboardFile(facts, service.name, service.name, rows)]
}

function requestGraphs(slice: ServiceDashboardSlice): Graph[] {
  return [
    graph(slice, 'Requests', 'Requests per second.', 'reqps', [['request_rate', recorded.requests, 'requests']]),
    graph(slice, 'Errors', 'Failed requests, of all.', 'percentunit', [['error_rate', recorded.errors, 'errors']]),
    graph(
      slice,
      'Latency',
      'The time within which 50, 95 and 99% of the requests are answered.',
      's',
      ['50', '95', '99'].map(
        (quantile) => [`latency_p${quantile}`, recorded.latency(quantile), `p${quantile}`] as const,
      ),
    ),
  ]
}

function resourceGraphs(slice: ServiceDashboardSlice): Graph[] {
  return [
    graph(slice, 'CPU', 'CPU in use, of what is requested.', 'percentunit', [['cpu_usage', recorded.cpu, 'cpu']]),
    graph(slice, 'Memory', 'Memory of the fullest container, of its limit.', 'percentunit', [
      ['memory_usage', recorded.memory, 'memory'],
    ]),
    graph(slice, 'Ready replicas', 'Replicas that are ready.', 'short', [['down', recorded.ready, 'ready']]),
    graph(slice, 'Restarts', 'Restarts of containers in 15 minutes.', 'short', [
      ['restarts', recorded.restarts, 'restarts'],
    ]),
  ]
}

/** Signal, recorded series and legend of one line. */
type Line = readonly [signal: string, record: string, legend: string]

function graph(
  { facts, service, alerting }: ServiceDashboardSlice,
  title: string,
  description: string,
  unit: GraphUnit,
  lines: Line[],
): Graph {
  const labels = { service: service.name, environment: facts.environment }
  return {
    title,
    description,
    unit,
    queries: lines.map(([, record, legend]) => ({ expression: selector(record, labels), legend })),
    limits: lines.flatMap(([signal]) => limitsOf(alerting.rules, signal, service.name)),
  }
}
