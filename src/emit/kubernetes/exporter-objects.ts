// An exporter: what asks a database or a cache how it is, or what a query says, and answers Prometheus.
import { createHash } from 'node:crypto'
import type { Chart } from 'cdk8s'
import { IntOrString, KubeConfigMap, KubeNetworkPolicy, KubeService, KubeServiceAccount } from 'cdk8s-plus-27/lib/imports/k8s.js'
import type { IServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor'
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment'
import type { IContainer } from 'kubernetes-models/v1/Container'
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar'
import type { Exporter, ExporterKind } from '../../model/exporter.ts'
import { folders, labelsOf, metricsPortName, objectNames, selectorOf } from '../../model/names.ts'
import type { OutputFile } from '../../model/output.ts'
import { cacheImages } from '../../model/versions/caches.ts'
import { images } from '../../model/versions/images.ts'
import { backingContainer, backingPod, backingResources } from './backing/pod.ts'
import { addObject, emitChart } from './chart.ts'
import { queryConfiguration, queryLabels } from './exporter-queries.ts'
import { addExternalSecret } from './external-secret.ts'
import { peerOf } from './network-egress.ts'
import { inNamespace, tcp } from './network-ingress.ts'
import type { ExporterSlice } from './units.ts'

type Program = { image: string; port: number; args: string[] }

const configFolder = '/etc/sql_exporter'

/** The port of each is the one that its project registered. @see https://github.com/prometheus/prometheus/wiki/Default-port-allocations */
const programs: Record<ExporterKind, Program> = {
  sql: { image: images.sqlExporter, port: 9399, args: [`-config.file=${configFolder}/sql_exporter.yml`] },
  postgres: { image: images.postgresExporter, port: 9187, args: ['--collector.stat_statements'] },
  mongodb: { image: images.mongodbExporter, port: 9216, args: ['--collector.diagnosticdata', '--collector.replicasetstatus', '--collector.dbstats', '--compatible-mode'] },
  redis: { image: cacheImages.redisExporter, port: 9121, args: [] },
}

/** The files of one exporter, in the namespace of the services. */
export function emitExporterObjects(slice: ExporterSlice): OutputFile[] {
  const { facts, exporter } = slice
  const props = { namespace: facts.namespace, labels: labelsOf(facts, exporter.name, 'exporter') }
  const steps = [addIdentity, addConfig, addSecret, addDeployment, addService, addNetworkPolicy, addServiceMonitor]
  return emitChart(folders.kubernetes(facts.environment, exporter.name), props, steps, slice)
}

function addIdentity(chart: Chart, { exporter }: ExporterSlice): void {
  addObject(chart, 'service-account', KubeServiceAccount.manifest({ metadata: { name: exporter.name }, automountServiceAccountToken: false }))
}

function addConfig(chart: Chart, { exporter }: ExporterSlice): void {
  if (exporter.kind !== 'sql') return
  addObject(chart, 'config-map', KubeConfigMap.manifest({ metadata: { name: exporter.name }, data: { 'sql_exporter.yml': queryConfiguration(exporter.queries) } }))
}

function addSecret(chart: Chart, { facts, exporter }: ExporterSlice): void {
  const entries = exporter.variables.flatMap(({ name, source }) => (source.kind === 'store' ? [{ key: name, path: source.path, property: source.key }] : []))
  if (entries.length > 0) addExternalSecret(chart, 'external-secret', facts, {}, { name: objectNames.secret(exporter.name), entries })
}

function addDeployment(chart: Chart, { facts, exporter }: ExporterSlice): void {
  const configured = exporter.kind === 'sql'
  addObject<IDeployment>(chart, 'deployment', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: exporter.name },
    spec: {
      replicas: 1,
      selector: { matchLabels: selectorOf(exporter.name, facts) },
      template: {
        metadata: {
          labels: labelsOf(facts, exporter.name, 'exporter'),
          // A changed query alone would restart nothing.
          annotations: configured ? { 'checksum/config': createHash('sha256').update(queryConfiguration(exporter.queries)).digest('hex') } : undefined,
        },
        spec: {
          ...backingPod(exporter.name, 'exporter', facts, 1),
          containers: [container(exporter)],
          volumes: configured ? [{ name: 'config', configMap: { name: exporter.name } }] : undefined,
        },
      },
    },
  })
}

/** It is alive while it answers; whether the database does, is what its metrics are for. */
function container(exporter: Exporter): IContainer {
  const { image, port, args } = programs[exporter.kind]
  return {
    ...backingContainer,
    name: 'exporter',
    image,
    args: args.length === 0 ? undefined : args,
    env: variablesOf(exporter),
    ports: [{ name: metricsPortName, containerPort: port }],
    resources: backingResources('10m', '200m', '64Mi'),
    readinessProbe: { httpGet: { path: '/', port: metricsPortName }, periodSeconds: 10, timeoutSeconds: 3 },
    livenessProbe: { tcpSocket: { port: metricsPortName }, periodSeconds: 10, failureThreshold: 6 },
    volumeMounts: exporter.kind === 'sql' ? [{ name: 'config', mountPath: configFolder, readOnly: true }] : undefined,
  }
}

/** What is put together from others comes after them. */
function variablesOf({ name: owner, variables }: Exporter): IEnvVar[] {
  return variables.map(({ name, source }): IEnvVar => {
    if (source.kind === 'composed') return { name, value: source.value }
    const [secret, key] = source.kind === 'object' ? [source.secret, source.key] : [objectNames.secret(owner), name]
    return { name, valueFrom: { secretKeyRef: { name: secret, key } } }
  })
}

function addService(chart: Chart, { facts, exporter }: ExporterSlice): void {
  const ports = [{ name: metricsPortName, port: programs[exporter.kind].port, targetPort: IntOrString.fromString(metricsPortName), protocol: 'TCP' }]
  addObject(chart, 'service', KubeService.manifest({ metadata: { name: exporter.name }, spec: { type: 'ClusterIP', selector: selectorOf(exporter.name, facts), ports } }))
}

function addNetworkPolicy(chart: Chart, { facts, exporter }: ExporterSlice): void {
  if (!facts.networkPolicies) return
  const { thing, kind, name } = exporter
  addObject(chart, 'network-policy', KubeNetworkPolicy.manifest({
    metadata: { name },
    spec: {
      podSelector: { matchLabels: selectorOf(name, facts) },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [inNamespace(facts.monitoringNamespace)], ports: [tcp(programs[kind].port)] }],
      egress: [{ to: [peerOf(thing, facts)], ports: thing.port === 0 ? undefined : [tcp(thing.port)] }],
    },
  }))
}

/** The name of what is measured stands in `database`, by which alerts and dashboards know it. */
function addServiceMonitor(chart: Chart, { facts, exporter }: ExporterSlice): void {
  addObject<IServiceMonitor>(chart, 'service-monitor', {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    metadata: { name: exporter.name },
    spec: {
      jobLabel: 'app.kubernetes.io/name',
      selector: { matchLabels: selectorOf(exporter.name, facts) },
      endpoints: [
        {
          port: metricsPortName,
          relabelings: exporter.kind === 'sql' ? undefined : [{ targetLabel: 'database', replacement: exporter.thing.name, action: 'replace' }],
          metricRelabelings: exporter.kind === 'sql' ? queryLabels(exporter.queries) : undefined,
        },
      ],
    },
  })
}
