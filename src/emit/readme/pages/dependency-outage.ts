// docs/runbooks/dependency-outage.md: what stops when a third party does, how it is seen, and what can be done meanwhile.
import { shellWord } from '../../../lib/shell.ts'
import { durationText, percent } from '../../../lib/quantities.ts'
import type { External } from '../../../model/data/backing.ts'
import type { Environment } from '../../../model/environment.ts'
import { isMonitored } from '../../../model/observability/metrics.ts'
import { runbookPath } from '../../../model/observability/runbooks.ts'
import type { Service } from '../../../model/service.ts'
import { hasCluster } from '../../../model/delivery/targets.ts'
import { table } from '../table.ts'
import { commands, page, steps } from '../text.ts'
import { listed, urgentEnvironments, type Page } from './page.ts'

/** `reached`: services that call a user of it, directly or through others; `variables` of users that hold its address; `entries` of the secret store with its keys. */
type Dependency = External & {
  users: string[]
  reached: string[]
  hosts: string[]
  variables: string[]
  entries: string[]
  probed: boolean
}
type Place = {
  name: string
  cluster: boolean
  namespace: string
  store: string
  flags: Environment['flags']
  dependencies: Dependency[]
}
type Slice = { places: Place[] }

export const dependencyOutage: Page<Slice> = {
  kind: 'runbook',
  path: runbookPath('dependency-outage'),
  about: 'a third party fails or is slow',
  slice(platform) {
    const places = urgentEnvironments(platform)
      .map(placeOf)
      .filter(({ dependencies }) => dependencies.length > 0)
    return places.length === 0 ? null : { places }
  },
  print: ({ places }) => page(['# A third party is down', introduction, ...places.flatMap(placeSections)]),
}

const introduction =
  'First make sure that it is they: their probe, their status page, and errors in the logs of those who call them. Restarts cure no dependency; they lose what waits in memory.'

function placeOf(environment: Environment): Place {
  const { name, facts, flags, externals } = environment
  return {
    name,
    cluster: hasCluster(environment),
    namespace: facts.namespace,
    store: facts.secretStore.name,
    flags,
    dependencies: externals
      .map((external) => dependencyOf(external, environment))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
  }
}

function dependencyOf(external: External, environment: Environment): Dependency {
  const { services } = environment
  const users = services.filter(({ uses }) =>
    uses.some(({ kind, named }) => kind === 'external' && named === external.name),
  )
  const reached = callersOf(users, services)
  const variables = users.flatMap((service) =>
    service.variables
      .filter(({ value }) => external.url !== '' && value === external.url)
      .map((variable) => variable.name),
  )
  const entries = users.flatMap(({ secrets }) =>
    secrets.flatMap(({ from, source }) => (from === external.name && source.kind === 'store' ? [source.path] : [])),
  )
  return {
    ...external,
    users: users.map(({ name }) => name).sort(),
    reached: reached.map(({ name }) => name).sort(),
    hosts: unique(
      [...users, ...reached].flatMap(({ routes }) =>
        routes.map(({ host, path }) => `${host}${path === '/' ? '' : path}`),
      ),
    ),
    variables: unique(variables),
    entries: unique(entries),
    probed: external.health !== '' && hasCluster(environment) && isMonitored(environment),
  }
}

function callersOf(called: Service[], services: Service[]): Service[] {
  const found = new Set<Service>()
  const names = new Set(called.map(({ name }) => name))
  for (let size = -1; size !== found.size;) {
    size = found.size
    for (const service of services) {
      if (called.includes(service) || !service.uses.some(({ kind, named }) => kind === 'service' && names.has(named)))
        continue
      found.add(service)
      names.add(service.name)
    }
  }
  return [...found]
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)].sort()
}

function placeSections(place: Place): string[] {
  return [
    `## ${place.name}`,
    table(['third party', 'used by', 'what users lose', 'probe', 'promised'], place.dependencies.map(row)),
    ...place.dependencies.flatMap((dependency) => [`### ${dependency.name}`, procedure(dependency, place)]),
  ]
}

function row({ name, users, hosts, health, interval, probed, sla }: Dependency): string[] {
  const probe =
    health === ''
      ? 'none: write `health`'
      : `${health}${probed ? ` every ${durationText(Math.ceil(interval))}` : ', by hand'}`
  return [
    `\`${name}\``,
    listed(users) || 'nobody',
    listed(hosts) || 'nothing directly',
    probe,
    sla === '' ? 'nothing: write `sla`' : `${sla}: ${downtime(sla)} down in 30 days`,
  ]
}

/** What a promise allows. */
function downtime(sla: string): string {
  const minutes = Math.round((100 - percent(sla)) * 30 * 24 * 60) / 100
  return minutes >= 10 ? `${Math.round(minutes)} minutes` : `${minutes} minutes`
}

function procedure(dependency: Dependency, { name: environment, cluster, namespace, store, flags }: Place): string {
  const { name, url, health, probed, users, reached, variables, entries } = dependency
  const asked = health === '' ? url : health
  return steps([
    `Is it down, or only for us?${asked === '' ? ' Look at its status page.' : `\n${commands(`curl -sS -o /dev/null -w '%{http_code} %{time_total}s\\n' ${shellWord(asked)}`, ...(probed ? [`# in Grafana, Explore: min_over_time(probe_success{external="${name}"}[1h])`] : []))}`}`,
    ...(cluster && users.length > 0
      ? [
          `What do those who call it say?\n${commands(...users.map((service) => `kubectl -n ${namespace} logs -l app.kubernetes.io/name=${service} --since 15m --tail 200 | grep -i ${name}`))}`,
        ]
      : []),
    `It takes ${listed(users) || 'nobody'} with it${reached.length === 0 ? '' : `, and through them ${listed(reached)}`}. ${flags === 'none' ? 'Switch off what needs it, if the application can.' : 'Switch the feature off that needs it, in Unleash, before queues fill and requests wait.'}`,
    ...(variables.length === 0
      ? []
      : [
          `Another address, such as a second region or a stand-in, is one line of \`environments/${environment}.yaml\`: \`externals: {${name}: {url: "https://…"}}\`. It becomes ${listed(variables)}${cluster ? ', and the network lets it through' : ''}.`,
        ]),
    ...(entries.length === 0
      ? []
      : [
          `If the key was withdrawn or leaked, put a new one into ${listed(entries)} (${store}), as [secrets.md](../secrets.md) has it.`,
        ]),
    'When it is back: let what waited go through slowly, and compare what was sent meanwhile with what they have. Write down how long it lasted, for the talk about their promise.',
  ])
}
