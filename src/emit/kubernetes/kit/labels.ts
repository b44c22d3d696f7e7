// Labels of the objects of one service.
import { labelKeys, labelsOf, selectorOf } from '../../../model/names/labels.ts'
import { followsSecrets } from '../../../model/security/rotation.ts'
import type { ServiceSlice } from '../slices.ts'

/** Labels of every object of the service: the conventional ones, the team that owns it, and the user's own. */
export function serviceLabels({ facts, service }: Pick<ServiceSlice, 'facts' | 'service'>): Record<string, string> {
  return processLabels({ facts, service }, service.name, service.type)
}

/** Labels of the pods of `owner`: the service itself, or a task of it whose pods must get none of its traffic. */
export function processLabels(
  { facts, service }: Pick<ServiceSlice, 'facts' | 'service'>,
  owner: string,
  component: string,
): Record<string, string> {
  const own = Object.fromEntries(service.labels.map(({ name, value }) => [name, value]))
  return { ...own, ...labelsOf(facts, owner, component), 'quoin.dev/team': service.team }
}

/** Of every pod that mounts the claims of the service. */
export function claimLabel({ name }: { name: string }): Record<string, string> {
  return { [labelKeys.claims]: name }
}

/** Selects the pods of the service and none of its tasks. */
export function serviceSelector({ facts, service }: ServiceSlice): Record<string, string> {
  return selectorOf(service.name, facts)
}

/**
 * Annotations of the workload: the user's own, and what makes its pods follow a Secret that gets new values.
 */
export function workloadAnnotations({ facts, service }: ServiceSlice): Record<string, string> | undefined {
  const own = serviceAnnotations({ service })
  return facts.secretStore.rotates && service.secrets.length > 0 ? { ...own, ...followsSecrets(facts) } : own
}

/** The user's annotations on the workload and its pods; undefined where there are none. */
export function serviceAnnotations({ service }: Pick<ServiceSlice, 'service'>): Record<string, string> | undefined {
  if (service.annotations.length === 0) return undefined
  return Object.fromEntries(service.annotations.map(({ name, value }) => [name, value]))
}
