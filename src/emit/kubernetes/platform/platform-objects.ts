// The Kubernetes objects that the services of one environment share.
import type { OutputFile } from '../../../model/output.ts'
import { folders, labelsOf } from '../../../model/names.ts'
import type { AddObjects } from '../kit/chart.ts'
import { emitChart } from '../kit/chart.ts'
import { emitAddonSecrets } from './addon-secrets.ts'
import { emitSharedExtensions } from './gateways/index.ts'
import { emitArgocdRoute } from './argocd-route.ts'
import { emitCertificates } from './certificate.ts'
import { emitClusterIssuer } from './cluster-issuer.ts'
import { emitClusterSecretStore } from './cluster-secret-store.ts'
import { emitDefaultNetworkPolicies } from './default-network-policies.ts'
import { emitDynamicCredentials } from './dynamic-credentials.ts'
import { emitGatewayClass } from './gateway-class.ts'
import { emitGatewayMonitor } from './gateway-monitor.ts'
import { emitGateway } from './gateway.ts'
import { emitHttpsRedirect } from './https-redirect.ts'
import { emitLimitRange } from './limit-range.ts'
import { emitMesh } from './mesh.ts'
import { emitNamespace } from './namespace.ts'
import { emitPullSecret } from './pull-secret.ts'
import { emitMigrationWatch } from './migration-watch.ts'
import { emitRoleBindings } from './role-bindings.ts'
import { emitSignedImages } from './signed-images.ts'
import { emitRepositoryCredentials } from './repository-credentials.ts'
import { emitTlsOption } from './tls-option.ts'
import type { PlatformSlice } from '../slices.ts'

/** One row per kind, in the order in which a new environment needs them. */
const kinds: AddObjects<PlatformSlice>[] = [
  emitNamespace,
  emitLimitRange,
  emitDefaultNetworkPolicies,
  emitMigrationWatch,
  emitMesh,
  emitRoleBindings,
  emitClusterSecretStore,
  emitPullSecret,
  emitDynamicCredentials,
  emitAddonSecrets,
  emitSignedImages,
  emitRepositoryCredentials,
  emitClusterIssuer,
  emitCertificates,
  emitGatewayClass,
  emitTlsOption,
  emitGateway,
  emitGatewayMonitor,
  emitHttpsRedirect,
  emitArgocdRoute,
  emitSharedExtensions,
]

/** The files of `platform/`. The chart has no namespace of its own: some objects belong to the cluster or the gateway. */
export function emitPlatformObjects(slice: PlatformSlice): OutputFile[] {
  const { facts } = slice
  const labels = labelsOf(facts, facts.platform, 'platform')
  return emitChart(folders.platformObjects(facts.environment), { labels }, kinds, slice)
}
