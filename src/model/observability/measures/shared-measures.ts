// Signals of what belongs to no single service: nodes, volumes, certificates, queues and databases.
import { selector, type Matchers } from '../../../lib/promql.ts'
import type { Database } from '../../data/backing.ts'
import type { EnvironmentFacts } from '../../environment.ts'
import { deadRowsMetric, recorded } from '../metrics.ts'
import { constant, growing, settleOfRate, type Measure, type SimulatedSeries } from './measure.ts'

/**
 * The series that say how much waits in some places: one number per value of `by`, of which several exporters may report the
 * same; less that of `minus` where the numbers only grow. `sample` are the labels of such a series, for the simulation.
 */
export type MeasuredPlaces = { metric: string; minus?: string; matchers: Matchers; by: string; sample: Matchers }

/** A queue, what waits in it, and what it has given up; null where that is thrown away or cannot be counted. */
export type MeasuredQueue = MeasuredPlaces & { name: string; dead: MeasuredPlaces | null }

/** File systems of disks; the rest (tmpfs, overlay and their like) is memory or a view of another one. */
const disks = '~ext.*|xfs|btrfs|zfs'

/** A node as the simulation names it. */
const sampleNode = { instance: 'node-1' }

/** CPU, memory and disk of every node, from node-exporter, which runs once on each: its `instance` is the node. */
export function nodeMeasures(facts: EnvironmentFacts): Measure[] {
  const common = {
    about: 'node {{ $labels.instance }}',
    labels: { resource: 'node', environment: facts.environment },
    instance: sampleNode,
    exact: true,
  }
  const at = (metric: string, more: Matchers = {}) => selector(metric, { ...sampleNode, ...more })
  return [
    {
      ...common,
      signal: 'cpu_usage',
      record: recorded.nodeCpu,
      settle: settleOfRate,
      expression: '1 - avg by (instance) (rate(node_cpu_seconds_total{mode="idle"}[5m]))',
      simulate: (value) => [growing(at('node_cpu_seconds_total', { cpu: '0', mode: 'idle' }), (1 - value) * 60)],
    },
    {
      ...common,
      signal: 'memory_usage',
      record: recorded.nodeMemory,
      settle: 1,
      expression:
        '1 - max by (instance) (node_memory_MemAvailable_bytes) / max by (instance) (node_memory_MemTotal_bytes)',
      simulate: (value) => [
        constant(at('node_memory_MemAvailable_bytes'), (1 - value) * 1000),
        constant(at('node_memory_MemTotal_bytes'), 1000),
      ],
    },
    {
      ...common,
      signal: 'disk_usage',
      record: recorded.nodeDisk,
      settle: 1,
      expression: diskUsage,
      simulate: (value) => [
        constant(at('node_filesystem_avail_bytes', { mountpoint: '/', fstype: 'ext4' }), (1 - value) * 1000),
        constant(at('node_filesystem_size_bytes', { mountpoint: '/', fstype: 'ext4' }), 1000),
      ],
    },
    {
      ...common,
      signal: 'disk_full_in',
      record: recorded.nodeDiskFull,
      exact: false,
      settle: settleOfRate,
      expression: fullIn('instance', selector('node_filesystem_avail_bytes', { fstype: disks })),
      simulate: (value) => [filling(at('node_filesystem_avail_bytes', { mountpoint: '/', fstype: 'ext4' }), value)],
    },
  ]
}

/** The fullest disk of a node. */
const diskUsage =
  `max by (instance) (1 - ${selector('node_filesystem_avail_bytes', { fstype: disks })}` +
  ` / ${selector('node_filesystem_size_bytes', { fstype: disks })})`

/** Seconds until the free space is gone at the pace of 6 hours, as the node-exporter mixin looks back; nothing while it does not shrink. */
function fullIn(by: string, available: string): string {
  return `min by (${by}) (${available} / -(deriv(${available}[6h]) < 0))`
}

/** Free space that is gone after so many seconds. */
function filling(series: string, seconds: number): SimulatedSeries {
  const free = 1e12
  return { series, start: free, step: (-free * 60) / seconds }
}

/** Persistent volumes of the environment, from the kubelet. */
export function volumeMeasures(facts: EnvironmentFacts): Measure[] {
  const claim = 'persistentvolumeclaim'
  const matchers = { namespace: facts.namespace }
  const sample = { namespace: facts.namespace, [claim]: 'data' }
  const metric = (name: string, labels: Matchers) => selector(`kubelet_volume_stats_${name}_bytes`, labels)
  const common = {
    about: `volume {{ $labels.${claim} }}`,
    labels: { resource: 'volume', environment: facts.environment },
    instance: { [claim]: 'data' },
  }
  return [
    {
      ...common,
      signal: 'disk_usage',
      record: recorded.volumeDisk,
      exact: true,
      settle: 1,
      expression: `max by (${claim}) (1 - ${metric('available', matchers)} / ${metric('capacity', matchers)})`,
      simulate: (value) => [
        constant(metric('available', sample), (1 - value) * 1000),
        constant(metric('capacity', sample), 1000),
      ],
    },
    {
      ...common,
      signal: 'disk_full_in',
      record: recorded.volumeDiskFull,
      exact: false,
      settle: settleOfRate,
      expression: fullIn(claim, metric('available', matchers)),
      simulate: (value) => [filling(metric('available', sample), value)],
    },
  ]
}

