// The parts that all Applications share.
// @see https://argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml
import type { IApplication } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/Application'
import { platformWave } from '../../model/addon.ts'
import { environmentNames } from '../../model/names/environment.ts'
import { folders } from '../../model/names/files.ts'
import { labelsOf, regionLabel } from '../../model/names/labels.ts'
import { objectNames } from '../../model/names/services.ts'
import { argocdNamespace } from '../../model/delivery/argocd.ts'
import type { EnvironmentFacts, Region } from '../../model/environment.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import type { OutputFile } from '../../model/output.ts'

export type ApplicationSpec = NonNullable<IApplication['spec']>

/** Every environment is a cluster of its own, with an Argo CD of its own. */
export const thisCluster = 'https://kubernetes.default.svc'

/**
 * When the Application of what is not an add-on is synced; add-ons bring their own wave (-9 to -2). The shared objects
 * come before monitoring (-2), which reads its secrets from the store that they declare; databases and what else services
 * use (`backing`) come before them.
 */
export const applicationWaves = {
  projects: -10,
  // Before everything that claims a disk: Vault does in wave -7.
  storage: -9,
  encryptedSecrets: -4,
  platform: platformWave,
  backing: -1,
  services: 0,
  backups: 0,
  dashboards: 5,
}

/**
 * Without end: Argo CD never tries a commit again whose sync has failed, and on the first day people fill the secret store long
 * after the first attempt. Each attempt takes the newest commit, so that a revert does not wait for the last one.
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/ and https://github.com/argoproj/argo-cd/pull/23038
 */
export const retry = { limit: -1, refresh: true, backoff: { duration: '30s', factor: 2, maxDuration: '5m' } }

/** Kept to what people look back at; each revision is a copy of the whole specification. */
const revisionHistoryLimit = 5

/** What differs between Applications. `namespaceLabels` belong to a namespace that the Application itself creates. */
export type ApplicationParts = Pick<
  ApplicationSpec,
  'project' | 'destination' | 'source' | 'sources' | 'ignoreDifferences'
> & {
  syncOptions?: string[]
  namespaceLabels?: Record<string, string>
}

/** One Application, as its document. `wave` orders it among the others of the environment. */
export function applicationDocument(
  facts: EnvironmentFacts,
  owner: string,
  wave: number,
  spec: ApplicationParts,
  annotations: Record<string, string> = {},
): Json {
  const { syncOptions = [], namespaceLabels, ...rest } = spec
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      name: environmentNames.application(facts, owner),
      namespace: argocdNamespace,
      labels: labelsOf(facts, owner, 'application'),
      annotations: { 'argocd.argoproj.io/sync-wave': String(wave), ...annotations },
    },
    spec: {
      ...(rest as object as JsonObject),
      syncPolicy: {
        automated: { prune: true, selfHeal: true },
        ...(namespaceLabels && { managedNamespaceMetadata: { labels: namespaceLabels } }),
        retry,
        syncOptions: [...syncOptions, 'PruneLast=true'],
      },
      revisionHistoryLimit,
    },
  }
}

/** Of a further region: after all waves of the first, so that what fails there is not brought here, and no cluster far away holds up the first. */
const regionalShift = 20

/** What differs in a further region. `left`: files of the folder that belong to the first region alone. */
export type InRegion = { region: Region; left?: string; spec?: Partial<ApplicationParts> }

/** The same Application for the cluster of a further region, where the Argo CD of the first one brings it. */
export function regionalDocument(
  facts: EnvironmentFacts,
  owner: string,
  wave: number,
  parts: ApplicationParts,
  annotations: Record<string, string>,
  { region, left, spec = {} }: InRegion,
): Json {
  const { server: _, ...destination } = parts.destination
  const source =
    left === undefined || parts.source === undefined ? parts.source : { ...parts.source, directory: { exclude: left } }
  const document = applicationDocument(
    facts,
    owner,
    wave + regionalShift,
    { ...parts, ...(source && { source }), destination: { ...destination, name: region.cluster }, ...spec },
    annotations,
  ) as JsonObject
  const metadata = document.metadata as JsonObject
  return {
    ...document,
    metadata: {
      ...metadata,
      name: environmentNames.regionalApplication(facts, region.name, owner),
      labels: { ...(metadata.labels as JsonObject), [regionLabel]: region.name },
    },
  }
}

/** One file per region: that of the first has the plain name. */
export function applicationFiles(
  facts: EnvironmentFacts,
  file: string,
  owner: string,
  wave: number,
  parts: ApplicationParts,
  annotations: Record<string, string>,
  regions: InRegion[],
): OutputFile[] {
  return [
    argocdFile(facts, file, [applicationDocument(facts, owner, wave, parts, annotations)]),
    // A dot: no service has a name with one.
    ...regions.map((each) =>
      argocdFile(facts, `${file}.${each.region.name}`, [
        regionalDocument(facts, owner, wave, parts, annotations, each),
      ]),
    ),
  ]
}

/** A folder of generated/ as the source of an Application. */
export function folderSource(facts: EnvironmentFacts, folder: string): NonNullable<ApplicationSpec['source']> {
  return { repoURL: facts.gitops.url, targetRevision: facts.gitops.branch, path: `generated/${folder}` }
}

/**
 * Of an Application with one folder as its only source: Argo CD renders again only when that folder changes. Never on
 * one with several sources, where the path would be applied to each of them.
 */
export const renderOnlyOwnFolder = { 'argocd.argoproj.io/manifest-generate-paths': '.' }

/**
 * A seed Job is made once. What the folder says of it later, such as the image of a new version, is ignored: a Job cannot
 * be changed, and an environment that holds data is not seeded again. `service` is the one that seeds, '' where none does.
 */
export function leaveSeedAlone(service: string): {
  ignoreDifferences?: NonNullable<ApplicationSpec['ignoreDifferences']>
  syncOptions: string[]
} {
  if (service === '') return { syncOptions: [] }
  const ignoreDifferences = [
    { group: 'batch', kind: 'Job', name: objectNames.seedJob(service), jsonPointers: ['/spec'] },
  ]
  return { ignoreDifferences, syncOptions: ['RespectIgnoreDifferences=true'] }
}

/** One file of the environment's folder. */
export function argocdFile(facts: EnvironmentFacts, name: string, documents: Json[]): OutputFile {
  return { path: `${folders.argocd(facts.environment)}/${name}.yaml`, format: 'yaml', documents }
}
