// How long Elasticsearch keeps what, and with how many copies: lifecycle policies and templates, and the job that hands them
// over before the first line arrives.
// @see https://www.elastic.co/docs/manage-data/lifecycle/index-lifecycle-management
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap'
import type { Json } from '../../../lib/json.ts'
import type { AddonObject } from '../../../model/addon.ts'
import type { Logs } from '../../../model/observability/observability.ts'
import type { EnvironmentBase } from '../../addon.ts'
import { hookJob } from '../../hook-job.ts'
import { onlyTo, podsAt } from '../../only-to.ts'
import { isSingle } from './elasticsearch.ts'
import { beforeLogs, dataStreams, stack } from './names.ts'

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

/** What streams of others are made from; a key of a ConfigMap cannot have the `@` of its name. */
const ofOthers = '_component_template.logs-custom'

/** By file: its name is the path of the request, with `.` for a slash. */
function requests(environment: EnvironmentBase, logs: Logs): Record<string, string> {
  const { facts } = environment
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
  return {
    ...(isSingle(environment) && { [ofOthers]: body({ template: { settings: { index: copies(environment) } } }) }),
    ...Object.fromEntries(
      streams.flatMap(({ id, stream, lifecycle }) => [
        [`_ilm.policy.${id}`, body({ policy: { phases: lifecycle } })],
        [`_index_template.${id}`, body(template(stream, id, copies(environment)))],
        // Of what is there already: by the time that the stream had no template of ours, its indexes follow the policy too.
        [`${stream}._settings`, body({ index: { lifecycle: { name: id }, ...copies(environment) } })],
      ]),
    ),
  }
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

/**
 * A copy where another node can hold it, and none where there is one node: a copy that has no place keeps the cluster yellow
 * for ever. Two nodes and more have the default, one copy. `logs@custom` says it for streams that others make.
 * @see https://www.elastic.co/docs/reference/elasticsearch/index-settings/index-modules (index.auto_expand_replicas)
 * @see https://github.com/elastic/elasticsearch/blob/v9.2.0/x-pack/plugin/core/template-resources/src/main/resources/logs%40template.json
 */
function copies(environment: EnvironmentBase): { [setting: string]: Json } {
  return isSingle(environment) ? { auto_expand_replicas: '0-1' } : {}
}

/** Before the templates that Elasticsearch brings for `logs-*-*`, with their mappings. */
function template(stream: string, policy: string, settings: { [setting: string]: Json }): Json {
  return {
    index_patterns: [stream],
    data_stream: {},
    priority: 500,
    composed_of: ['logs@mappings', 'ecs@mappings'],
    template: { settings: { index: { lifecycle: { name: policy }, ...settings } } },
  }
}

/** Policies come before the templates that name them, and templates before the settings of streams that are there already. */
function job(): AddonObject {
  const url = `https://${stack}-es-http:9200`
  const script = `set -eu
ask() {
  curl --fail-with-body --silent --show-error --retry 30 --retry-delay 10 --retry-all-errors \\
    --cacert /certificates/ca.crt --user "elastic:$PASSWORD" "$@"
}
put() {
  path=$(basename "$1" | sed 's/^${ofOthers}$/_component_template.logs@custom/; s/\\./\\//g')
  ask --request PUT --header 'Content-Type: application/json' --data "@$1" "${url}/$path"
}
for file in /requests/_ilm.* /requests/_component_template.* /requests/_index_template.*; do
  [ -e "$file" ] || continue
  put "$file"
done
streams=$(ask "${url}/_data_stream" | jq --raw-output '.data_streams[].name')
for file in /requests/*._settings; do
  if printf '%s\\n' "$streams" | grep -qxF "$(basename "$file" ._settings)"; then
    put "$file"
  fi
done
`
  return hookJob({
    name,
    wave: beforeLogs['argocd.argoproj.io/sync-wave'],
    script,
    env: [{ name: 'PASSWORD', valueFrom: { secretKeyRef: { name: `${stack}-es-elastic-user`, key: 'elastic' } } }],
    volumes: [
      { name: 'requests', configMap: { name } },
      { name: 'certificates', secret: { secretName: `${stack}-es-http-certs-public` } },
    ],
  })
}
