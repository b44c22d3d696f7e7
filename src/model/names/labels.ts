// Labels by which objects, their owners, environments and teams are found.
import type { EnvironmentFacts } from '../environment.ts'

/** Owner of fields and files: the value of `app.kubernetes.io/managed-by`. */
const managedBy = 'quoin'

/** Label and taint (effect NoSchedule) of nodes that vanish at short notice: what makes node pools writes them. */
export const spotNodes = { key: 'quoin.dev/capacity', value: 'spot' }

/** On every object of an environment; namespaces of previews are known by it. */
export const environmentLabel = 'quoin.dev/environment'

/** On every namespace, put there by Kubernetes itself: its name. @see https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-metadata-name */
export const namespaceLabel = 'kubernetes.io/metadata.name'

/** Labels that others than selectors look for. */
export const labelKeys = {
  name: 'app.kubernetes.io/name',
  team: 'quoin.dev/team',
  language: 'quoin.dev/language',
  /** On pods that mount the claims of a service. */
  claims: 'quoin.dev/claims',
}

/** On Applications of a further region. */
export const regionLabel = 'quoin.dev/region'

/** Standard labels by which an object's owner, environment and team are found. */
export function labelsOf(facts: EnvironmentFacts, owner: string, component: string): Record<string, string> {
  return {
    [labelKeys.name]: owner,
    'app.kubernetes.io/instance': `${owner}-${facts.environment}`,
    'app.kubernetes.io/component': component,
    'app.kubernetes.io/part-of': facts.platform,
    'app.kubernetes.io/managed-by': managedBy,
    [environmentLabel]: facts.environment,
    [labelKeys.team]: facts.team,
    ...Object.fromEntries(facts.tags.map(({ name, value }) => [name, value])),
  }
}

/** The two labels that never change in an object's life: what selectors select. */
export function selectorOf(owner: string, facts: Pick<EnvironmentFacts, 'platform'>): Record<string, string> {
  return { 'app.kubernetes.io/name': owner, 'app.kubernetes.io/part-of': facts.platform }
}

/** The pods of a broker, by the labels that its operator puts on them and lets nobody change. */
export function brokerPods(engine: string, broker: string): Record<string, string> {
  if (engine === 'kafka')
    return { 'strimzi.io/cluster': broker, 'strimzi.io/kind': 'Kafka', 'strimzi.io/name': `${broker}-kafka` }
  return { 'app.kubernetes.io/name': broker, 'app.kubernetes.io/component': 'rabbitmq' }
}
