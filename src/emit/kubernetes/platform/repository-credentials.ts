// The credentials by which Argo CD reads private repositories, and pull requests, and reaches the clusters of further regions.
import type { Chart } from 'cdk8s'
import { argocdNamespace, clusterCredentials, repositoryCredentials } from '../../../model/delivery/argocd.ts'
import { addExternalSecret } from '../service/external-secret.ts'
import { definedElsewhere, platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'

/**
 * Adds one ExternalSecret per owner of such repositories, and one per further region. They stand here and not beside the chart of Argo CD, because
 * that one is installed before anything can read the secret store.
 */
export function emitRepositoryCredentials(chart: Chart, { facts, repositoryOwners, regions }: PlatformSlice): void {
  const metadata = {
    namespace: argocdNamespace,
    annotations: { ...syncWave(platformWaves.issuers), ...definedElsewhere },
  }
  for (const owner of repositoryOwners)
    addExternalSecret(chart, `argocd-credentials.github-${owner}`, facts, metadata, repositoryCredentials(facts, owner))
  for (const region of regions)
    addExternalSecret(chart, `argocd-credentials.${region.name}`, facts, metadata, clusterCredentials(facts, region))
}
