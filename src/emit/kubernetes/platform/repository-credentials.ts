// The credentials by which Argo CD reads private repositories, and the pull requests that get previews.
import type { Chart } from 'cdk8s'
import { argocdNamespace, repositoryCredentials } from '../../../model/argocd.ts'
import { addExternalSecret } from '../external-secret.ts'
import { definedElsewhere, platformWaves, syncWave } from '../sync.ts'
import type { PlatformSlice } from '../units.ts'

/**
 * Adds one ExternalSecret per owner of such repositories. They stand here and not beside the chart of Argo CD, because
 * that one is installed before anything can read the secret store.
 */
export function emitRepositoryCredentials(chart: Chart, { facts, repositoryOwners }: PlatformSlice): void {
  const metadata = { namespace: argocdNamespace, annotations: { ...syncWave(platformWaves.issuers), ...definedElsewhere } }
  for (const owner of repositoryOwners) addExternalSecret(chart, `external-secret.github-${owner}`, facts, metadata, repositoryCredentials(facts, owner))
}