/**
 * TLS certificates, from cert-manager. The controller exports the namespace of a certificate in a label that its own
 * monitor renames, so certificates are told apart by name, in all namespaces.
 */
export function certificateMeasures(facts: EnvironmentFacts): Measure[] {
  const metric = 'certmanager_certificate_expiration_timestamp_seconds'
  return [
    {
      signal: 'certificate_expiry',
      about: 'certificate {{ $labels.name }}',
      record: recorded.certificateExpiry,
      exact: false,
      settle: 1,
      labels: { resource: 'certificate', environment: facts.environment },
      instance: { name: 'example-com-tls' },
      expression: `min by (name) (${metric}) - time()`,
      simulate: (value) => [constant(selector(metric, { name: 'example-com-tls' }), value)],
    },
  ]
}

/** What waits in a queue, and among its dead letters. */
export function queueMeasures(facts: EnvironmentFacts, queues: MeasuredQueue[]): Measure[] {
  return queues.flatMap(({ name, dead, ...waiting }) => [
    placesMeasure(facts, name, 'queue_depth', recorded.queueDepth, waiting),
    ...(dead === null ? [] : [placesMeasure(facts, name, 'dead_letters', recorded.deadLetters, dead)]),
  ])
}

/** Several exporters of one broker report the same number, so the highest counts. */
function placesMeasure(
  { namespace, environment }: EnvironmentFacts,
  queue: string,
  signal: string,
  record: string,
  { metric, minus, matchers, by, sample }: MeasuredPlaces,
): Measure {
  const highest = (each: string) => `max by (${by}) (${selector(each, { namespace, ...matchers })})`
  const at = (each: string) => selector(each, { namespace, ...sample })
  return {
    signal,
    about: queue,
    record,
    exact: true,
    settle: 1,
    labels: { queue, environment },
    instance: {},
    expression: `sum(${highest(metric)}${minus === undefined ? '' : ` - ${highest(minus)}`})`,
    simulate: (value) => [constant(at(metric), value), ...(minus === undefined ? [] : [constant(at(minus), 0)])],
  }
}

/** PostgreSQL in the cluster, from the exporter that CloudNativePG runs in every instance, pod `<database>-<number>`. */
export function databaseMeasures(facts: EnvironmentFacts, databases: Pick<Database, 'name'>[]): Measure[] {
  return databases.flatMap(({ name }) => {
    const matchers = { namespace: facts.namespace, pod: `~${name}-[0-9]+` }
    const sample = { namespace: facts.namespace, pod: `${name}-1` }
    const common = {
      about: name,
      labels: { database: name, environment: facts.environment },
      instance: {},
      exact: true,
      settle: 1,
    }
    const single = (signal: string, record: string, aggregate: string, metric: string): Measure => ({
      ...common,
      signal,
      record,
      expression: `${aggregate}(${selector(metric, matchers)})`,
      simulate: (value) => [constant(selector(metric, sample), value)],
    })
    return [
      single('down', recorded.databaseUp, 'sum', 'cnpg_collector_up'),
      single('replication_lag', recorded.replicationLag, 'max', 'cnpg_pg_replication_lag'),
      {
        ...single('db_size', recorded.databaseSize, 'sum', 'cnpg_pg_database_size_bytes'),
        expression: `max(sum by (pod) (${selector('cnpg_pg_database_size_bytes', matchers)}))`,
      },
      single('transaction_age', recorded.transactionAge, 'max', 'cnpg_pg_database_xid_age'),
      single('dead_rows', recorded.deadRows, 'max', deadRowsMetric),
      {
        ...common,
        signal: 'db_connections',
        record: recorded.databaseConnections,
        expression:
          `max(sum by (pod) (${selector('cnpg_backends_total', matchers)})` +
          ` / max by (pod) (${selector('cnpg_pg_settings_setting', { ...matchers, name: 'max_connections' })}))`,
        simulate: (value) => [
          constant(selector('cnpg_backends_total', sample), value * 1000),
          constant(selector('cnpg_pg_settings_setting', { ...sample, name: 'max_connections' }), 1000),
        ],
      },
    ]
  })
}
