// docs/logging.md: where logs are, for how long, and how they are asked; and how pages report from browsers.
import { durationText } from '../../../../lib/quantities.ts'
import type { Environment } from '../../../../model/environment.ts'
import { logGroups } from '../../../../model/observability/log-groups.ts'
import { isMonitored } from '../../../../model/observability/metrics.ts'
import { collectsLogs, hearsBrowsers, type Observability } from '../../../../model/observability/observability.ts'
import type { Platform } from '../../../../model/platform.ts'
import { clusterServices, hasCluster } from '../../../../model/delivery/targets.ts'
import { table } from '../../table.ts'
import { commands, page } from '../../text.ts'
import { listed, nearestToProduction, type Page } from '../page.ts'
import { browserSections } from './browser.ts'
import type { Place } from './place.ts'
import { stores, storeSections } from './stores.ts'

type Slice = { places: Place[] }

export const logging: Page<Slice> = {
  kind: 'guide',
  path: 'docs/logging.md',
  about: 'something must be found in the logs',
  slice({ environments }: Platform) {
    const places = environments.filter(hasCluster).map(placeOf)
    return places.length === 0 ? null : { places }
  },
  print: ({ places }) =>
    page([
      '# Logging',
      ...(places.some(({ logs }) => logs !== null) ? [introduction(places), kept(places)] : []),
      ...storeSections(places),
      ...withoutStore(places),
      ...browserSections(places),
    ]),
}

function introduction(places: Place[]): string {
  const levels = places.some(({ follows }) => follows) ? ', and what is below the level is dropped' : ''
  return `Every line that a container prints is collected where it runs${levels}. Print one JSON object per line, with \`level\` and \`message\`; \`"stream": "audit"\` marks what must be kept for the auditors.`
}

function placeOf(environment: Environment): Place {
  const { name, tier, facts, observability, services } = environment
  const hosts = new Map(
    services.flatMap((service) =>
      service.routes
        .filter(({ path, backends }) => path === '/' && backends.length > 0)
        .map(({ host }): [string, string] => [host, service.name]),
    ),
  )
  const all = [...new Set(services.flatMap(({ routes }) => routes.map(({ host }) => host)))].sort()
  return {
    name,
    tier,
    namespace: facts.namespace,
    monitoring: facts.monitoringNamespace,
    monitored: isMonitored(environment),
    logs: observability.logs,
    follows: observability.logs?.store === 'elk' || collectsLogs(observability),
    groups: groupsOf(facts, observability),
    services: clusterServices(environment)
      .map((service) => service.name)
      .sort(),
    accessLog: facts.gateway.kind === 'traefik' && all.length > 0,
    traces: observability.traces !== null,
    browsers: hearsBrowsers(environment) ? all.map((host) => ({ host, service: hosts.get(host) ?? '' })) : [],
  }
}

function kept(places: Place[]): string {
  return table(
    ['environment', 'store', 'from level', 'searched for', 'archived for', 'audits kept for', 'blacked out'],
    places.flatMap(keptRow),
  )
}

/** The agent of a cloud takes no orders from here. */
function keptRow({ name, logs, follows }: Place): string[][] {
  if (logs === null) return []
  const { level, retention, archive, audit, redact } = logs
  const times = [durationText(retention), laterOr(archive, retention), laterOr(audit, retention)]
  const own = follows
    ? [level, ...times, listed(redact) || 'nothing']
    : ['all', ...times.map(() => 'as set there'), 'nothing']
  return [[name, stores[logs.store].title, ...own]]
}

function laterOr(time: number, otherwise: number): string {
  return durationText(Math.max(time, otherwise))
}

function groupsOf(facts: Environment['facts'], { logs }: Observability): Place['groups'] {
  return logs?.store === 'cloudwatch' ? logGroups(facts, logs) : []
}

/** The kubelet keeps the last files of each container, 10 MiB at a time. */
function withoutStore(places: Place[]): string[] {
  const nowhere = places.filter(({ logs }) => logs === null).map(({ name }) => name)
  const last = nearestToProduction(places)
  return [
    '## Without a store',
    ...(nowhere.length === 0 ? [] : [`${nowhere.join(', ')}: nothing is kept, only what the nodes still have.`]),
    commands(
      ...(last?.services ?? []).map(
        (service) =>
          `kubectl -n ${last?.namespace} logs -l app.kubernetes.io/name=${service} --all-containers --prefix --since 1h --tail -1`,
      ),
    ),
  ]
}
