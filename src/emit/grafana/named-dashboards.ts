// Dashboards that the spec asks for by name: the built-in ones, and the user's own lists of metrics.
import { selector } from '../../lib/promql.ts'
import type { BuiltInDashboard } from '../../model/observability/dashboards.ts'
import { recorded, serviceSeries } from '../../model/observability/metrics.ts'
import type { OutputFile } from '../../model/output.ts'
import { isSignal, signals } from '../../model/observability/signals.ts'
import { customGraph } from './custom-graphs.ts'
import { dashboardFile, type Row } from './dashboard.ts'
import { limitsOf } from './limits.ts'
import type { Graph, GraphUnit } from './panel.ts'
import type { NamedDashboardSlice } from './slices.ts'

/** Emits `<name>.json`. */
export function namedDashboard(slice: NamedDashboardSlice): OutputFile[] {
  const rows = slice.content.kind === 'built-in' ? builtIn[slice.content.name](slice) : listRows(slice)
  return [dashboardFile(slice.facts, slice.name, titleOf(slice.name), rows)]
}

const builtIn: Record<BuiltInDashboard, (slice: NamedDashboardSlice) => Row[]> = {
  overview: overviewRows,
  infrastructure: infrastructureRows,
}

/** Requests, errors and latency, one line per service. */
function overviewRows(slice: NamedDashboardSlice): Row[] {
  return [
    {
      title: 'Requests',
      graphs: ['request_rate', 'error_rate', 'latency_p95'].flatMap((signal) => signalGraph(slice, signal)),
    },
    {
      title: 'Resources',
      graphs: ['cpu_usage', 'memory_usage', 'restarts'].flatMap((signal) => signalGraph(slice, signal)),
    },
    ...(slice.probed ? [{ title: 'From outside', graphs: probeGraphs(slice) }] : []),
  ]
}

/** What every probe says, also those whose healthy answer nobody knows, and when the certificates that they see end. */
function probeGraphs({ facts }: NamedDashboardSlice): Graph[] {
  const legend = '{{service}}{{address}}{{external}}'
  const probes = (metric: string) => selector(metric, { environment: facts.environment })
  return [
    {
      title: 'Public addresses',
      description: 'Share of the probes that succeed, over 5 minutes: 100% is well.',
      unit: 'percentunit',
      queries: [
        { expression: `avg by (service, address, external) (avg_over_time(${probes('probe_success')}[5m]))`, legend },
      ],
      limits: [],
    },
    {
      title: 'Answers',
      description: 'How long an address takes to answer, with DNS, connection and TLS.',
      unit: 's',
      queries: [{ expression: `max by (service, address, external) (${probes('probe_duration_seconds')})`, legend }],
      limits: [],
    },
  ]
}

function infrastructureRows(slice: NamedDashboardSlice): Row[] {
  const recordedGraph = (title: string, signal: string, record: string, legend: string): Graph => ({
    title,
    description: isSignal(signal) ? signals[signal].description : '',
    unit: 'percentunit',
    queries: [{ expression: selector(record, { environment: slice.facts.environment }), legend }],
    limits: limitsOf(slice.alerting.rules, signal, ''),
  })
  return [
    {
      title: 'Nodes',
      graphs: [
        recordedGraph('CPU', 'cpu_usage', recorded.nodeCpu, '{{instance}}'),
        recordedGraph('Memory', 'memory_usage', recorded.nodeMemory, '{{instance}}'),
        recordedGraph('Disk', 'disk_usage', recorded.nodeDisk, '{{instance}}'),
        networkGraph,
      ],
    },
    {
      title: 'Volumes',
      graphs: [recordedGraph('Volumes', 'disk_usage', recorded.volumeDisk, '{{persistentvolumeclaim}}')],
    },
  ]
}

/** Both directions of every node; the loopback and the interfaces of pods count the same bytes again. */
const networkGraph: Graph = {
  title: 'Network',
  description: 'Bytes per second that a node receives and sends.',
  unit: 'Bps',
  queries: ['receive', 'transmit'].map((direction) => ({
    expression: `sum by (instance) (rate(node_network_${direction}_bytes_total{device!~"lo|veth.*|cali.*|cni.*"}[5m]))`,
    legend: `{{instance}} ${direction}`,
  })),
  limits: [],
}

function listRows(slice: NamedDashboardSlice): Row[] {
  if (slice.content.kind !== 'list') return []
  const { declared, signals: names } = slice.content
  const custom = declared.map((owned) => customGraph(slice.facts, slice.alerting.rules, owned))
  return [{ title: titleOf(slice.name), graphs: [...custom, ...names.flatMap((signal) => signalGraph(slice, signal))] }]
}

const unitOf: Partial<Record<string, GraphUnit>> = { ratio: 'percentunit', seconds: 's', 'per-second': 'reqps' }

/** A signal of every service; nothing for signals that services do not have. */
function signalGraph({ facts, alerting }: NamedDashboardSlice, signal: string): Graph[] {
  if (!isSignal(signal)) return []
  const record = serviceSeries[signal]
  if (record === undefined) return []
  return [
    {
      title: titleOf(signal),
      description: signals[signal].description,
      unit: unitOf[signals[signal].unit] ?? 'short',
      queries: [{ expression: selector(record, { environment: facts.environment }), legend: '{{service}}' }],
      limits: limitsOf(alerting.rules, signal, ''),
    },
  ]
}

/** `request_rate` as a heading: `Request rate`. */
function titleOf(name: string): string {
  const words = name.replaceAll(/[-_]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
