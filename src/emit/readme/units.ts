// generated/README.md: an index of what was generated, and a map of the platform; and a runbook per alert.
import type { AlertRule } from '../../model/alert.ts'
import type { Emitter } from '../../model/output.ts'
import type { Platform } from '../../model/platform.ts'

/** What the index says of one environment. */
export type EnvironmentSummary = {
  name: string
  tier: string
  namespace: string
  deployedBy: string
  approval: boolean
  hosts: string[]
  addons: { name: string; version: string }[]
  unreleased: string[]
}

/** A node of the map and the names that it uses. */
export type MapNode = { name: string; kind: 'service' | 'database' | 'cache' | 'queue' | 'bucket' | 'external'; uses: string[]; isPublic: boolean }

export type ReadmeSlice = { name: string; repository: string; environments: EnvironmentSummary[]; nodes: MapNode[] }

export type RunbooksSlice = { rules: AlertRule[] }

/** `README.md`. The map is drawn once, from the environment nearest to production: all others have the same shape. */
export const readme: Emitter<ReadmeSlice> = {
  units: (platform) => [{ environment: 'shared', owner: 'readme', slice: readmeSlice(platform) }],
  load: async () => (await import('./readme.ts')).emitReadme,
}

/** `docs/runbooks/<alert>.md`: what every alert's `runbook_url` leads to. */
export const runbooks: Emitter<RunbooksSlice> = {
  units: (platform) => [{ environment: 'shared', owner: 'runbooks', slice: { rules: rulesOf(platform) } }],
  load: async () => (await import('./runbooks.ts')).emitRunbooks,
}

function readmeSlice(platform: Platform): ReadmeSlice {
  const environments = platform.environments.map((environment): EnvironmentSummary => ({
    name: environment.name,
    tier: environment.tier,
    namespace: environment.facts.namespace,
    deployedBy: environment.trigger.kind === 'branch' ? `a push to \`${environment.trigger.branch}\`` : `a ${environment.trigger.kind}`,
    approval: environment.approval,
    hosts: [...new Set(environment.services.flatMap(({ routes }) => routes.map(({ host }) => host)))].sort(),
    addons: environment.addons.map(({ name, source }) => ({ name, version: source.version })),
    unreleased: environment.services.filter(({ image }) => !image.released).map(({ name }) => name),
  }))
  return { name: platform.name, repository: platform.platformRepository, environments, nodes: nodesOf(platform) }
}

function nodesOf({ environments }: Platform): MapNode[] {
  const environment = environments.find(({ tier }) => tier === 'production') ?? environments.at(-1)
  if (environment === undefined) return []
  const { services, databases, caches, queues, buckets, externals } = environment
  const passive = (kind: MapNode['kind']) => ({ name }: { name: string }): MapNode => ({ name, kind, uses: [], isPublic: false })
  return [
    ...services.map(({ name, uses, routes }): MapNode => ({ name, kind: 'service', uses: [...new Set(uses.map((use) => use.name))], isPublic: routes.length > 0 })),
    ...databases.map(passive('database')),
    ...caches.map(passive('cache')),
    ...queues.map(passive('queue')),
    ...buckets.map(passive('bucket')),
    ...externals.map(passive('external')),
  ]
}

/** Each rule once; environments differ in who is told, not in what it means. */
function rulesOf({ environments }: Platform): AlertRule[] {
  const rules = new Map<string, AlertRule>()
  for (const { alertRules } of environments) for (const rule of alertRules) rules.set(rule.name, rule)
  return [...rules.values()]
}
