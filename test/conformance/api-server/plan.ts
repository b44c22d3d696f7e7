// What Argo CD would apply of one environment, in its order: by the wave of the Application, then by the wave of the object.
import { posix } from 'node:path'
import { isJsonObject, type Json, type JsonObject } from '../../../src/lib/json.ts'
import { documentsLike, filesLike, readDocuments, readText, type Tree } from '../trees.ts'
import { at, listAt, namespaceOf } from './values.ts'

/** One object to apply; `namespace` is where it goes if it names none, `serverSide` that its Application asks for a server-side apply. */
export type Step = { file: string; value: JsonObject; namespace: string; serverSide: boolean }

/** The environments of a tree: every folder below `generated/kubernetes/` or `generated/argocd/`. */
export function environmentsOf(tree: Tree): string[] {
  const names = tree.files.map((file) => /^generated\/(?:kubernetes|argocd)\/([^/]+)\//.exec(file)?.[1])
  return [...new Set(names.filter((name) => name !== undefined))].sort()
}

/**
 * The steps of an environment. Argo CD itself is there before them, and with it the namespace of the Applications; each
 * Application brings its namespace if it says so, then the objects of its folders. Folders without an Application
 * (previews, and environments that `kubectl` applies) come last.
 */
export function stepsOf(tree: Tree, environment: string): Step[] {
  const applied = documentsLike(tree, new RegExp(`^generated/argocd/${environment}/.*\\.ya?ml$`)).filter(isObject)
  const seen = new Set<string>()
  const steps: Step[] = []
  for (const { file, value } of inOrder(applied)) {
    steps.push({ file, value, ...byHand, serverSide: false })
    if (value['kind'] === 'Application') steps.push(...broughtBy(tree, file, value, seen))
  }
  const rest = filesLike(tree, new RegExp(`^generated/kubernetes/${environment}/.*\\.ya?ml$`)).filter(
    (file) => !seen.has(file),
  )
  return [
    ...firstNamespaces(applied, steps),
    ...steps,
    ...inOrder(objectsOf(tree, rest)).map((object) => ({ ...object, ...byHand })),
  ]
}

/** The namespaces that Applications are in, as the Application that makes them later will have them. */
function firstNamespaces(applied: Applied[], steps: Step[]): Step[] {
  const names = [...new Set(applied.map(({ value }) => namespaceOf(value)).filter((name) => name !== undefined))]
  return names.map((name) => {
    const later = steps.find(({ value }) => value['kind'] === 'Namespace' && at(value, 'metadata', 'name') === name)
    return later ?? { file: applied[0]?.file ?? '', value: namespaceObject(name, {}), ...byHand }
  })
}

/** How objects go to the server that no Application brings. */
const byHand = { namespace: 'default', serverSide: true }

/** The namespace and the objects that come with an Application; `seen` collects the files. */
function broughtBy(tree: Tree, file: string, application: JsonObject, seen: Set<string>): Step[] {
  const spec = at(application, 'spec')
  const destination = String(at(spec, 'destination', 'namespace'))
  const options = listAt(spec, 'syncPolicy', 'syncOptions')
  const serverSide = options.includes('ServerSideApply=true')
  const labels = at(spec, 'syncPolicy', 'managedNamespaceMetadata', 'labels')
  const created = options.includes('CreateNamespace=true')
    ? [{ file, value: namespaceObject(destination, labels), ...byHand }]
    : []
  const folders = [at(spec, 'source'), ...listAt(spec, 'sources')]
    .map((source) => at(source, 'path'))
    .filter((path) => typeof path === 'string')
  const files = folders.flatMap((folder) => tree.files.filter((path) => posix.dirname(path) === folder))
  for (const path of files) seen.add(path)
  const objects = inOrder(objectsOf(tree, files)).map((object) => ({ ...object, namespace: destination, serverSide }))
  return [...created, ...objects]
}

type Applied = { file: string; value: JsonObject }

function objectsOf(tree: Tree, files: string[]): Applied[] {
  const found = files.filter((file) => /\.ya?ml$/.test(file)).flatMap((file) => readDocuments(tree, file).documents)
  return found
    .filter(isObject)
    .flatMap(({ file, value }) =>
      value['kind'] === 'Kustomization' ? generatedBy(tree, file, value) : [{ file, value }],
    )
}

/** The ConfigMaps that kustomize makes of files; it also lists files, which are read where they are, and pages of others, which are not. */
function generatedBy(tree: Tree, file: string, kustomization: JsonObject): Applied[] {
  const { labels, annotations } = (at(kustomization, 'generatorOptions') ?? {}) as JsonObject
  return listAt(kustomization, 'configMapGenerator')
    .filter(isJsonObject)
    .map((generator) => {
      const names = listAt(generator, 'files').map(String)
      const data = Object.fromEntries(
        names.map((name) => [name, readText(tree, posix.join(posix.dirname(file), name))]),
      )
      const metadata = { name: generator['name'], namespace: kustomization['namespace'], labels, annotations }
      return { file, value: { apiVersion: 'v1', kind: 'ConfigMap', metadata, data } }
    })
}

/** Kinds that others rest on come first among those of the same wave, as in Argo CD. */
const firstKinds = ['Namespace', 'ResourceQuota', 'LimitRange', 'ServiceAccount']

function inOrder<Item extends Applied>(items: Item[]): Item[] {
  return [...items].sort((a, b) => waveOf(a.value) - waveOf(b.value) || rankOf(a.value) - rankOf(b.value))
}

function rankOf({ kind }: JsonObject): number {
  const rank = firstKinds.indexOf(String(kind))
  return rank < 0 ? firstKinds.length : rank
}

function waveOf(value: JsonObject): number {
  return Number(at(value, 'metadata', 'annotations', 'argocd.argoproj.io/sync-wave') ?? 0)
}

function namespaceObject(name: string, labels: Json | undefined): JsonObject {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: labels ?? {} } }
}

function isObject<Item extends { value: Json }>(item: Item): item is Item & Applied {
  return isJsonObject(item.value)
}
