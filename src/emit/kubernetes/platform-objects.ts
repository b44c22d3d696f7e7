// The Kubernetes objects that the services of one environment share.
import type { OutputFile } from '../../model/output.ts'
import { folders, labelsOf } from '../../model/names.ts'
import type { AddObjects } from './chart.ts'
import { emitChart } from './chart.ts'
import { emitAddonSecrets } from './platform/addon-secrets.ts'
import { emitSharedExtensions } from './gateways/index.ts'
import { emitArgocdRoute } from './platform/argocd-route.ts'
import { emitCertificates } from './platform/certificate.ts'
import { emitClusterIssuer } from './platform/cluster-issuer.ts'
import { emitClusterSecretStore } from './platform/cluster-secret-store.ts'
import { emitDefaultNetworkPolicies } from './platform/default-network-policies.ts'
import { emitDynamicCredentials } from './platform/dynamic-credentials.ts'
import { emitGatewayClass } from './platform/gateway-class.ts'
import { emitGatewayMonitor } from './platform/gateway-monitor.ts'
import { emitGateway } from './platform/gateway.ts'
import { emitHttpsRedirect } from './platform/https-redirect.ts'
import { emitLimitRange } from './platform/limit-range.ts'
import { emitMesh } from './platform/mesh.ts'
import { emitNamespace } from './platform/namespace.ts'
import { emitPullSecret } from './platform/pull-secret.ts'
import { emitRoleBindings } from './platform/role-bindings.ts'
import { emitSignedImages } from './platform/signed-images.ts'
import { emitRepositoryCredentials } from './platform/repository-credentials.ts'
import { emitStorageClasses } from './platform/storage-class.ts'
import { emitTlsOption } from './platform/tls-option.ts'
import type { PlatformSlice } from './units.ts'

/** One row per kind, in the order in which a new environment needs them. */
const kinds: AddObjects<PlatformSlice>[] = [
  emitNamespace,
  emitLimitRange,
  emitStorageClasses,
  emitDefaultNetworkPolicies,
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
