// When Argo CD applies an object, as annotations.
// @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/
import type { Tier } from '../../../model/environment.ts'

/**
 * Waves within the Application of a service. What the migration reads comes before it, the new version after it; a
 * wave waits until everything in the one before is healthy. Objects without the annotation are in wave 0.
 */
export const serviceWaves = { configuration: -4, validation: -3, backup: -2, migration: -1, seed: 1, contract: 2 }

/** Waves within the Application of the platform objects. */
export const platformWaves = { namespace: -10, issuers: -5, gateway: -4 }

export function syncWave(wave: number): Record<string, string> {
  return { 'argocd.argoproj.io/sync-wave': String(wave) }
}

/**
 * For custom resources whose definition another Application installs: without it the first sync of a new cluster fails
 * in its dry run instead of waiting its turn.
 */
export const definedElsewhere = { 'argocd.argoproj.io/sync-options': 'SkipDryRunOnMissingResource=true' }

/**
 * For lists of ports in which one number stands for TCP and for UDP: what the client merges finds ports by their numbers, and
 * one of the two would be lost in a change.
 * @see https://github.com/kubernetes/kubernetes/issues/105610
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#server-side-apply
 */
export function mergedByServer(ports: readonly number[]): Record<string, string> {
  return new Set(ports).size === ports.length ? {} : { 'argocd.argoproj.io/sync-options': 'ServerSideApply=true' }
}

/**
 * For objects that become ready only when the world outside plays along, such as a DNS record that points here: the
 * services of a new environment must not wait for it. That is the health of the Application; so that its sync ends too, such
 * objects are in its last wave, and are no hooks.
 * @see https://github.com/argoproj/argo-cd/blob/master/gitops-engine/pkg/sync/sync_context.go
 */
export const healthApart = { 'argocd.argoproj.io/ignore-healthcheck': 'true' }

/** For objects that hold data: removing them from the platform must not remove the data. */
export const keepData = { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' }

/** In production a line that goes must not take data with it; elsewhere what is removed is gone. */
export function keptInProduction({ tier }: { tier: Tier }): Record<string, string> | undefined {
  return tier === 'production' ? keepData : undefined
}

/**
 * Of both kinds: what everything else in production hangs on, such as the Gateway, whose address the DNS records name, and
 * the store of secrets.
 */
export function definedElsewhereAndKept({ tier }: { tier: Tier }): Record<string, string> {
  if (tier !== 'production') return definedElsewhere
  return {
    'argocd.argoproj.io/sync-options': [definedElsewhere, keepData]
      .map((options) => options['argocd.argoproj.io/sync-options'])
      .join(','),
  }
}
