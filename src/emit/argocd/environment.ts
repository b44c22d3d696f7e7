// What one environment has of Argo CD besides services and add-ons: the root, the projects, and the shared objects.
import { argocdNamespace } from '../../model/delivery/argocd.ts'
import { cloudOf } from '../../model/clouds/index.ts'
import type { EnvironmentFacts } from '../../model/environment.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import { environmentNames, storageOwner } from '../../model/names/environment.ts'
import { folders } from '../../model/names/files.ts'
import { labelsOf } from '../../model/names/labels.ts'
import { sopsFolder, sopsNamespace } from '../../model/names/secrets.ts'
import type { OutputFile } from '../../model/output.ts'
import {
  applicationDocument,
  applicationFiles,
  applicationWaves,
  argocdFile,
  folderSource,
  renderOnlyOwnFolder,
  retry,
  thisCluster,
  type ApplicationParts,
} from './application.ts'
import { addonProject, platformProject, workloadProject } from './projects.ts'
import type { EnvironmentSlice } from './slices.ts'

export function emitEnvironment(slice: EnvironmentSlice): OutputFile[] {
  const { facts } = slice
  return [
    argocdFile(facts, 'root', [rootApplication(facts)]),
    argocdFile(facts, 'projects', [workloadProject(slice), platformProject(slice), addonProject(slice)]),
    ...storageApplications(slice),
    ...platformApplications(slice),
    ...(facts.secretStore.kind === 'sops' ? [argocdFile(facts, 'secrets', [encryptedSecretsApplication(facts)])] : []),
    ...(slice.hasDashboards ? [argocdFile(facts, 'dashboards', [dashboardsApplication(facts)])] : []),
  ]
}

/**
 * The one object that people apply by hand: it brings all others, and from then on itself. It stands in the project
 * `default`, because the others come with it.
 */
function rootApplication(facts: EnvironmentFacts): Json {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      name: environmentNames.rootApplication(facts),
      namespace: argocdNamespace,
      labels: labelsOf(facts, 'root', 'application'),
    },
    spec: {
      project: 'default',
      source: folderSource(facts, folders.argocd(facts.environment)) as object as JsonObject,
      destination: { server: thisCluster, namespace: argocdNamespace },
      syncPolicy: {
        automated: { prune: true, selfHeal: true },
        retry,
        // Removing a file here removes an Application; its objects go only when people say so.
        syncOptions: ['PruneLast=true', 'ApplyOutOfSyncOnly=true'],
      },
    },
  }
}

/** What stands in the namespace of Argo CD is not for regions that have none. */
const ofArgocd = 'argocd-*.yaml'

function platformApplications({ facts, regions }: EnvironmentSlice): OutputFile[] {
  const parts: ApplicationParts = {
    project: environmentNames.platformProject(facts),
    source: folderSource(facts, folders.platformObjects(facts.environment)),
    destination: { server: thisCluster, namespace: facts.namespace },
  }
  return applicationFiles(
    facts,
    'platform',
    'platform',
    applicationWaves.platform,
    parts,
    renderOnlyOwnFolder,
    regions.map((region) => ({ region, left: ofArgocd })),
  )
}

/** The default class of volumes in the cluster of every region, where the cloud marks none. */
function storageApplications({ facts, regions }: EnvironmentSlice): OutputFile[] {
  if (cloudOf(facts).ownStorageClass === null) return []
  const parts: ApplicationParts = {
    project: environmentNames.platformProject(facts),
    source: folderSource(facts, folders.kubernetes(facts.environment, storageOwner)),
    destination: { server: thisCluster, namespace: facts.namespace },
  }
  return applicationFiles(
    facts,
    storageOwner,
    storageOwner,
    applicationWaves.storage,
    parts,
    renderOnlyOwnFolder,
    regions.map((region) => ({ region })),
  )
}

/** The secrets that people keep encrypted beside the spec; they come after the operator that decrypts them. */
function encryptedSecretsApplication(facts: EnvironmentFacts): Json {
  return applicationDocument(facts, 'secrets', applicationWaves.encryptedSecrets, {
    project: environmentNames.addonProject(facts),
    source: { repoURL: facts.gitops.url, targetRevision: facts.gitops.branch, path: sopsFolder(facts.environment) },
    destination: { server: thisCluster, namespace: sopsNamespace },
  })
}

/** A kustomization turns the dashboards into ConfigMaps that Grafana's sidecar finds. They can be too big for a client-side apply. */
function dashboardsApplication(facts: EnvironmentFacts): Json {
  return applicationDocument(
    facts,
    'dashboards',
    applicationWaves.dashboards,
    {
      project: environmentNames.addonProject(facts),
      source: folderSource(facts, folders.dashboards(facts.environment)),
      destination: { server: thisCluster, namespace: facts.monitoringNamespace },
      syncOptions: ['ServerSideApply=true'],
    },
    renderOnlyOwnFolder,
  )
}
