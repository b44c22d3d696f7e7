// How long Elasticsearch keeps what: lifecycle policies and index templates, and the job that hands them over.
// @see https://www.elastic.co/docs/manage-data/lifecycle/index-lifecycle-management
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap'
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy'
import type { IJob } from 'kubernetes-models/batch/v1/Job'
import type { Json } from '../../lib/json.ts'
import type { AddonObject } from '../../model/addon.ts'
import type { Logs } from '../../model/observability.ts'
import { images } from '../../model/versions/images.ts'
import type { EnvironmentBase } from '../addon.ts'
import { dataStreams, stack } from './names.ts'

const name = 'logs-policies'

export function policies(environment: EnvironmentBase, logs: Logs): AddonObject[] {
  const config: IConfigMap & AddonObject = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: requests(environment, logs) }
  return [config, job(), networkPolicy()]
}

/** By file: its name is the path of the request, with `.` for a slash. */
function requests({ facts }: EnvironmentBase, logs: Logs): Record<string, string> {
  const streams = [
    { id: 'services', stream: dataStreams.services(facts.environment), lifecycle: phases(logs.retention, logs.archive) },
    { id: 'audit', stream: dataStreams.audit(facts.environment), lifecycle: phases(Math.max(logs.audit, logs.retention), logs.archive) },
  ]
  return Object.fromEntries(
    streams.flatMap(({ id, stream, lifecycle }) => [
      [`_ilm.policy.${id}`, body({ policy: { phases: lifecycle } })],
      [`_index_template.${id}`, body(template(stream, id))],
    ]),
  )
}

function body(value: Json): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

/** Seconds to days. What is archived needs no copies and takes no more writes; it goes when it is not archived either. */
function phases(retention: number, archive: number): { [phase: string]: Json } {
  const days = (time: number) => `${Math.max(1, Math.round(time / 86400))}d`
  const cold = { min_age: days(retention), actions: { readonly: {}, allocate: { number_of_replicas: 0 } } }
  return {
    // New indexes are begun so often that whole ones can go when their time has come.
    hot: { actions: { rollover: { max_age: '1d', max_primary_shard_size: '30gb' } } },
    ...(archive > retention && { cold }),
    delete: { min_age: days(Math.max(retention, archive)), actions: { delete: {} } },
  }
}

/** Before the templates that Elasticsearch brings for `logs-*-*`, with their mappings. */
function template(stream: string, policy: string): Json {
  return {
    index_patterns: [stream],
    data_stream: {},
    priority: 500,
    composed_of: ['logs@mappings', 'ecs@mappings'],
    template: { settings: { index: { lifecycle: { name: policy } } } },
  }
}

/** Runs after every sync; asking twice for the same changes nothing. Policies come before the templates that name them. */
function job(): IJob & AddonObject {
  const url = `https://${stack}-es-http:9200`
  const script = `set -eu
for file in /requests/_ilm.* /requests/_index_template.*; do
  path=$(basename "$file" | tr . /)
  curl --fail-with-body --silent --show-error --retry 30 --retry-delay 10 --retry-all-errors \\
    --cacert /certificates/ca.crt --user "elastic:$PASSWORD" \\
    --request PUT --header 'Content-Type: application/json' --data "@$file" "${url}/$path"
done
`
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name, annotations: { 'argocd.argoproj.io/hook': 'PostSync', 'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation' } },
    spec: {
      backoffLimit: 3,
      template: {
        metadata: { labels: { 'app.kubernetes.io/name': name } },
        spec: {
          automountServiceAccountToken: false,
          restartPolicy: 'Never',
          securityContext: { runAsNonRoot: true, runAsUser: 10001, runAsGroup: 10001, fsGroup: 10001, seccompProfile: { type: 'RuntimeDefault' } },
          containers: [
            {
              name: 'requests',
              image: images.kubectl,
              imagePullPolicy: 'IfNotPresent',
              command: ['sh', '-c', script],
              env: [{ name: 'PASSWORD', valueFrom: { secretKeyRef: { name: `${stack}-es-elastic-user`, key: 'elastic' } } }],
              resources: { requests: { cpu: '10m', memory: '32Mi', 'ephemeral-storage': '16Mi' }, limits: { cpu: '100m', memory: '64Mi', 'ephemeral-storage': '64Mi' } },
              securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
              volumeMounts: [
                { name: 'requests', mountPath: '/requests', readOnly: true },
                { name: 'certificates', mountPath: '/certificates', readOnly: true },
              ],
            },
          ],
          volumes: [
            { name: 'requests', configMap: { name } },
            { name: 'certificates', secret: { secretName: `${stack}-es-http-certs-public` } },
          ],
        },
      },
    },
  }
}

/** It is called by nobody, and calls Elasticsearch and what knows its address. */
function networkPolicy(): INetworkPolicy & AddonObject {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name },
    spec: {
      podSelector: { matchLabels: { 'app.kubernetes.io/name': name } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [],
      egress: [
        { to: [{ podSelector: { matchLabels: { 'elasticsearch.k8s.elastic.co/cluster-name': stack } } }], ports: [{ protocol: 'TCP', port: 9200 }] },
        { ports: (['UDP', 'TCP'] as const).map((protocol) => ({ protocol, port: 53 })) },
      ],
    },
  }
}
