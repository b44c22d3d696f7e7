// The password of the registry, for the pods of services whose images are private.
import type { Chart } from 'cdk8s'
import { pullSecret } from '../../../model/delivery/registries.ts'
import { addExternalSecret } from '../service/external-secret.ts'
import { definedElsewhere, platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'

/** Adds the ExternalSecret of the pull secret; none where nodes may pull by themselves, or people make Secrets. */
export function emitPullSecret(chart: Chart, { facts }: PlatformSlice): void {
  if (facts.privateRegistry === '') return
  const metadata = {
    namespace: facts.namespace,
    annotations: { ...syncWave(platformWaves.issuers), ...definedElsewhere },
  }
  addExternalSecret(chart, 'external-secret.registry', facts, metadata, pullSecret(facts))
}
