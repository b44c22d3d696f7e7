// Everything that is generated for one environment, as its cluster sees it, and the questions that references ask of it.
import { parseAllDocuments } from 'yaml'
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'
import { madeBy, type Made, type MadeService, type Pods } from './made.ts'
import { listAt, mapAt, textAt } from './read.ts'

/** One object, or the values of a chart (`kind` is `HelmValues`, and the namespace that of its Application). */
export type Entry = { file: string; document: JsonObject }

/** The documents of an environment; the paths of all files of the platform. */
export class World {
  readonly name: string
  readonly entries: readonly Entry[]
  readonly files: ReadonlySet<string>
  readonly namespaces: ReadonlySet<string>
  readonly pods: readonly Pods[]
  readonly services: readonly MadeService[]
  /** By namespace and name; the keys, where they are known. */
  readonly secrets: ReadonlyMap<string, readonly string[] | undefined>
  readonly #objects: ReadonlyMap<string, JsonObject>

  constructor(name: string, entries: readonly Entry[], files: ReadonlySet<string>) {
    this.name = name
    this.entries = entries
    this.files = files
    const documents = entries.map(({ document }) => document)
    const made = documents.map((document): Made => madeBy(document))
    this.#objects = new Map([
      ...documents.map((document): [string, JsonObject] => [keyOf(document), document]),
      ...made.flatMap(({ objects = [] }) =>
        objects.map((document): [string, JsonObject] => [keyOf(document), document]),
      ),
    ])
    this.pods = made.flatMap(({ pods = [] }) => pods)
    this.services = made.flatMap(({ services = [] }) => services)
    this.secrets = new Map(
      made.flatMap(({ secrets = [] }) =>
        secrets.map(({ namespace, name, keys }) => [`${namespace}/${name}`, keys] as const),
      ),
    )
    this.namespaces = new Set(['kube-system', 'default', ...documents.flatMap(namespacesOf)])
  }

  /** An object by kind, namespace ('' for those of the whole cluster) and name. */
  object(kind: string, namespace: string, name: string): JsonObject | undefined {
    return this.#objects.get(`${kind}/${namespace}/${name}`)
  }

  service(namespace: string, name: string): MadeService | undefined {
    return this.services.find((service) => service.namespace === namespace && service.name === name)
  }

  /** The pods of a namespace that a label selector selects. */
  podsLike(namespace: string, selector: JsonObject): Pods[] {
    return this.pods.filter((pods) => pods.namespace === namespace && selects(selector, pods.labels))
  }

  /** True where objects of ours make pods in the namespace; those of charts are not known. */
  knowsPodsOf(namespace: string): boolean {
    return this.pods.some((pods) => pods.namespace === namespace)
  }
}

function keyOf(document: JsonObject): string {
  return `${textAt(document, 'kind')}/${textAt(document, 'metadata', 'namespace')}/${textAt(document, 'metadata', 'name')}`
}

/** Namespaces are objects, or made by Argo CD for an Application. */
function namespacesOf(document: JsonObject): string[] {
  if (document['kind'] === 'Namespace') return [textAt(document, 'metadata', 'name')]
  const isMade =
    document['kind'] === 'Application' &&
    listAt(document, 'spec', 'syncPolicy', 'syncOptions').includes('CreateNamespace=true')
  return isMade ? [textAt(document, 'spec', 'destination', 'namespace')] : []
}

/** True when a label selector (`matchLabels`, `matchExpressions`) selects these labels. */
export function selects(selector: JsonObject, labels: JsonObject): boolean {
  return (
    Object.entries(mapAt(selector, 'matchLabels')).every(([key, value]) => labels[key] === value) &&
    listAt(selector, 'matchExpressions').every((expression) => isJsonObject(expression) && fits(expression, labels))
  )
}

function fits(expression: JsonObject, labels: JsonObject): boolean {
  const value = labels[textAt(expression, 'key')]
  const values = listAt(expression, 'values')
  switch (expression['operator']) {
    case 'In':
      return value !== undefined && values.includes(value)
    case 'NotIn':
      return value === undefined || !values.includes(value)
    case 'Exists':
      return value !== undefined
    default:
      return value === undefined
  }
}

/** The worlds of a platform's clusters, from the texts of its generated files: previews live in that of another environment. */
export function worldsOf(files: ReadonlyMap<string, string>): World[] {
  const paths = [...files.keys()]
  const environments = new Set(paths.flatMap((file) => /^(?:kubernetes|argocd)\/([^/]+)\//.exec(file)?.[1] ?? []))
  const guests = new Map(previews(paths))
  const clusters = [...environments].filter((name) => !guests.has(name))
  return clusters.map((name) => {
    const members = [name, ...[...guests].flatMap(([guest, host]) => (host === name ? [guest] : []))]
    return new World(
      name,
      members.flatMap((member) => entriesOf(files, member)),
      new Set(paths),
    )
  })
}

/** Previews by name, and the environment that hosts them. */
function previews(paths: readonly string[]): [guest: string, host: string][] {
  return paths.flatMap((file) => {
    const [, host, guest] = /^argocd\/([^/]+)\/previews\.(.+)\.yaml$/.exec(file) ?? []
    return host === undefined || guest === undefined ? [] : [[guest, host] as [string, string]]
  })
}

function entriesOf(files: ReadonlyMap<string, string>, environment: string): Entry[] {
  const own = [...files].filter(([file]) =>
    new RegExp(`^(kubernetes|argocd|grafana|helm)/${environment}/.*\\.ya?ml$`).test(file),
  )
  const entries = own.flatMap(([file, text]) =>
    parseAllDocuments(text).map((document): Entry => ({ file, document: document.toJS() as JsonObject })),
  )
  const namespaces = chartNamespaces(entries)
  return entries.map(({ file, document }) =>
    file.startsWith('helm/')
      ? { file, document: valuesObject(document, namespaces.get(file) ?? '') }
      : { file, document },
  )
}

/** Values become an object like others, so that their references are rows like others. */
function valuesObject(values: Json, namespace: string): JsonObject {
  return { kind: 'HelmValues', metadata: { name: 'values', namespace }, values: isJsonObject(values) ? values : {} }
}

/** The namespace of each file of values: that of the Application that gives them to a chart. */
function chartNamespaces(entries: readonly Entry[]): Map<string, string> {
  return new Map(
    entries.flatMap(({ document }) =>
      listAt(document, 'spec', 'sources').flatMap((source) =>
        listAt(source, 'helm', 'valueFiles').map((file): [string, string] => [
          String(file).replace('$values/generated/', ''),
          textAt(document, 'spec', 'destination', 'namespace'),
        ]),
      ),
    ),
  )
}
