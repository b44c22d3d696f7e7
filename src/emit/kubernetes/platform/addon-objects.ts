// The Kubernetes objects that stand beside the chart of an add-on.
import type { Chart } from 'cdk8s'
import type { ReleaseManifest } from '../../../model/addon.ts'
import type { OutputFile } from '../../../model/output.ts'
import { folders } from '../../../model/names/files.ts'
import { labelsOf } from '../../../model/names/labels.ts'
import { addObject, emitChart, fileOfKind } from '../kit/chart.ts'
import { addExternalSecret } from '../service/external-secret.ts'
import type { AddonSlice } from '../slices.ts'

/** The files of an add-on, in its own namespace: its Secrets, made from the store, and what else it brings. */
export function emitAddonObjects(slice: AddonSlice): OutputFile[] {
  const { facts, name, namespace } = slice
  const folder = folders.kubernetes(facts.environment, name)
  const files = emitChart(
    folder,
    { namespace, labels: labelsOf(facts, name, 'add-on') },
    [emitAddonSecrets, emitOwnObjects],
    slice,
  )
  return slice.release === null ? files : [...files, kustomization(folder, slice.release, files)]
}

/**
 * Takes the manifests of a release from where it publishes them, and what stands beside them. The namespace is left out:
 * the Application makes it, with the labels of the Pod Security standards, and two releases may share one.
 */
function kustomization(
  folder: string,
  { repository, version, file }: ReleaseManifest,
  files: OutputFile[],
): OutputFile {
  const document = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: [
      `${repository}/releases/download/${version}/${file}`,
      ...files.map(({ path }) => path.slice(folder.length + 1)),
    ],
    patches: [
      {
        target: { kind: 'Namespace' },
        patch: '$patch: delete\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: any\n',
      },
    ],
  }
  return { path: `${folder}/kustomization.yaml`, format: 'yaml', documents: [document] }
}

function emitAddonSecrets(chart: Chart, { facts, secrets }: AddonSlice): void {
  for (const secret of secrets) addExternalSecret(chart, `external-secret.${secret.name}`, facts, {}, secret)
}

/** Kinds that belong to the whole cluster, and so to no namespace. */
const clusterKinds: ReadonlySet<string> = new Set([
  'Bundle',
  'ClusterIssuer',
  'ClusterRole',
  'ClusterRoleBinding',
  'KongClusterPlugin',
])

function emitOwnObjects(chart: Chart, { objects }: AddonSlice): void {
  for (const object of objects) {
    const { kind, metadata } = object
    const own = clusterKinds.has(kind) ? { ...object, metadata: { ...metadata, namespace: undefined } } : object
    addObject(chart, `${fileOfKind(kind)}.${metadata.namespace ?? ''}/${metadata.name}`, own)
  }
}
