// Filebeat on every node: reads the logs of its pods and sends them to Elasticsearch.
// @see https://www.elastic.co/docs/reference/beats/filebeat/configuration-autodiscover
import type { IClusterRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRole'
import type { IClusterRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRoleBinding'
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec'
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount'
import type { JsonObject } from '../../../lib/json.ts'
import type { AddonObject } from '../../../model/addon.ts'
import { labelKeys } from '../../../model/names/labels.ts'
import type { Logs } from '../../../model/observability/observability.ts'
import type { EnvironmentBase } from '../../addon.ts'
import { firstLines } from '../logs/stack-traces.ts'
import { dataStreams, stack, stackVersion, withLogs } from './names.ts'
import { filebeatScript } from './script.ts'

/** What we write of the operator's kind. */
export type Beat = AddonObject & {
  apiVersion: 'beat.k8s.elastic.co/v1beta1'
  kind: 'Beat'
  spec: {
    type: 'filebeat'
    version: string
    elasticsearchRef: { name: string }
    config: JsonObject
    daemonSet: { podTemplate: { spec: NonNullable<IPodTemplateSpec['spec']> } }
  }
}

const account = 'filebeat'

export function filebeat(environment: EnvironmentBase, logs: Logs): AddonObject[] {
  const beat: Beat = {
    apiVersion: 'beat.k8s.elastic.co/v1beta1',
    kind: 'Beat',
    metadata: { name: stack, annotations: withLogs },
    spec: {
      type: 'filebeat',
      version: stackVersion,
      elasticsearchRef: { name: stack },
      config: configuration(environment, logs),
      daemonSet: { podTemplate: { spec: podSpec() } },
    },
  }
  return [...permissions(environment), beat]
}

function configuration(environment: EnvironmentBase, logs: Logs): JsonObject {
  const { facts } = environment
  const own = dataStreams.services(facts.environment)
  return {
    filebeat: { autodiscover: { providers: [{ type: 'kubernetes', node: '${NODE_NAME}', templates: templates() }] } },
    processors: [
      { script: { lang: 'javascript', source: filebeatScript(logs) } },
      { add_fields: { target: 'labels', fields: { platform: facts.platform, environment: facts.environment } } },
      // A data stream only takes new documents.
      { add_fields: { target: '@metadata', fields: { op_type: 'create' } } },
    ],
    // Streams, templates and lifecycles are made once, beside this.
    setup: { ilm: { enabled: false }, template: { enabled: false } },
    output: {
      elasticsearch: {
        index: own,
        indices: [{ index: dataStreams.audit(facts.environment), when: { equals: { 'labels.stream': 'audit' } } }],
      },
    },
  }
}

/** One template per language, whose traces are put together, and one for all other pods. */
function templates(): JsonObject[] {
  const label = `kubernetes.labels.${labelKeys.language.replaceAll('.', '_')}`
  const joined = Object.entries(firstLines).map(([language, firstLine]) => ({
    condition: { equals: { [label]: language } },
    config: [input(firstLine)],
  }))
  return [...joined, { condition: { not: { or: joined.map(({ condition }) => condition) } }, config: [input('')] }]
}

/** The log of one container; lines before the next first line belong to the one before. */
function input(firstLine: string): JsonObject {
  const multiline = { type: 'pattern', pattern: firstLine, negate: true, match: 'after', timeout: '3s' }
  return {
    type: 'filestream',
    id: 'pod-${data.kubernetes.container.id}',
    paths: ['/var/log/containers/*-${data.kubernetes.container.id}.log'],
    prospector: { scanner: { symlinks: true } },
    parsers: [{ container: {} }, ...(firstLine === '' ? [] : [{ multiline }])],
  }
}

/** It reads files of the node, which only root may. */
function podSpec(): NonNullable<IPodTemplateSpec['spec']> {
  return {
    serviceAccountName: account,
    automountServiceAccountToken: true,
    tolerations: [{ operator: 'Exists', effect: 'NoSchedule' }],
    containers: [
      {
        name: 'filebeat',
        env: [{ name: 'NODE_NAME', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } }],
        resources: { requests: { cpu: '50m', memory: '200Mi' }, limits: { memory: '400Mi' } },
        securityContext: { runAsUser: 0 },
        volumeMounts: [{ name: 'logs', mountPath: '/var/log', readOnly: true }],
      },
    ],
    volumes: [{ name: 'logs', hostPath: { path: '/var/log' } }],
  }
}

/** It asks which pods run on its node, and no more. */
function permissions({ facts }: EnvironmentBase): AddonObject[] {
  const role: IClusterRole & AddonObject = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: account },
    rules: [{ apiGroups: [''], resources: ['pods', 'namespaces', 'nodes'], verbs: ['get', 'list', 'watch'] }],
  }
  const binding: IClusterRoleBinding & AddonObject = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: account },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: account },
    subjects: [{ kind: 'ServiceAccount', name: account, namespace: facts.monitoringNamespace }],
  }
  const serviceAccount: IServiceAccount & AddonObject = {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: account },
  }
  return [serviceAccount, role, binding]
}
