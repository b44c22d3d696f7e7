// Rule: names that are put together from names of the spec fit into Kubernetes' limits.
import type { Environment } from '../model/environment.ts'
import { environmentNames, labelsOf } from '../model/names.ts'
import type { Service } from '../model/service.ts'
import type { Finding, SpecPath } from '../report/diagnostic.ts'
import type { Rule } from './rule.ts'

/**
 * Labels and namespaces; the name of an Application too, because Argo CD labels everything that it applies with it.
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
 */
const longest = 63

export const namesFit: Rule = (platform) =>
  platform.environments.flatMap((environment) => [
    ...tooLong('the namespace', environment.facts.namespace, ['environments', environment.name, 'namespace']),
    ...environment.services.flatMap((service) => namesOfService(service, environment)),
  ])

function namesOfService({ name, volumes }: Service, { facts }: Environment): Finding[] {
  const instance = labelsOf(facts, name, 'app')['app.kubernetes.io/instance'] ?? ''
  return [
    ...tooLong('the Argo CD Application', environmentNames.application(facts, name), ['services', name]),
    ...tooLong('the label `app.kubernetes.io/instance`', instance, ['services', name]),
    ...volumes.flatMap((volume) => tooLong('the volume', volume.name, ['services', name, 'volumes', volume.path])),
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
