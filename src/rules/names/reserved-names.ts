// Rule: no name takes the place of something that the compiler writes under a name of its own.
import { ownValue } from '../../lib/json.ts'
import { clusterBackings, nameOf, type Backing } from '../../model/data/backing.ts'
import type { Environment } from '../../model/environment.ts'
import { backupNames } from '../../model/names/backing.ts'
import { environmentNames, sharedEnvironment, storageOwner } from '../../model/names/environment.ts'
import { migrationWatch, objectNames } from '../../model/names/services.ts'
import { nextVersionOf } from '../../model/workload.ts'
import type { Platform } from '../../model/platform.ts'
import { runbookTopics } from '../../model/observability/runbooks.ts'
import { addonSources } from '../../model/versions/charts.ts'
import type { Finding } from '../../report/diagnostic.ts'
import type { Rule } from '../rule.ts'

/** Names of files and folders beside those of the services, in `argocd/<environment>/` and `kubernetes/<environment>/`. */
const ownNames: Readonly<Record<string, string>> = {
  platform: 'the objects that all services share',
  root: 'the root Application',
  projects: 'the projects of Argo CD',
  dashboards: 'the dashboards',
  [storageOwner]: 'the class of volumes',
  [migrationWatch]: 'what waits for migrations',
  [backupNames.owner]: 'the jobs that make backups',
  ...Object.fromEntries(Object.keys(addonSources).map((name) => [name, 'the add-on'])),
}

export const namesAreFree: Rule = (platform) => [
  ...platform.environments.flatMap((environment) => [...takenByUs(environment), ...takenByPreviews(environment)]),
  ...takenByRunbooks(platform),
  ...sharedEnvironments(platform),
  ...sharedNamespaces(platform),
]

/** Everything with a folder of its own is named by the spec: services, and what runs for them in the cluster. */
function takenByUs(environment: Environment): Finding[] {
  const { services, exporters } = environment
  const measuring = new Map(exporters.map(({ name, thing }) => [name, `what measures \`${thing.name}\``]))
  const things = [
    ...services.map(({ name }) => ({ name, path: ['services', name], one: 'service' })),
    ...clusterBackings(environment).flatMap(pathOfBacking),
  ]
  return things.flatMap(({ name, path, one }) => {
    const owner = name.startsWith('addon-') ? 'an add-on' : (ownValue(ownNames, name) ?? measuring.get(name))
    if (owner === undefined) return []
    const message = `a ${one} cannot be called \`${name}\`: that place in \`generated/\` belongs to ${owner}`
    return [reserved(path, message, `\`${name}-${one}\``)]
  })
}

function pathOfBacking(backing: Backing): { name: string; path: string[]; one: string }[] {
  const name = nameOf(backing)
  if (backing.kind === 'database') return [{ name, path: ['databases', name], one: 'database' }]
  if (backing.kind === 'cache') return [{ name, path: ['caches', name], one: 'cache' }]
  return backing.queues.slice(0, 1).map((queue) => ({ name, path: ['queues', queue.name], one: 'broker' }))
}

/** A blue-green release runs the new version behind a Service of its own, and so does a canary behind the gateway. */
function takenByPreviews({ services }: Environment): Finding[] {
  const names = new Set(services.map(({ name }) => name))
  return services.flatMap((service) => {
    const { name, strategy } = service
    const next = nextVersionOf(service)
    const reachedBy = next === null ? '' : objectNames.nextService(name, next)
    if (!names.has(reachedBy)) return []
    return [
      reserved(
        ['services', reachedBy],
        `a service cannot be called \`${reachedBy}\`: the next version of \`${name}\` is reached under that name before the switch (${strategy.kind})`,
        `\`${name}-demo\``,
      ),
    ]
  })
}

/** Every alert has a page of its name, and so have topics that are no alert's. */
function takenByRunbooks({ environments }: Platform): Finding[] {
  const names = new Set(environments.flatMap(({ alertRules }) => alertRules.map(({ name }) => name)))
  return runbookTopics
    .filter((topic) => names.has(topic))
    .map((topic) =>
      reserved(
        ['alerts', 'rules', topic],
        `an alert cannot be called \`${topic}\`: that runbook is about something else`,
        `\`${topic}-alert\``,
      ),
    )
}

function sharedEnvironments({ environments }: Platform): Finding[] {
  return environments
    .filter(({ name }) => name === sharedEnvironment)
    .map(({ name }) =>
      reserved(
        ['environments', name],
        `an environment cannot be called \`${name}\`: that place in \`generated/\` belongs to what no environment has for itself`,
        '`common`',
      ),
    )
}

function reserved(path: string[], message: string, instead: string): Finding {
  return {
    code: 'reserved-name',
    severity: 'error',
    at: { path, target: 'key' },
    message,
    why: 'one of the two would overwrite the other',
    hint: `choose another name, such as ${instead}`,
  }
}

/** All environments live in one cluster, so a namespace belongs to one of them; and so does the name of an Application. */
function sharedNamespaces({ environments }: Platform): Finding[] {
  return [
    ...firstClash(
      environments,
      ({ facts }) => [facts.namespace],
      (namespace) => `would both live in the namespace \`${namespace}\``,
    ),
    ...firstClash(
      environments,
      ({ facts, services }) => services.map(({ name }) => environmentNames.application(facts, name)),
      (name) => `would both have an Argo CD Application called \`${name}\``,
    ),
  ]
}

/** At most one finding per environment: what clashes with another one usually does so in all of its parts. */
function firstClash(
  environments: Environment[],
  namesOf: (environment: Environment) => string[],
  clash: (name: string) => string,
): Finding[] {
  const owners = new Map<string, string>()
  return environments.flatMap((environment): Finding[] => {
    const names = namesOf(environment)
    const taken = names.find((name) => owners.has(name))
    for (const name of names) if (!owners.has(name)) owners.set(name, environment.name)
    if (taken === undefined) return []
    const other = owners.get(taken) ?? ''
    return [
      {
        code: 'environments-clash',
        severity: 'error',
        at: { path: ['environments', environment.name], target: 'key' },
        message: `the environments \`${other}\` and \`${environment.name}\` ${clash(taken)}`,
        why: 'each would undo what the other one deploys',
        hint: 'give one of them another name or another `namespace`',
        related: [{ message: `\`${other}\``, at: { path: ['environments', other], target: 'key' } }],
      },
    ]
  })
}
