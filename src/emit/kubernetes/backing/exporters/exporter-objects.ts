// An exporter: what asks a database or a cache how it is, or what a query says, and answers Prometheus.
import { digestOfText } from '../../../../lib/hash.ts'
import type { Chart } from 'cdk8s'
import {
  IntOrString,
  KubeConfigMap,
  KubeNetworkPolicy,
  KubeService,
  KubeServiceAccount,
} from '../../kit/api-objects.ts'
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment'
import type { IContainer } from 'kubernetes-models/v1/Container'
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar'
import type { Exporter, ExporterKind } from '../../../../model/data/exporter.ts'
import { folders } from '../../../../model/names/files.ts'
import { labelsOf, selectorOf } from '../../../../model/names/labels.ts'
import { metricsPortName, objectNames } from '../../../../model/names/services.ts'
import type { OutputFile } from '../../../../model/output.ts'
import { cacheImages } from '../../../../model/versions/caches.ts'
import { images } from '../../../../model/versions/images.ts'
import { authorityMount, authorityVolume, checkedDatabases } from '../../kit/authorities.ts'
import { backingContainer, backingPod, backingResources } from '../pod.ts'
import { followsSecrets } from '../../../../model/security/rotation.ts'
import { addObject, emitChart } from '../../kit/chart.ts'
import { addServiceMonitor, nameAsJob } from '../../kit/monitors.ts'
import { queryConfiguration, queryLabels } from './exporter-queries.ts'
import { addExternalSecret } from '../../service/external-secret.ts'
import { peersAt } from '../../service/network/network-egress.ts'
import { inNamespace, tcp } from '../../kit/peers.ts'
import type { ExporterSlice } from '../../slices.ts'

type Program = { image: string; port: number; args: string[]; memory: string }

const configFolder = '/etc/sql_exporter'

/** The port of each is the one that its project registered. @see https://github.com/prometheus/prometheus/wiki/Default-port-allocations */
const programs: Record<ExporterKind, Program> = {
  sql: {
    image: images.sqlExporter,
    port: 9399,
    args: [`-config.file=${configFolder}/sql_exporter.yml`],
    memory: '64Mi',
  },
  mysql: {
    image: images.sqlExporter,
    port: 9399,
    args: [`-config.file=${configFolder}/sql_exporter.yml`],
    memory: '64Mi',
  },
  postgres: { image: images.postgresExporter, port: 9187, args: [], memory: '64Mi' },
  mongodb: {
    image: images.mongodbExporter,
    port: 9216,
    args: ['--collector.diagnosticdata', '--collector.replicasetstatus', '--collector.dbstats', '--compatible-mode'],
    memory: '64Mi',
  },
  redis: { image: cacheImages.redisExporter, port: 9121, args: [], memory: '64Mi' },
  celery: { image: cacheImages.celeryExporter, port: 9808, args: [], memory: '256Mi' },
}

/** The files of one exporter, in the namespace of the services. */
export function emitExporterObjects(slice: ExporterSlice): OutputFile[] {
  const { facts, exporter } = slice
  const props = { namespace: facts.namespace, labels: labelsOf(facts, exporter.name, 'exporter') }
  const steps = [addIdentity, addConfig, addSecret, addDeployment, addService, addNetworkPolicy, addMonitor]
  return emitChart(folders.kubernetes(facts.environment, exporter.name), props, steps, slice)
}

function addIdentity(chart: Chart, { exporter }: ExporterSlice): void {
  addObject(
    chart,
    'service-account',
    KubeServiceAccount.manifest({ metadata: { name: exporter.name }, automountServiceAccountToken: false }),
  )
}

/** Asks what stands in a file. */
function isConfigured({ kind }: Exporter): boolean {
  return kind === 'sql' || kind === 'mysql'
}

function addConfig(chart: Chart, { exporter }: ExporterSlice): void {
  if (!isConfigured(exporter)) return
  addObject(
    chart,
    'config-map',
    KubeConfigMap.manifest({
      metadata: { name: exporter.name },
      data: { 'sql_exporter.yml': queryConfiguration(exporter.queries) },
    }),
  )
}

function addSecret(chart: Chart, { facts, exporter }: ExporterSlice): void {
  const entries = exporter.variables.flatMap(({ name, source }) =>
    source.kind === 'store' ? [{ key: name, path: source.path, property: source.key }] : [],
  )
  if (entries.length > 0)
    addExternalSecret(chart, 'external-secret', facts, {}, { name: objectNames.secret(exporter.name), entries })
}

