// The kustomization that turns the dashboards of an environment into ConfigMaps, which Grafana's sidecar loads.
import { folders } from '../../model/names/files.ts'
import type { OutputFile } from '../../model/output.ts'
import type { KustomizationSlice } from './slices.ts'

/**
 * One ConfigMap per dashboard, because one may hold 1 MiB. The names are stable (no hash), because nothing restarts
 * when a dashboard changes. @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/configmapgenerator/
 */
export function kustomization({ facts, names }: KustomizationSlice): OutputFile[] {
  const document = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    namespace: facts.monitoringNamespace,
    configMapGenerator: names.map((name) => ({
      name: `dashboard-${facts.platform}-${facts.environment}-${name}`,
      files: [`${name}.json`],
    })),
    generatorOptions: {
      disableNameSuffixHash: true,
      labels: { grafana_dashboard: '1' },
      annotations: { grafana_folder: `${facts.platform} ${facts.environment}` },
    },
  }
  return [
    { path: `${folders.dashboards(facts.environment)}/kustomization.yaml`, format: 'yaml', documents: [document] },
  ]
}
