// docs/logging.md: where logs are, for how long, and how they are asked; and how pages report from browsers.
import { durationText } from '../../../lib/quantities.ts'
import type { Environment } from '../../../model/environment.ts'
import { isMonitored } from '../../../model/metrics.ts'
import { browserPath, collector, elastic, errorLevels, hearsBrowsers, type Logs } from '../../../model/observability.ts'
import type { Platform } from '../../../model/platform.ts'
import { clusterServices, hasCluster } from '../../../model/targets.ts'
import { table } from '../table.ts'
import { commands, page } from '../text.ts'
import { grafanaCommands } from './monitoring.ts'
import { listed, type Page } from './page.ts'

/** `browsers`: the hosts whose pages may report, and the service that answers at their root. `accessLog`: the gateway writes requests that can be told apart. */
type Place = { name: string; namespace: string; monitoring: string; monitored: boolean; logs: Logs | null; services: string[]; accessLog: boolean; traces: boolean; browsers: { host: string; service: string }[] }
type Slice = { places: Place[] }

export const logging: Page<Slice> = {
  kind: 'guide',
  path: 'docs/logging.md',
  about: 'something must be found in the logs',
  slice({ environments }: Platform) {
    const places = environments.filter(hasCluster).map(placeOf)
    return places.length === 0 ? null : { places }
  },
  print: ({ places }) => page([
    '# Logging',
    ...(places.some(({ logs }) => logs !== null) ? [introduction, kept(places)] : []),
    ...storeSections(places),
    ...withoutStore(places),
    ...browserSections(places),
  ]),
}

const introduction = 'Every line that a container prints is collected where it runs; what is below the level is dropped. Print one JSON object per line, with `level` and `message`; `"stream": "audit"` marks what must be kept for the auditors.'

function placeOf(environment: Environment): Place {
  const { name, facts, observability, services } = environment
  const hosts = new Map(services.flatMap((service) => service.routes.filter(({ path, backends }) => path === '/' && backends.length > 0).map(({ host }): [string, string] => [host, service.name])))
  const all = [...new Set(services.flatMap(({ routes }) => routes.map(({ host }) => host)))].sort()
  return {
    name,
    namespace: facts.namespace,
    monitoring: facts.monitoringNamespace,
    monitored: isMonitored(environment),
    logs: observability.logs,
    services: clusterServices(environment).map((service) => service.name).sort(),
    accessLog: facts.gateway.kind === 'traefik' && all.length > 0,
    traces: observability.traces !== null,
    browsers: hearsBrowsers(environment) ? all.map((host) => ({ host, service: hosts.get(host) ?? '' })) : [],
  }
}

const storeNames: Record<Logs['store'], string> = { loki: 'Loki', elk: 'Elasticsearch', cloudwatch: 'CloudWatch', 'cloud-logging': 'Cloud Logging', 'azure-monitor': 'Azure Monitor' }

function kept(places: Place[]): string {
  const rows = places.flatMap(({ name, logs }) => (logs === null ? [] : [[name, storeNames[logs.store], logs.level, durationText(logs.retention), laterOr(logs.archive, logs.retention), laterOr(logs.audit, logs.retention), listed(logs.redact) || 'nothing']]))
  return table(['environment', 'store', 'from level', 'searched for', 'archived for', 'audits kept for', 'blacked out'], rows)
}

function laterOr(time: number, otherwise: number): string {
  return durationText(Math.max(time, otherwise))
}

/** What people are shown of a store that the cluster runs; queries for its last environment, which is nearest to production. */
function storeSections(places: Place[]): string[] {
  return (['loki', 'elk'] as const).flatMap((store) => {
    const own = places.filter(({ logs }) => logs?.store === store)
    const last = own.at(-1)
    if (last === undefined) return []
    const others = own.slice(0, -1).map(({ name, namespace }) => `\`${namespace}\` (${name})`)
    return [
      `## ${storeNames[store]} (${own.map(({ name }) => name).join(', ')})`,
      ...(store === 'loki' ? lokiSections(last) : elasticSections(last)),
      ...(others.length === 0 ? [] : [`Elsewhere the namespace is ${others.join(', ')}.`]),
    ]
  })
}

/** Without Prometheus there is no Grafana either, and a program of Loki's asks. */
function waysToLoki({ monitoring, monitored }: Place): string {
  if (monitored) return `In Grafana under Explore, with the data source Loki:\n\n${commands(...grafanaCommands(monitoring))}`
  return `With \`logcli query '…'\`:\n\n${commands(`kubectl -n ${monitoring} port-forward service/loki 3100`, 'export LOKI_ADDR=http://localhost:3100')}`
}

