// The Secrets of add-ons that come before the secret store, in their own namespaces.
import type { Chart } from 'cdk8s'
import { argocdNamespace } from '../../../model/delivery/argocd.ts'
import { addExternalSecret } from '../service/external-secret.ts'
import { definedElsewhere, platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'

const annotations = { ...syncWave(platformWaves.issuers), ...definedElsewhere }

/** Adds an ExternalSecret for each; those of Argo CD in a file of their own, because further regions have none. */
export function emitAddonSecrets(chart: Chart, { facts, addonSecrets }: PlatformSlice): void {
  for (const { namespace, secret } of addonSecrets) {
    addExternalSecret(
      chart,
      `${namespace === argocdNamespace ? 'argocd-secrets' : 'external-secret'}.${namespace}.${secret.name}`,
      facts,
      { namespace, annotations },
      secret,
    )
  }
}