function addDeployment(chart: Chart, { facts, exporter }: ExporterSlice): void {
  const configured = isConfigured(exporter)
  // Its users and passwords are those of services, and get new values with them.
  const reloading = facts.secretStore.rotates && exporter.variables.length > 0 ? followsSecrets(facts) : undefined
  addObject<IDeployment>(chart, 'deployment', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: exporter.name, annotations: reloading },
    spec: {
      replicas: 1,
      selector: { matchLabels: selectorOf(exporter.name, facts) },
      template: {
        metadata: {
          labels: labelsOf(facts, exporter.name, 'exporter'),
          // A changed query alone would restart nothing.
          annotations: configured
            ? { 'checksum/config': digestOfText(queryConfiguration(exporter.queries)) }
            : undefined,
        },
        spec: {
          ...backingPod(exporter.name, 'exporter', facts, 1),
          containers: [container(exporter)],
          volumes: configured
            ? [{ name: 'config', configMap: { name: exporter.name } }, ...authorities(exporter).map(authorityVolume)]
            : undefined,
        },
      },
    },
  })
}

/** It is alive while it answers; whether the database does, is what its metrics are for. */
function container(exporter: Exporter): IContainer {
  const { image, memory } = programs[exporter.kind]
  const port = portOf(exporter)
  return {
    ...backingContainer,
    name: 'exporter',
    image,
    args: argumentsOf(exporter),
    env: [...variablesOf(exporter), ...(exporter.kind === 'celery' ? [{ name: 'CE_PORT', value: String(port) }] : [])],
    ports: [{ name: metricsPortName, containerPort: port }],
    resources: backingResources('10m', '200m', memory),
    readinessProbe: { httpGet: { path: '/', port: metricsPortName }, periodSeconds: 10, timeoutSeconds: 3 },
    livenessProbe: { tcpSocket: { port: metricsPortName }, periodSeconds: 10, failureThreshold: 6 },
    volumeMounts: isConfigured(exporter)
      ? [{ name: 'config', mountPath: configFolder, readOnly: true }, ...authorities(exporter).map(authorityMount)]
      : undefined,
  }
}

function authorities({ thing }: Exporter): string[] {
  return checkedDatabases([{ ...thing, named: thing.name, kind: 'database' }])
}

function portOf({ kind, port }: Exporter): number {
  return port === 0 ? programs[kind].port : port
}

/** Lists are asked for by name: their lengths are the depths of queues. */
function argumentsOf({ kind, lists }: Exporter): string[] | undefined {
  const args = [
    ...programs[kind].args,
    ...(lists.length > 0 ? [`--check-single-keys=${lists.map((list) => `db0=${list}`).join(',')}`] : []),
  ]
  return args.length === 0 ? undefined : args
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
  const ports = [
    {
      name: metricsPortName,
      port: portOf(exporter),
      targetPort: IntOrString.fromString(metricsPortName),
      protocol: 'TCP',
    },
  ]
  addObject(
    chart,
    'service',
    KubeService.manifest({
      metadata: { name: exporter.name },
      spec: { type: 'ClusterIP', selector: selectorOf(exporter.name, facts), ports },
    }),
  )
}

function addNetworkPolicy(chart: Chart, { facts, exporter }: ExporterSlice): void {
  if (!facts.networkPolicies) return
  const { thing, name } = exporter
  addObject(
    chart,
    'network-policy',
    KubeNetworkPolicy.manifest({
      metadata: { name },
      spec: {
        podSelector: { matchLabels: selectorOf(name, facts) },
        policyTypes: ['Ingress', 'Egress'],
        ingress: [{ from: [inNamespace(facts.monitoringNamespace)], ports: [tcp(portOf(exporter))] }],
        egress: [{ to: peersAt(thing, facts), ports: thing.port === 0 ? undefined : [tcp(thing.port)] }],
      },
    }),
  )
}

function addMonitor(chart: Chart, { facts, exporter }: ExporterSlice): void {
  addServiceMonitor(chart, {
    name: exporter.name,
    matchLabels: selectorOf(exporter.name, facts),
    jobLabel: nameAsJob,
    endpoints: [
      {
        port: metricsPortName,
        relabelings: ownerLabel(exporter),
        metricRelabelings: exporter.kind === 'sql' ? queryLabels(exporter.queries) : undefined,
      },
    ],
  })
}

/** What is measured stands in the label by which alerts and dashboards know it: a worker in `service`, the others in `database`. */
function ownerLabel({
  kind,
  thing,
  worker,
}: Exporter): { targetLabel: string; replacement: string; action: 'replace' }[] | undefined {
  if (kind === 'sql') return undefined
  const [targetLabel, replacement] = kind === 'celery' ? ['service', worker] : ['database', thing.name]
  return [{ targetLabel: targetLabel!, replacement: replacement!, action: 'replace' }]
}
