// How long Elasticsearch keeps what: lifecycle policies and index templates, and the job that hands them over.
// @see https://www.elastic.co/docs/manage-data/lifecycle/index-lifecycle-management
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap'
import type { Json } from '../../lib/json.ts'
import type { AddonObject } from '../../model/addon.ts'
import type { Logs } from '../../model/observability/observability.ts'
import type { EnvironmentBase } from '../addon.ts'
import { hookJob } from '../hook-job.ts'
import { onlyTo, podsAt } from '../only-to.ts'
import { dataStreams, stack } from './names.ts'

const name = 'logs-policies'

export function policies(environment: EnvironmentBase, logs: Logs): AddonObject[] {
  const config: IConfigMap & AddonObject = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name },
    data: requests(environment, logs),
  }
  return [config, job(), onlyTo(name, [podsAt({ 'elasticsearch.k8s.elastic.co/cluster-name': stack }, 9200)])]
}

/** By file: its name is the path of the request, with `.` for a slash. */
function requests({ facts }: EnvironmentBase, logs: Logs): Record<string, string> {
  const streams = [
    {
      id: 'services',
      stream: dataStreams.services(facts.environment),
      lifecycle: phases(logs.retention, logs.archive),
    },
    {
      id: 'audit',
      stream: dataStreams.audit(facts.environment),
      lifecycle: phases(Math.max(logs.audit, logs.retention), logs.archive),
    },
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

/** Policies come before the templates that name them. */
function job(): AddonObject {
  const url = `https://${stack}-es-http:9200`
  const script = `set -eu
for file in /requests/_ilm.* /requests/_index_template.*; do
  path=$(basename "$file" | tr . /)
  curl --fail-with-body --silent --show-error --retry 30 --retry-delay 10 --retry-all-errors \\
    --cacert /certificates/ca.crt --user "elastic:$PASSWORD" \\
    --request PUT --header 'Content-Type: application/json' --data "@$file" "${url}/$path"
done
`
  return hookJob({
    name,
    script,
    env: [{ name: 'PASSWORD', valueFrom: { secretKeyRef: { name: `${stack}-es-elastic-user`, key: 'elastic' } } }],
    volumes: [
      { name: 'requests', configMap: { name } },
      { name: 'certificates', secret: { secretName: `${stack}-es-http-certs-public` } },
    ],
  })
}
