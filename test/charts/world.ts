// One environment as its cluster will have it: our own objects from the generated files, those of the charts from the inventory.
import { parseAllDocuments } from 'yaml'
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'
import { objectsIn, renderName, type Inventory } from './inventory.ts'
import { objectFacts, type ObjectFacts } from './object-facts.ts'
import { releasesOf, type Release } from './releases.ts'

/** `from`: the file or the chart that makes it. */
export type WorldObject = ObjectFacts & { from: string }

export type World = {
  place: string
  objects: WorldObject[]
  releases: Release[]
  /** Every text of the environment that may name an address: values, objects, rules. */
  texts: { file: string; text: string }[]
}

/** The environments of one platform, each as its first region has it. */
export function worldsOf(
  platform: string,
  files: ReadonlyMap<string, string>,
  inventories: ReadonlyMap<string, Inventory>,
): World[] {
  const releases = releasesOf(platform, files)
  const places = [...new Set(releases.map(({ place }) => place))].filter((place) => place.split('/').length === 2)
  return places.map((place) => {
    const own = releases.filter((release) => release.place === place)
    const environment = place.split('/')[1] ?? ''
    return {
      place,
      releases: own,
      objects: [
        ...ownObjects(environment, files, own),
        ...own.flatMap((release) => chartObjects(release, inventories)),
        ...namespacesOf(own),
      ],
      texts: textsOf(environment, files),
    }
  })
}

/** A chart alone, as a fixture installs it. */
export function worldOfChart(release: Release, inventories: ReadonlyMap<string, Inventory>): World {
  return { place: release.place, releases: [release], objects: chartObjects(release, inventories), texts: [] }
}

/** Those that Applications create, and those of every cluster. */
function namespacesOf(releases: Release[]): WorldObject[] {
  const names = new Set([...releases.map(({ namespace }) => namespace), 'kube-system', 'default'])
  return [...names].map((name) => ({ kind: 'Namespace', apiVersion: 'v1', name, from: 'Argo CD or the cluster' }))
}

function chartObjects(release: Release, inventories: ReadonlyMap<string, Inventory>): WorldObject[] {
  const inventory = inventories.get(release.chart)
  if (inventory === undefined) return []
  return objectsIn(inventory, renderName(release)).map((object) => ({ ...object, from: `chart ${release.addon}` }))
}

function ownObjects(environment: string, files: ReadonlyMap<string, string>, releases: Release[]): WorldObject[] {
  const namespace = namespaceOf(environment, files)
  return [...files].flatMap(([file, text]) => {
    const [, owner = ''] = new RegExp(`^kubernetes/${environment}/([^/]+)/.*\\.yaml$`).exec(file) ?? []
    if (owner === '' || file.endsWith('/kustomization.yaml')) return []
    const home = releases.find(({ addon }) => addon === owner)?.namespace ?? namespace
    return readObjects(text).map((object) => ({ ...objectFacts(object, home), from: file }))
  })
}

function readObjects(text: string): JsonObject[] {
  return parseAllDocuments(text)
    .map((document) => document.toJS() as Json)
    .filter(isJsonObject)
    .filter((object) => object['kind'] !== undefined && object['metadata'] !== undefined)
}

function namespaceOf(environment: string, files: ReadonlyMap<string, string>): string {
  const [, name] = /^ {2}name: (\S+)$/m.exec(files.get(`kubernetes/${environment}/platform/namespace.yaml`) ?? '') ?? []
  if (name === undefined) throw new Error(`${environment} has no namespace`)
  return name
}

function textsOf(environment: string, files: ReadonlyMap<string, string>): World['texts'] {
  const pattern = new RegExp(`^(kubernetes|helm|prometheus|alertmanager|grafana)/${environment}/`)
  return [...files].filter(([file]) => pattern.test(file)).map(([file, text]) => ({ file, text }))
}
