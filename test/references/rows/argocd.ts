// What Argo CD applies: projects, folders, files of values, and what a project allows.
import { isJsonObject, type Json, type JsonObject } from '../../../src/lib/json.ts'
import { listAt, mapAt, textAt } from '../read.ts'
import { objectOf, secret, type Place, type Row } from '../row.ts'
import type { World } from '../world.ts'

const sources = ['/spec/source', '/spec/sources/*']

export const argocdRows: Row[] = [
  { name: 'project of an Application', kinds: ['Application'], at: ['/spec/project'], missing: project },
  {
    name: 'folder of an Application',
    kinds: ['Application'],
    at: sources.map((source) => `${source}/path`),
    missing: folder,
  },
  {
    name: 'repository that the project allows',
    kinds: ['Application'],
    at: sources.map((source) => `${source}/repoURL`),
    missing: repository,
  },
  {
    name: 'file of values',
    kinds: ['Application'],
    at: sources.map((source) => `${source}/helm/valueFiles/*`),
    missing: valueFile,
  },
  {
    name: 'namespace that the project allows',
    kinds: ['Application'],
    at: ['/spec/destination/namespace'],
    missing: destination,
  },
  {
    name: 'objects that the project allows',
    kinds: ['Application'],
    at: sources,
    missing: objectsOfFolder,
    broken: elsewhere,
  },
  {
    name: 'app that reads pull requests',
    kinds: ['ApplicationSet'],
    at: ['/spec/generators/*/pullRequest/github/appSecretName'],
    missing: secret,
  },
  {
    name: 'files of a kustomization',
    kinds: ['Kustomization'],
    at: ['/configMapGenerator/*/files/*', '/resources/*'],
    missing: fileOfKustomization,
  },
]

/** `default` is always there, and allows everything. */
function project(place: Place, world: World): string | undefined {
  return place.value === 'default' ? undefined : objectOf('AppProject')(place, world)
}

/** The project of an Application where it has one of ours. */
function projectOf({ document }: Place, world: World): JsonObject | undefined {
  return world.object('AppProject', 'argocd', textAt(document, 'spec', 'project'))
}

/** Files of ours under a folder of this repository; undefined for the repositories of others. */
function filesIn(path: string, world: World): string[] | undefined {
  if (!path.startsWith('generated/')) return undefined
  return [...world.files].filter((file) => file.startsWith(`${path.slice('generated/'.length)}/`))
}

function folder({ value }: Place, world: World): string | undefined {
  return filesIn(String(value), world)?.length === 0 ||
    (String(value).endsWith('-gone') && !String(value).startsWith('generated/'))
    ? `folder ${String(value)}`
    : undefined
}

function repository(place: Place, world: World): string | undefined {
  const allowed = projectOf(place, world)
  return allowed === undefined || listAt(allowed, 'spec', 'sourceRepos').includes(place.value)
    ? undefined
    : `repository ${String(place.value)} in the project`
}

function valueFile({ value }: Place, world: World): string | undefined {
  return world.files.has(String(value).replace('$values/generated/', '')) ? undefined : `file ${String(value)}`
}

function destination(place: Place, world: World): string | undefined {
  const allowed = projectOf(place, world)
  return allowed === undefined || allows(allowed, String(place.value))
    ? undefined
    : `namespace ${String(place.value)} in the project`
}

function allows(project: JsonObject, namespace: string): boolean {
  return listAt(project, 'spec', 'destinations').some((each) => ['*', namespace].includes(textAt(each, 'namespace')))
}

/** Every object of the folder, of a kind and in a namespace that the project allows. */
function objectsOfFolder(place: Place, world: World): string | undefined {
  const [allowed, files] = [projectOf(place, world), filesIn(textAt(place.value, 'path'), world)]
  if (allowed === undefined || files === undefined) return undefined
  const refused = world.entries
    .filter(({ file, document }) => files.includes(file) && textAt(document, 'apiVersion') !== '')
    .flatMap(({ document }) => refusal(document, allowed) ?? [])
  return refused.length === 0 ? undefined : `in the project: ${[...new Set(refused)].join(', ')}`
}

function refusal(document: JsonObject, allowed: JsonObject): string | undefined {
  const [kind, namespace] = [textAt(document, 'kind'), textAt(document, 'metadata', 'namespace')]
  const group = textAt(document, 'apiVersion').includes('/') ? textAt(document, 'apiVersion').split('/')[0] : ''
  const lists = (list: string) =>
    listAt(allowed, 'spec', list).some(
      (each: Json) =>
        isJsonObject(each) &&
        ['*', group].includes(textAt(each, 'group')) &&
        ['*', kind].includes(textAt(each, 'kind')),
    )
  if (kind === 'Kustomization') return undefined
  if (namespace === '') return lists('clusterResourceWhitelist') ? undefined : `the kind ${kind} of the cluster`
  if (lists('namespaceResourceBlacklist')) return `the kind ${kind}`
  return allows(allowed, namespace) ? undefined : `the namespace ${namespace}`
}

/** A mistake: the folder of the platform's objects under the project of an Application that allows other things. */
function elsewhere(value: Json): Json {
  return {
    ...mapAt(value),
    path: textAt(value, 'path').replace(/^generated\/kubernetes\/([^/]+)\/.*/, 'generated/argocd/$1'),
  }
}

function fileOfKustomization({ file, value }: Place, world: World): string | undefined {
  if (String(value).startsWith('https://') && !String(value).endsWith('-gone')) return undefined
  const path = `${file.slice(0, file.lastIndexOf('/'))}/${String(value)}`
  return world.files.has(path) ? undefined : `file ${path}`
}
