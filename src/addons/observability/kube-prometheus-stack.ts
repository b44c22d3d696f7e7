// kube-prometheus-stack: Prometheus, Alertmanager, Grafana and the exporters of nodes and objects.
import { isMonitored } from '../../model/observability/metrics.ts'
import type { JsonObject } from '../../lib/json.ts'
import { alertmanagerConfig, alertmanagerSecret } from '../../model/observability/alertmanager.ts'
import { callerMarks } from '../../model/network/mesh.ts'
import { secretPath } from '../../model/names/secrets.ts'
import { grafanaAdmin } from '../../model/observability/observability.ts'
import { dataSources } from './grafana-data-sources.ts'
import { dataSourceSecrets } from './eck/data-source.ts'
import { replicasOf, resources, type Addon, type EnvironmentBase } from '../addon.ts'

export const kubePrometheusStack: Addon = {
  namespace: 'monitoring',
  wave: -2,
  serverSideApply: true,
  // node-exporter reads the host.
  podSecurity: 'privileged',
  isNeeded: isMonitored,
  neededBy: '`observability.metrics`',
  values: (environment) => ({
    // prometheus-operator-crds brought them, before the first monitor.
    crds: { enabled: false },
    prometheus: { prometheusSpec: prometheusSpec(environment) },
    alertmanager: {
      config: alertmanagerConfig(environment.alerting, environment.facts, environment.alertRules),
      alertmanagerSpec: {
        replicas: replicasOf(environment),
        resources: resources('10m', '128Mi'),
        ...memory(environment),
        secrets: secretsOf(environment).map(({ name }) => name),
      },
      ...twins(environment),
    },
    grafana: {
      admin: {
        existingSecret: grafanaAdmin.name,
        userKey: grafanaAdmin.userKey,
        passwordKey: grafanaAdmin.passwordKey,
      },
      ...sources(environment),
      sidecar: {
        dashboards: { folderAnnotation: 'grafana_folder', provider: { foldersFromFilesStructure: true } },
        resources: resources('10m', '128Mi'),
      },
      resources: resources('50m', '512Mi'),
      // Nothing is told to the makers of the program, nor asked of them.
      'grafana.ini': {
        analytics: { reporting_enabled: false, check_for_updates: false, check_for_plugin_updates: false },
      },
    },
    // Without requests these would be the first to go when a node is full, and with them the sight of why.
    'prometheus-node-exporter': { resources: resources('10m', '64Mi') },
    'kube-state-metrics': { resources: resources('20m', '256Mi') },
    ...managedControlPlane(),
    // cert-manager is there already; the chart's own job is a hook that runs at every sync.
    prometheusOperator: {
      resources: resources('20m', '256Mi'),
      prometheusConfigReloader: { resources: resources('10m', '64Mi') },
      admissionWebhooks: { certManager: { enabled: true }, patch: { enabled: false } },
    },
  }),
  regionalValues: ({ facts }, { name, cluster }) => ({
    prometheus: {
      prometheusSpec: {
        externalLabels: { platform: facts.platform, environment: facts.environment, cluster, region: name },
      },
    },
  }),
  secrets: (environment) => [...secretsOf(environment), grafanaSecret(environment), ...remoteSecrets(environment)],
}

function sources(environment: EnvironmentBase): JsonObject {
  const all = dataSources(environment)
  return all.length === 0 ? {} : { additionalDataSources: all, ...dataSourceSecrets(environment) }
}

/** Gibibytes for metrics. A small platform writes one or two a day, and lower tiers keep fewer days. */
const volumes = { development: 10, staging: 20, production: 50 }

function claim(gibibytes: number): JsonObject {
  return {
    volumeClaimTemplate: {
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: `${gibibytes}Gi` } } },
    },
  }
}

/** Silences, and what was told already: without them a restart tells everything again. Development tells nobody. */
function memory({ tier }: EnvironmentBase): JsonObject {
  return tier === 'development' ? {} : { storage: claim(1) }
}

/** The chart's own budget keeps one of two. */
function twins(environment: EnvironmentBase): JsonObject {
  return replicasOf(environment) > 1 ? { podDisruptionBudget: { enabled: true } } : {}
}

function prometheusSpec({ metrics, facts, observability, tier }: EnvironmentBase): JsonObject {
  return {
    retention: `${metrics.retentionDays}d`,
    scrapeInterval: `${metrics.interval}s`,
    evaluationInterval: '30s',
    externalLabels: { platform: facts.platform, environment: facts.environment, cluster: facts.cluster },
    resources: resources('200m', '2Gi'),
    ...remoteWrite(observability.remoteWrite),
    ...membership(facts),
    // Monitors and rules are made outside the chart; by default it would see only its own.
    ruleSelectorNilUsesHelmValues: false,
    serviceMonitorSelectorNilUsesHelmValues: false,
    podMonitorSelectorNilUsesHelmValues: false,
    probeSelectorNilUsesHelmValues: false,
    scrapeConfigSelectorNilUsesHelmValues: false,
    // The oldest goes before the volume is full: a full one stops Prometheus.
    retentionSize: `${Math.floor(0.85 * volumes[tier])}GiB`,
    storageSpec: claim(volumes[tier]),
  }
}

/** The Secret with what the other side knows us by: a token, which nearly all of them take. */
const remoteToken = { name: 'remote-write', key: 'token' }

function remoteWrite(url: string): JsonObject {
  if (url === '') return {}
  return { remoteWrite: [{ url, authorization: { type: 'Bearer', credentials: { ...remoteToken } } }] }
}

function remoteSecrets({ observability, facts }: EnvironmentBase) {
  const { name, key } = remoteToken
  return observability.remoteWrite === ''
    ? []
    : [{ name, entries: [{ key, path: secretPath(facts.secretStore, name), property: key }] }]
}

/** In a mesh Prometheus is a member, or those that ask for an identity would not let it in. */
function membership(facts: EnvironmentBase['facts']): JsonObject {
  return facts.mesh.kind === 'none' ? {} : { podMetadata: callerMarks(facts) }
}

/** What a managed cluster hides from us would be reported as down for ever. */
function managedControlPlane(): JsonObject {
  const off = { enabled: false }
  return { kubeEtcd: off, kubeScheduler: off, kubeControllerManager: off, kubeProxy: off }
}

function secretsOf({ alerting, facts }: EnvironmentBase) {
  const secret = alertmanagerSecret(alerting, facts)
  return secret === undefined ? [] : [secret]
}

function grafanaSecret({ facts }: EnvironmentBase) {
  const path = secretPath(facts.secretStore, 'grafana')
  const keys = [grafanaAdmin.userKey, grafanaAdmin.passwordKey]
  return { name: grafanaAdmin.name, entries: keys.map((key) => ({ key, path, property: key })) }
}
