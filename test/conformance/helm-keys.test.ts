// The rule for Helm values, on real charts: what their documentation shows is accepted, what they dropped is found.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Json } from '../../src/lib/json.ts'
import { chartFolders } from './charts.ts'
import { chartLayer, readChart } from './helm-chart.ts'
import { unknownKeys } from './helm-keys.ts'
import { findSchemas, type SchemaStore } from './schemas.ts'

const store = findSchemas(join(import.meta.dirname, '..', '..'), process.env)
const title =
  store === undefined ? 'Helm keys (skipped: no schemas in ../shared/schemas or QUOIN_SCHEMAS)' : 'Helm keys'

/** Values that the charts take; some of these keys stand only in comments, schemas or sub-charts. */
const accepted: [chart: string, values: string][] = [
  [
    'kube-prometheus-stack',
    'prometheus: {prometheusSpec: {retentionSize: 40GB, externalLabels: {cluster: a}, remoteWrite: [{url: a}]}}',
  ],
  [
    'kube-prometheus-stack',
    'alertmanager: {config: {route: {receiver: a}}, alertmanagerSpec: {secrets: [a], configSecret: b}}',
  ],
  [
    'kube-prometheus-stack',
    'grafana: {grafana.ini: {server: {root_url: a}}, sidecar: {dashboards: {provider: {foldersFromFilesStructure: true}}}}',
  ],
  ['kube-prometheus-stack', 'alertmanager: {alertmanagerSpec: {alertmanagerConfigMatcherStrategy: {type: None}}}'],
  ['kube-prometheus-stack', 'prometheus-node-exporter: {resources: {limits: {memory: 64Mi}}}'],
  ['kube-prometheus-stack', 'defaultRules: {disabled: {KubeProxyDown: true}}'],
  ['argo-rollouts', 'controller: {replicas: 2, metrics: {serviceMonitor: {enabled: true}}}'],
  ['argo-cd', 'configs: {cm: {admin.enabled: false}, params: {server.insecure: true}, rbac: {policy.csv: a}}'],
  ['cert-manager', 'config: {enableGatewayAPI: true}'],
  ['cloudnative-pg', 'monitoring: {podMonitorEnabled: true}'],
]

/** Values that the charts do not take, and the path that must be named. */
const refused: [chart: string, values: string, path: string][] = [
  ['traefik', 'ports: {websecure: {tls: {enabled: true}}}', 'ports.websecure.tls'],
  ['traefik', 'service: {type: LoadBalancer}', 'service.type'],
  ['kube-prometheus-stack', 'prometheus: {prometheusSpec: {replica: 2}}', 'prometheus.prometheusSpec.replica'],
  ['kube-prometheus-stack', 'grafana: {ingres: {enabled: true}}', 'grafana.ingres'],
  ['kube-prometheus-stack', 'kubeEtcdd: {enabled: false}', 'kubeEtcdd'],
  ['cert-manager', 'prometheus: {serviceMonitor: {enabled: true}}', 'prometheus.serviceMonitor'],
  ['external-secrets', 'replicas: 2', 'replicas'],
  ['argo-rollouts', 'controller: {metrics: {serviceMonitors: {enabled: true}}}', 'controller.metrics.serviceMonitors'],
]

// Reading a large chart takes up to a second on a busy machine; ms.
describe.skipIf(store === undefined)(title, { timeout: 60_000 }, () => {
  it.each(accepted)('of %s: %s are accepted', (chart, values) => {
    expect(unknownIn(chart, parse(values) as Json)).toEqual([])
  })

  it.each(refused)('of %s: %s are refused', (chart, values, path) => {
    expect(unknownIn(chart, parse(values) as Json).join('\n')).toContain(`no value \`${path}\``)
  })

  it('include every default of every chart', () => {
    const names = Object.fromEntries(Object.entries(chartFolders).map(([name, folder]) => [folder, name]))
    const folders = readdirSync(join(known().folder, 'charts'))
    const unknown = folders.flatMap((folder) => {
      const chart = readChart(known(), names[folder] ?? folder)
      return unknownIn(names[folder] ?? folder, parse(chart?.text ?? '') as Json)
    })
    expect(unknown).toEqual([])
  })
})

function unknownIn(name: string, values: Json): string[] {
  const chart = readChart(known(), name)
  if (chart === undefined) throw new Error(`no chart ${name}`)
  return unknownKeys(values, chartLayer(chart), name)
}

function known(): SchemaStore {
  if (store === undefined) throw new Error('no schemas')
  return store
}
