// What the pods of a MongoDB database have beyond what their operator gives them: labels, resources, the restricted Pod
// Security standard, nodes of their own, and an exporter of metrics.
import { confinedReadOnly } from '../../../../model/security/confinement.ts'
import type { IContainer } from 'kubernetes-models/v1/Container'
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec'
import { labelsOf } from '../../../../model/names/labels.ts'
import { mongodbExporter } from '../../../../model/versions/databases.ts'
import { serverResources, type DatabaseSlice } from '../database-slice.ts'
import { exporterUser, memberPods, metricsPort, passwordSecrets } from './conventions.ts'

/** The containers and init containers of the operator, by name; it merges what is said here into its own. */
const helpers = ['mongod-posthook', 'mongodb-agent-readinessprobe']
const smallResources = { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '512Mi' } }

const securityContext: IContainer['securityContext'] = {
  ...confinedReadOnly,
}

export function memberPodTemplate({ facts, database, monitored }: DatabaseSlice): IPodTemplateSpec {
  const matchLabels = memberPods(database.name)
  return {
    metadata: { labels: labelsOf(facts, database.name, 'database') },
    spec: {
      securityContext: {
        runAsNonRoot: true,
        runAsUser: 2000,
        fsGroup: 2000,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      affinity: {
        podAntiAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: [
            { weight: 100, podAffinityTerm: { labelSelector: { matchLabels }, topologyKey: 'kubernetes.io/hostname' } },
          ],
        },
      },
      topologySpreadConstraints: [
        {
          maxSkew: 1,
          topologyKey: 'topology.kubernetes.io/zone',
          whenUnsatisfiable: 'ScheduleAnyway',
          labelSelector: { matchLabels },
        },
      ],
      initContainers: helpers.map((name) => ({ name, resources: smallResources, securityContext })),
      containers: [
        { name: 'mongod', resources: serverResources(facts.tier), securityContext },
        { name: 'mongodb-agent', resources: smallResources, securityContext },
        ...(monitored ? [exporter(database.name)] : []),
      ],
    },
  }
}

/** Asks the member beside it, by a user who may only look. */
function exporter(database: string): IContainer {
  return {
    name: 'exporter',
    image: mongodbExporter,
    args: [
      '--collector.diagnosticdata',
      '--collector.replicasetstatus',
      '--collector.dbstats',
      '--compatible-mode',
      `--web.listen-address=:${metricsPort}`,
    ],
    env: [
      {
        name: 'METRICS_PASSWORD',
        valueFrom: { secretKeyRef: { name: passwordSecrets.exporter(database), key: 'password' } },
      },
      { name: 'MONGODB_URI', value: `mongodb://${exporterUser}:$(METRICS_PASSWORD)@localhost:27017/admin` },
    ],
    ports: [{ name: 'metrics', containerPort: metricsPort, protocol: 'TCP' }],
    resources: { requests: { cpu: '20m', memory: '64Mi' }, limits: { memory: '128Mi' } },
    securityContext,
  }
}
