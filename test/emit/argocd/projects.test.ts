// Every object that an Application applies is one that its project allows: Argo CD refuses the rest, and the sync fails.
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import type { JsonObject } from '../../../src/lib/json.ts'
import { compileFiles, platformFiles, platformFolders } from '../../support/platforms.ts'

type Kind = { group: string; kind: string }
type Project = {
  destinations: { namespace: string }[]
  clusterResourceWhitelist?: Kind[]
  namespaceResourceWhitelist?: Kind[]
  namespaceResourceBlacklist?: Kind[]
}
type Source = { path?: string }
type Application = { project: string; source?: Source; sources?: Source[]; destination: { namespace: string } }

/** Kinds without a namespace, of those that we write. */
const clusterWide = [
  'Namespace',
  'ClusterIssuer',
  'ClusterSecretStore',
  'GatewayClass',
  'KongClusterPlugin',
  'ClusterRole',
  'ClusterRoleBinding',
  'PriorityClass',
  'StorageClass',
  'ImageValidatingPolicy',
  'ValidatingPolicy',
]

describe.each(platformFolders)('%s', async (folder) => {
  const files = await compileFiles(platformFiles(folder))
  const documents = new Map(
    [...files]
      .filter(([path]) => /^(argocd|kubernetes)\/.*\.yaml$/.test(path))
      .map(([path, text]) => [path, parseAllDocuments(text).map((document) => document.toJS() as JsonObject)]),
  )
  const inArgocd = [...documents].filter(([path]) => path.startsWith('argocd/')).flatMap(([, objects]) => objects)
  const projects = new Map(
    inArgocd
      .filter(({ kind }) => kind === 'AppProject')
      .map(({ metadata, spec }) => [String((metadata as JsonObject).name), spec as never as Project]),
  )
  const applications = inArgocd.flatMap(({ kind, spec }): Application[] =>
    kind === 'Application'
      ? [spec as never]
      : kind === 'ApplicationSet'
        ? [(spec as never as { template: { spec: Application } }).template.spec]
        : [],
  )

  test('every kind and every namespace is allowed', () => {
    expect(applications.flatMap((application) => refusedOf(application))).toEqual([])
  })

  function refusedOf({ project: name, source, sources = [], destination }: Application): string[] {
    const project = projects.get(name)
    if (project === undefined) return name === 'default' ? [] : [`there is no project ${name}`]
    const folders = [source, ...sources].flatMap((each) =>
      each?.path?.startsWith('generated/kubernetes/') ? [each.path.slice('generated/'.length)] : [],
    )
    const isPreview = destination.namespace.includes('{{')
    const objects = folders.flatMap((path) =>
      [...documents]
        .filter(([file]) =>
          isPreview
            ? file.startsWith(`${path}/`)
            : file.startsWith(`${path}/`) && !file.slice(path.length + 1).includes('/'),
        )
        .flatMap(([, found]) => found),
    )
    return objects
      .filter(({ kind }) => kind !== 'Kustomization')
      .flatMap((object) => refusalOf(object, name, project, isPreview))
  }
})

function refusalOf(
  { apiVersion, kind, metadata }: JsonObject,
  name: string,
  project: Project,
  isPreview: boolean,
): string[] {
  const group = String(apiVersion).includes('/') ? String(apiVersion).split('/')[0]! : ''
  const lists = (kinds: Kind[] = []) =>
    kinds.some((each) => (each.group === '*' || each.group === group) && (each.kind === '*' || each.kind === kind))
  const namespace = String((metadata as JsonObject).namespace ?? '')
  const wide = clusterWide.includes(String(kind))
  const allowed = wide
    ? lists(project.clusterResourceWhitelist)
    : (project.namespaceResourceWhitelist === undefined || lists(project.namespaceResourceWhitelist)) &&
      !lists(project.namespaceResourceBlacklist)
  const placed =
    wide || isPreview || namespace === '' || project.destinations.some((each) => each.namespace === namespace)
  return allowed && placed
    ? []
    : [`${name} refuses ${group} ${String(kind)}${placed ? '' : ` in ${namespace}`}: see src/emit/argocd/kinds.ts`]
}
