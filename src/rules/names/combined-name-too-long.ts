// Rule: names that are put together from names of the spec fit into Kubernetes' limits.
import type { Environment } from '../../model/environment.ts'
import { migrationBackups } from '../../model/data/migration-backup.ts'
import { environmentNames } from '../../model/names/environment.ts'
import { labelsOf } from '../../model/names/labels.ts'
import { objectNames } from '../../model/names/services.ts'
import type { Service } from '../../model/service.ts'
import type { Finding, SpecPath } from '../../report/diagnostic.ts'
import type { Rule } from '../rule.ts'

/**
 * Labels and namespaces; the name of an Application too, because Argo CD labels everything that it applies with it.
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
 */
const longest = 63

export const combinedNameTooLong: Rule = (platform) =>
  platform.environments.flatMap((environment) => [
    ...tooLong('the namespace', environment.facts.namespace, ['environments', environment.name, 'namespace']),
    ...environment.services.flatMap((service) => namesOfService(service, environment)),
    ...othersOf(environment),
  ])

function namesOfService(service: Service, environment: Environment): Finding[] {
  const { name, volumes } = service
  const { facts, regions } = environment
  const instance = labelsOf(facts, name, 'app')['app.kubernetes.io/instance'] ?? ''
  return [
    ...tooLong('the Argo CD Application', environmentNames.application(facts, name), ['services', name]),
    ...regions.flatMap((region) =>
      tooLong('the Argo CD Application', environmentNames.regionalApplication(facts, region.name, name), [
        'services',
        name,
      ]),
    ),
    ...tooLong('the label `app.kubernetes.io/instance`', instance, ['services', name]),
    ...jobsOf(service, environment).flatMap((job) => tooLong('the Job', job, ['services', name])),
    ...volumes.flatMap((volume) => tooLong('the volume', volume.name, ['services', name, 'volumes', volume.path])),
  ]
}

/** Add-ons and what services use are labelled alike, and have Applications too. */
function othersOf({ facts, addons, databases, caches, queues }: Environment): Finding[] {
  const things = [
    // The longest of them is enough: all have the same remedy.
    ...addons
      .toSorted((one, other) => other.name.length - one.name.length)
      .slice(0, 1)
      .map((addon) => ({ owner: addon.name, path: ['name'] })),
    ...databases.map((database) => ({ owner: database.name, path: ['databases', database.name] })),
    ...caches.map((cache) => ({ owner: cache.name, path: ['caches', cache.name] })),
    ...queues.map(({ name: queue, broker }) => ({ owner: broker, path: ['queues', queue] })),
  ]
  return things.flatMap(({ owner, path }) => [
    ...tooLong('the Argo CD Application', environmentNames.application(facts, owner), path),
    ...tooLong(
      'the label `app.kubernetes.io/instance`',
      labelsOf(facts, owner, 'app')['app.kubernetes.io/instance'] ?? '',
      path,
    ),
  ])
}

/** Of a migration; the pods of a Job carry its name as a label. */
function jobsOf(service: Service, environment: Environment): string[] {
  if (service.migration === null) return []
  const version = '0'.repeat(8)
  const saved = migrationBackups(environment, service).map((backup) =>
    backup.kind === 'archive' ? backup.database : backup.dump.database,
  )
  return [
    `${objectNames.migrationJob(service.name)}-validate-${version}`,
    ...saved.map((database) => `${database}-before-${service.name}-${version}`),
  ]
}

function tooLong(what: string, name: string, path: SpecPath): Finding[] {
  if (name.length <= longest) return []
  return [
    {
      code: 'combined-name-too-long',
      severity: 'error',
      at: { path, target: 'key' },
      message: `${what} \`${name}\` would have ${name.length} characters, ${name.length - longest} more than Kubernetes allows`,
      why: 'names are put together from those of the platform, the environment and the service',
      hint: 'shorten one of the names that it is made of',
    },
  ]
}
