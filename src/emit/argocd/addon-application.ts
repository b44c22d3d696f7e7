// The Application of one add-on: a chart with our values, or a folder of somebody else's manifests.
import type { JsonObject } from '../../lib/json.ts'
import type { GitManifests, Chart } from '../../model/addon.ts'
import { environmentNames } from '../../model/names/environment.ts'
import { folders } from '../../model/names/files.ts'
import type { EnvironmentFacts } from '../../model/environment.ts'
import type { OutputFile } from '../../model/output.ts'
import {
  applicationFiles,
  folderSource,
  thisCluster,
  type ApplicationParts,
  type ApplicationSpec,
} from './application.ts'
import type { AddonApplicationSlice } from './slices.ts'

export function emitAddonApplication({ facts, regions, addon }: AddonApplicationSlice): OutputFile[] {
  const { source } = addon
  const parts: ApplicationParts = {
    project: environmentNames.addonProject(facts),
    ...(source.kind === 'chart'
      ? { sources: chartSources(facts, addon, source) }
      : { source: source.kind === 'git' ? gitSource(source) : ownFolder(facts, addon) }),
    destination: { server: thisCluster, namespace: addon.namespace },
    namespaceLabels: namespaceLabels(addon),
    syncOptions: ['CreateNamespace=true', ...(addon.serverSideApply ? ['ServerSideApply=true'] : [])],
  }
  // Fields that a webhook or the API server fills would show as differences for ever.
  const annotations: Record<string, string> = addon.serverSideApply
    ? { 'argocd.argoproj.io/compare-options': 'ServerSideDiff=true' }
    : {}
  return applicationFiles(
    facts,
    `addon-${addon.name}`,
    addon.name,
    addon.wave,
    parts,
    annotations,
    regions.map(({ region, values }) => ({ region, spec: withValues(parts, values) })),
  )
}

/** What a region says otherwise than the first, over the same values. */
function withValues({ sources = [] }: ApplicationParts, values: JsonObject): Partial<ApplicationParts> {
  const [chart, ...others] = sources
  if (chart === undefined || Object.keys(values).length === 0) return {}
  return { sources: [{ ...chart, helm: { ...chart.helm, valuesObject: values } }, ...others] }
}

/** The add-on's namespace, which the Application creates, with what its pods need of the Pod Security standards. */
function namespaceLabels({ podSecurity }: AddonApplicationSlice['addon']): Record<string, string> {
  return { 'pod-security.kubernetes.io/enforce': podSecurity, 'pod-security.kubernetes.io/warn': podSecurity }
}

/**
 * The chart, and this repository, from which its values are read as `$values`; where the add-on needs objects beside its
 * chart, such as the ExternalSecrets of its passwords, their folder is applied with it.
 */
function chartSources(
  facts: EnvironmentFacts,
  addon: AddonApplicationSlice['addon'],
  chart: Chart,
): NonNullable<ApplicationSpec['sources']> {
  const { name, hasObjects } = addon
  const objects = !hasObjects ? {} : { path: `generated/${folders.kubernetes(facts.environment, name)}` }
  return [
    {
      repoURL: chart.repository,
      chart: chart.name,
      targetRevision: chart.version,
      helm: {
        releaseName: name,
        valueFiles: [`$values/generated/${folders.helm(facts.environment, name)}/values.yaml`],
      },
    },
    { repoURL: facts.gitops.url, targetRevision: facts.gitops.branch, ref: 'values', ...objects },
  ]
}

/** A kustomization of ours, which takes the manifests of a release. */
function ownFolder(
  facts: EnvironmentFacts,
  { name }: AddonApplicationSlice['addon'],
): NonNullable<ApplicationSpec['source']> {
  return folderSource(facts, folders.kubernetes(facts.environment, name))
}

function gitSource({ repository, path, version }: GitManifests): NonNullable<ApplicationSpec['source']> {
  return { repoURL: repository, path, targetRevision: version }
}
