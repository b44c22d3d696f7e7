// What the objects are called that hold the variables of a service.
import { digestOf } from '../../../lib/hash.ts'
import { objectNames } from '../../../model/names/services.ts'
import type { Service } from '../../../model/service.ts'
import { workloadKind } from '../../../model/workload.ts'
import type { ServiceSlice } from '../slices.ts'

/** The names of the ConfigMap and of the Secret that the containers of a service read. */
export type SettingsNames = { configMap: string; secret: string }

/**
 * Two versions of a Rollout run at once, and a pod of the old one that starts anew must read the settings that it was
 * released with: each version has objects of its own, and Argo CD prunes those of the old one last, when the new one is
 * healthy. A Secret that people make has the name that they know.
 * @see https://argo-rollouts.readthedocs.io/en/stable/best-practices/#rollout-a-configmap-change
 */
export function settingsNames({ facts, service }: Pick<ServiceSlice, 'facts' | 'service'>): SettingsNames {
  const plain = plainNames(service)
  if (workloadKind(service) !== 'Rollout') return plain
  const isMade = facts.secretStore.kind !== 'none'
  return {
    configMap: `${plain.configMap}-${hashOf(service.variables.map(({ name, value }) => [name, value]))}`,
    secret: isMade ? `${plain.secret}-${hashOf(storedSecrets(service))}` : plain.secret,
  }
}

/** Their names without a version. */
export function plainNames({ name }: Pick<Service, 'name'>): SettingsNames {
  return { configMap: objectNames.configMap(name), secret: objectNames.secret(name) }
}

/** Which entries of the store become which variables; the values are the store's, and change without a release. */
function storedSecrets({ secrets }: Service): string[][] {
  return secrets.flatMap(({ name, source }) => (source.kind === 'store' ? [[name, source.path, source.key]] : []))
}

/** Eight digits, whatever the order. */
function hashOf(entries: string[][]): string {
  const sorted = entries.toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1))
  return digestOf(sorted, 8)
}
