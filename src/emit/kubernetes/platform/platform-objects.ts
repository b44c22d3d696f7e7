// The Kubernetes objects that the services of one environment share.
import type { OutputFile } from '../../../model/output.ts'
import { folders } from '../../../model/names/files.ts'
import { labelsOf } from '../../../model/names/labels.ts'
import type { AddObjects } from '../kit/chart.ts'
import { emitChart } from '../kit/chart.ts'
import { emitAddonSecrets } from './addon-secrets.ts'
import { addSharedExtensions } from './gateways/index.ts'
import { emitArgocdRoute } from './argocd-route.ts'
import { addCertificates } from './certificate.ts'
import { addClusterIssuer } from './cluster-issuer.ts'
import { emitClusterSecretStore } from './cluster-secret-store.ts'
import { emitDefaultNetworkPolicies } from './default-network-policies.ts'
import { addDynamicCredentials } from './dynamic-credentials.ts'
import { addGatewayClass } from './gateway-class.ts'
import { addGatewayMonitor } from './gateway-monitor.ts'
import { addGateway } from './gateway.ts'
import { addHttpsRedirect } from './https-redirect.ts'
import { emitLimitRange } from './limit-range.ts'
import { emitMesh } from './mesh.ts'
import { addNamespace } from './namespace.ts'
import { emitPullSecret } from './pull-secret.ts'
import { addMigrationWatch } from './migration-watch.ts'
import { emitRoleBindings } from './role-bindings.ts'
import { addSignedImages } from './signed-images.ts'
import { emitRepositoryCredentials } from './repository-credentials.ts'
import { emitTlsOption } from './tls-option.ts'
import type { PlatformSlice } from '../slices.ts'

/** One row per kind, in the order in which a new environment needs them. */
const kinds: AddObjects<PlatformSlice>[] = [
  addNamespace,
  emitLimitRange,
  emitDefaultNetworkPolicies,
  addMigrationWatch,
  emitMesh,
  emitRoleBindings,
  emitClusterSecretStore,
  emitPullSecret,
  addDynamicCredentials,
  emitAddonSecrets,
  addSignedImages,
  emitRepositoryCredentials,
  addClusterIssuer,
  addCertificates,
  addGatewayClass,
  emitTlsOption,
  addGateway,
  addGatewayMonitor,
  addHttpsRedirect,
  emitArgocdRoute,
  addSharedExtensions,
]

/** The files of `platform/`. The chart has no namespace of its own: some objects belong to the cluster or the gateway. */
export function emitPlatformObjects(slice: PlatformSlice): OutputFile[] {
  const { facts } = slice
  const labels = labelsOf(facts, facts.platform, 'platform')
  return emitChart(folders.platformObjects(facts.environment), { labels }, kinds, slice)
}
