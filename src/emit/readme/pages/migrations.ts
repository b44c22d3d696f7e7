// docs/deployments/migrations.md: when migrations run here, and how a schema changes while two versions use it.
import { ownValue } from '../../../lib/json.ts'
import { durationText } from '../../../lib/quantities.ts'
import type { Environment } from '../../../model/environment.ts'
import { objectNames } from '../../../model/names/services.ts'
import { migrationDeadline } from '../../../model/delivery/release.ts'
import type { Migration, Service, Strategy } from '../../../model/service.ts'
import { clusterServices } from '../../../model/delivery/targets.ts'
import { code } from '../markdown.ts'
import { table } from '../table.ts'
import { commands, page } from '../text.ts'
import { listed, othersNote, urgentClusters, type Page } from './page.ts'

/** `databases` that the service uses. */
type Migrating = {
  service: string
  migration: Omit<Migration, 'direct'>
  strategy: Strategy['kind']
  /** Seconds for which the old pods are kept after the new ones have taken over. */
  kept: number
  databases: string[]
}
/** `users` of each database: they meet the new schema as well. */
type Place = { name: string; namespace: string; services: Migrating[]; users: Record<string, string[]> }
type Slice = { places: Place[]; others: string }

export const migrations: Page<Slice> = {
  kind: 'guide',
  path: 'docs/deployments/migrations.md',
  about: 'a change of the schema is written or reviewed',
  slice(platform) {
    const shown = urgentClusters(platform)
    const places = shown.map(placeOf).filter(({ services }) => services.length > 0)
    return places.length === 0 ? null : { places, others: othersNote(platform, shown) }
  },
  print: ({ places, others }) =>
    page(['# Migrations', introduction, ...places.flatMap(sections), expandContract, checklist, others]),
}

const introduction = `A migration runs to its end before the first pod of the new version starts, once per version. While it runs, and until the old pods are gone, the old version works with the new schema: each migration must leave both versions able to read and write. What runs the same image with the same database, such as a worker, waits for it too: a Job looks until the migration has ended, and stops the release where it has failed.`

/** `shares`: other services that use the same databases, and so meet the new schema as well. */
function placeOf(environment: Environment): Place {
  const services = clusterServices(environment).toSorted((one, other) => (one.name < other.name ? -1 : 1))
  return {
    name: environment.name,
    namespace: environment.facts.namespace,
    services: services.flatMap(migratingOf),
    users: usersByDatabase(services),
  }
}

function migratingOf(service: Service): Migrating[] {
  if (service.migration === null) return []
  const { direct: _, ...migration } = service.migration
  const { name, strategy } = service
  const kept = strategy.kind === 'blue-green' ? strategy.keep : 0
  return [{ service: name, migration, strategy: strategy.kind, kept, databases: databasesOf(service) }]
}

function databasesOf({ uses }: Service): string[] {
  return [...new Set(uses.filter(({ kind }) => kind === 'database').map(({ named }) => named))]
}

function usersByDatabase(services: Service[]): Record<string, string[]> {
  const users = new Map<string, string[]>()
  for (const service of services)
    for (const name of databasesOf(service)) users.set(name, [...(users.get(name) ?? []), service.name])
  return Object.fromEntries(users)
}

function sections({ name, namespace, services, users }: Place): string[] {
  return [
    `## ${name}`,
    ...services.flatMap((each) => [
      `### ${each.service}`,
      table(['order', 'what runs', 'what happens when it fails'], order(each)),
      meets(each, users),
    ]),
    'Which migrations have run, and what they said:',
    commands(
      ...services.map(
        ({ service }) =>
          `kubectl -n ${namespace} get jobs -l app.kubernetes.io/name=${objectNames.migrationJob(service)}`,
      ),
      ...services.map(
        ({ service }) =>
          `kubectl -n ${namespace} logs -l app.kubernetes.io/name=${objectNames.migrationJob(service)} --tail 100`,
      ),
    ),
  ]
}

/** As the sync waves of the service have it. */
function order({
  service,
  kept,
  migration: { validate, run, verify, contract, rollback, backup },
}: Migrating): string[][] {
  const stops = 'the release stops, the old version goes on'
  const rows = [
    ...(validate === '' ? [] : [[code(validate), stops]]),
    ...(backup ? [['a backup of the database', stops]] : []),
    [`${code(run)}, for ${durationText(migrationDeadline)} at most`, stops],
    [`the new version of \`${service}\``, 'its strategy decides'],
    ...(contract === '' || kept > 0 ? [] : [[code(contract), 'the sync is marked as failed; try it again by hand']]),
    ...(verify === '' ? [] : [[code(verify), 'the sync is marked as failed']]),
  ]
  return [
    ...rows.map((row, index) => [String(index + 1), ...row]),
    ...(contract === '' || kept === 0
      ? []
      : [
          [
            'by hand',
            `${code(contract)}, no sooner than ${durationText(kept)} after the switch`,
            'until then going back is a switch to pods that need what it removes; see the Job',
          ],
        ]),
    ...(rollback === '' ? [] : [['by hand', code(rollback), 'see the Job']]),
  ]
}

const together: Record<Strategy['kind'], string> = {
  'blue-green': 'Old and new pods run side by side until the switch, and the old ones are kept after it.',
  canary: 'Old and new pods serve at the same time, until the last share.',
  rolling: 'Old and new pods serve at the same time while they are replaced.',
  recreate: 'Old pods are stopped first, so only one version runs; yet the old one runs while the schema changes.',
}

/** More names than this, nobody reads. */
const mostNames = 10

function meets({ service, strategy, databases }: Migrating, users: Record<string, string[]>): string {
  const notes = databases.flatMap((database) => {
    const others = (ownValue(users, database) ?? []).filter((name) => name !== service)
    if (others.length === 0) return []
    const rest = others.length > mostNames ? ` and ${others.length - mostNames} more` : ''
    return [
      ` \`${database}\` serves ${listed(others.slice(0, mostNames))}${rest} too, which must live with the new schema as well.`,
    ]
  })
  return `${together[strategy]}${notes.join('')}`
}

const expandContract = `## Expand, then contract

A change that breaks the old version is split over releases. Each can be taken back without touching the schema.

| release | schema | code |
| --- | --- | --- |
| 1, expand | add the new column or table: nullable, or with a default | writes both, reads the old one |
| between | fill in old rows, a few thousand at a time, outside of the migration | unchanged |
| 2 | nothing | reads the new one, writes both |
| 3, contract | drop the old column, when no pod of release 1 can come back | knows only the new one |

Renaming is adding, copying and dropping. A constraint is added as \`not valid\` and validated in a later migration, an index of PostgreSQL \`concurrently\`: both leave others working.`

const checklist = `## Review

- [ ] the version that runs now works with the schema after this migration: its tests pass against it
- [ ] nothing is dropped, renamed or narrowed that the running version still uses
- [ ] no lock on a large table for longer than a request may wait; \`lock_timeout\` is set
- [ ] it can run twice: a pod may be killed half-way
- [ ] it was run in an environment before production, with as many rows`
