// What the page about rollbacks is made from.
import type { Environment, Trigger } from '../../../../model/environment.ts'
import { environmentNames } from '../../../../model/names/environment.ts'
import { folders } from '../../../../model/names/files.ts'
import type { Platform } from '../../../../model/platform.ts'
import { watchSeconds } from '../../../../model/delivery/release.ts'
import type { Service, Strategy } from '../../../../model/service.ts'
import { clusterServices, hasCluster } from '../../../../model/delivery/targets.ts'
import { runnersOf, type Runner } from '../../by-hand.ts'
import { othersNote, urgentClusters } from '../page.ts'
import { promotedImages, type Promoted } from '../promotions.ts'

/**
 * A service and how its release is taken back. `line`: where its version stands in the spec; `watched`: seconds for which the
 * controller can still go back by itself; `conditions` under which it does; `startup`: seconds that a pod may take.
 */
export type Released = Runner & {
  line: string
  strategy: Strategy
  watched: number
  conditions: string[]
  startup: number
  urls: string[]
  smoke: boolean
  migration: Migrated | null
}

/** `rollback`: the command of the way back, '' where there is none, and `file` the Job that runs it; `saved`: databases of which a backup was made before. */
type Migrated = { run: string; rollback: string; file: string; saved: string[] }

export type ReleasedDatabase = { name: string; engine: string; ours: boolean }

export type RollbackEnvironment = {
  name: string
  namespace: string
  rootApplication: string
  reviews: number
  approval: boolean
  trigger: Trigger
  images: Promoted[]
  services: Released[]
  databases: ReleasedDatabase[]
  /** Queues and third parties: what was handed to them does not come back. */
  outside: string[]
  recoveryTime: number | null
  /** There is a page that restores databases. */
  restores: boolean
}

export type RollbackSlice = { environments: RollbackEnvironment[]; others: string }

export function rollbackSlice(platform: Platform): RollbackSlice | null {
  const shown = urgentClusters(platform)
  const reviews = platform.repositories.find(({ holdsPlatform }) => holdsPlatform)?.protection.reviews ?? 0
  const environments = shown
    .map((environment) => environmentOf(environment, { reviews, images: promotedImages(platform) }))
    .filter(({ services }) => services.length > 0)
  return environments.length === 0 ? null : { environments, others: othersNote(platform, shown) }
}

function environmentOf(
  environment: Environment,
  shared: Pick<RollbackEnvironment, 'reviews' | 'images'>,
): RollbackEnvironment {
  const { name, facts, databases, queues, externals, recovery, tier, approval, trigger } = environment
  const services = new Map(clusterServices(environment).map((service) => [service.name, service]))
  return {
    name,
    namespace: facts.namespace,
    rootApplication: environmentNames.rootApplication(facts),
    ...shared,
    approval,
    trigger,
    services: runnersOf(environment).flatMap((runner) => releasedOf(runner, services.get(runner.service), environment)),
    databases: databases
      .filter(({ engine }) => engine !== 'sqlite')
      .map((database) => ({ name: database.name, engine: database.engine, ours: database.provider === 'cluster' })),
    outside: [...queues, ...externals].map((each) => each.name).sort(),
    recoveryTime: recovery?.time ?? null,
    restores: tier === 'production' && hasCluster(environment),
  }
}

function releasedOf(runner: Runner, service: Service | undefined, environment: Environment): Released[] {
  if (service === undefined) return []
  const { name, strategy, rollback, health, routes, smoke } = service
  const probe = health?.probe.kind === 'http' ? health.probe.path : ''
  return [
    {
      ...runner,
      line: service.build === null ? `services: {${name}: {image: …}}` : `releases: {${service.image.repository}: …}`,
      strategy,
      watched: strategy.kind === 'rolling' && rollback.length > 0 ? watchSeconds(rollback) : 0,
      conditions: rollback.map(({ text }) => text),
      startup: health?.startup ?? 0,
      urls:
        smoke.urls.length > 0
          ? smoke.urls
          : routes.slice(0, 1).map(({ host, path }) => `https://${host}${probe.startsWith(path) ? probe : path}`),
      smoke: smoke.paths.length > 0,
      migration: migratedOf(service, environment),
    },
  ]
}

function migratedOf({ name, migration, uses }: Service, { facts, databases }: Environment): Migrated | null {
  if (migration === null) return null
  const { run, rollback, backup } = migration
  const saved = databases.filter(
    (database) => backup && uses.some((use) => use.name === database.name || use.named === database.name),
  )
  return {
    run,
    rollback,
    file: `generated/${folders.kubernetes(facts.environment, name)}/migration-rollback-job.yaml`,
    saved: saved.map((database) => database.name),
  }
}
