// The Kubernetes objects of a preview: rendered once, as a kustomization of which Argo CD makes a copy per pull request.
import { isJsonObject, type Json, type JsonObject } from '../../../lib/json.ts'
import { folders } from '../../../model/names/files.ts'
import { labelsOf } from '../../../model/names/labels.ts'
import type { OutputFile } from '../../../model/output.ts'
import { emitBackingObjects } from '../backing/backing-objects.ts'
import { emitChart, type AddObjects } from '../kit/chart.ts'
import { addSharedExtensions } from './gateways/index.ts'
import { emitDefaultNetworkPolicies } from './default-network-policies.ts'
import { addDynamicCredentials } from './dynamic-credentials.ts'
import { emitLimitRange } from './limit-range.ts'
import { emitMesh } from './mesh.ts'
import { emitMongodbAccount } from './mongodb-account.ts'
import { addNamespace } from './namespace.ts'
import { emitPullSecret } from './pull-secret.ts'
import { emitResourceQuota } from './resource-quota.ts'
import { emitServiceObjects } from '../service/service-objects.ts'
import { serviceSlice } from '../service/service-slice.ts'
import type { PreviewSlice } from '../slices.ts'

/** What the services of a preview share; everything else of a cluster is the host's. */
const shared: AddObjects<PreviewSlice>[] = [
  addNamespace,
  emitLimitRange,
  emitResourceQuota,
  emitDefaultNetworkPolicies,
  emitMesh,
  emitMongodbAccount,
  emitPullSecret,
  addDynamicCredentials,
  addSharedExtensions,
]

/**
 * All of a preview is one Application, so what its databases do in a wave of their own must come before the services:
 * their configuration is in wave -4, the namespace in -10.
 */
const backingShift = -5

/** The files of a preview, and the kustomization that lists them. */
export function emitPreviewObjects(slice: PreviewSlice): OutputFile[] {
  const { facts, services, backings } = slice
  const labels = labelsOf(facts, facts.platform, 'preview')
  const files = [
    ...emitChart(folders.platformObjects(facts.environment), { labels }, shared, slice),
    ...backings
      .flatMap((backing) => emitBackingObjects({ facts, backing, monitored: false }))
      .map((file) => ({ ...file, documents: file.documents.map(earlier) })),
    ...services.flatMap((service) => emitServiceObjects(serviceSlice(service, slice, []))),
  ]
  return [kustomization(facts.environment, files), ...files]
}

function kustomization(environment: string, files: OutputFile[]): OutputFile {
  const root = folders.kubernetesRoot(environment)
  const resources = files.map(({ path }) => path.slice(root.length + 1)).sort()
  const document: JsonObject = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources }
  return { path: `${root}/kustomization.yaml`, format: 'yaml', documents: [document] }
}

const wave = 'argocd.argoproj.io/sync-wave'

function earlier(document: Json): Json {
  if (!isJsonObject(document) || !isJsonObject(document.metadata)) return document
  const annotations = isJsonObject(document.metadata.annotations) ? document.metadata.annotations : {}
  const shifted = String(Number(annotations[wave] ?? 0) + backingShift)
  return { ...document, metadata: { ...document.metadata, annotations: { ...annotations, [wave]: shifted } } }
}