/** @see https://grafana.com/docs/loki/latest/query/ */
function lokiSections(place: Place): string[] {
  const { namespace, services, accessLog } = place
  const labels = (more = '') => `{namespace="${namespace}"${more}}`
  return [
    waysToLoki(place),
    block('logql', [
      ...services.map((service) => labels(`, service="${service}"`)),
      '',
      labels(`, level=~"${errorLevels}"`),
      `sum by (service) (count_over_time(${labels(`, level=~"${errorLevels}"`)}[5m]))`,
      `${labels()} |= "<words>" | json | line_format "{{.service}} {{.message}}"`,
      labels(', stream="audit"'),
      ...(accessLog ? ['{service="traefik", stream="access"} | json | DownstreamStatus >= 500'] : []),
    ]),
  ]
}

/** @see https://www.elastic.co/docs/deploy-manage/deploy/cloud-on-k8s/kibana-instance-quickstart */
function elasticSections(place: Place): string[] {
  const { name, monitoring, monitored, namespace, services } = place
  const words = 'error or err or fatal or critical or panic'
  return [
    `In Kibana under Discover, with a data view of \`logs-*\`; the streams are \`${elastic.streams.services(name)}\` and \`${elastic.streams.audit(name)}\`.${monitored ? ' Grafana reads the same as data source Elasticsearch.' : ''}\n\n${commands(
      `kubectl -n ${monitoring} get secret ${elastic.name}-es-elastic-user -o go-template='{{.data.elastic | base64decode}}'  # of the user elastic`,
      `kubectl -n ${monitoring} port-forward service/${elastic.name}-kb-http 5601  # https://localhost:5601`,
    )}`,
    block('kql', [
      ...services.map((service) => `kubernetes.namespace : "${namespace}" and kubernetes.labels.app_kubernetes_io/name : "${service}"`),
      '',
      `kubernetes.namespace : "${namespace}" and log.level : (${words})`,
      `kubernetes.namespace : "${namespace}" and message : "<words>"`,
      'labels.stream : "audit"',
    ]),
  ]
}

function block(language: string, lines: string[]): string {
  return [`\`\`\`${language}`, ...lines, '```'].join('\n')
}

/** The kubelet keeps the last files of each container, 10 MiB at a time. */
function withoutStore(places: Place[]): string[] {
  const elsewhere = places.filter(({ logs }) => logs !== null && logs.store !== 'loki' && logs.store !== 'elk').map(({ name }) => name)
  const nowhere = places.filter(({ logs }) => logs === null).map(({ name }) => name)
  const last = places.at(-1)
  return [
    '## Without a store',
    ...(elsewhere.length === 0 ? [] : [`${elsewhere.join(', ')}: the agent of the cloud collects them, and its console searches.`]),
    ...(nowhere.length === 0 ? [] : [`${nowhere.join(', ')}: nothing is kept, only what the nodes still have.`]),
    commands(...(last?.services ?? []).map((service) => `kubectl -n ${last?.namespace} logs -l app.kubernetes.io/name=${service} --all-containers --prefix --since 1h --tail -1`)),
  ]
}

/** @see https://github.com/grafana/faro-web-sdk/blob/main/docs/sources/tutorials/quick-start-browser.md */
function browserSections(places: Place[]): string[] {
  const hearing = places.filter(({ browsers }) => browsers.length > 0)
  const last = hearing.at(-1)
  const first = last?.browsers[0]
  if (last === undefined || first === undefined) return []
  const name = first.service || first.host
  const snippet = [
    `import { getWebInstrumentations, initializeFaro } from '@grafana/faro-web-sdk'`,
    ...(last.traces ? [`import { TracingInstrumentation } from '@grafana/faro-web-tracing'`] : []),
    '',
    'initializeFaro({',
    `  url: 'https://${first.host}${browserPath}',`,
    `  app: { name: '${name}', version: '<commit>', environment: '${last.name}' },`,
    ...(last.traces ? ['  instrumentations: [...getWebInstrumentations(), new TracingInstrumentation()],'] : ['  instrumentations: getWebInstrumentations(),']),
    '})',
  ]
  const packages = last.traces ? '@grafana/faro-web-sdk @grafana/faro-web-tracing' : '@grafana/faro-web-sdk'
  const query = last.logs?.store === 'loki' ? `\`{service="browser", namespace="${last.namespace}"}\` finds them.` : `\`kubernetes.container.name : "${collector.name}" and message : "loki.echo.browser"\` finds them.`
  return [
    '## From browsers',
    `Errors, warnings and web vitals of pages go to \`${browserPath}\` of the host that they come from. \`npm install ${packages}\`, and before anything else:`,
    block('js', snippet),
    table(['environment', 'address'], hearing.flatMap((place) => place.browsers.map(({ host }) => [place.name, `\`https://${host}${browserPath}\``]))),
    `Everybody may write there, fifty reports per second at most; pages of other hosts may not. ${query}`,
  ]
}
