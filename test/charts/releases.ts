// Which add-ons a platform installs: read from the generated Applications, as Argo CD reads them.
import { parse, parseAllDocuments } from 'yaml'
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'
import { mapAt, mapsAt, textAt } from './object-facts.ts'

/** One add-on as it is installed at one place. */
export type Release = {
  /** The platform, the environment and, where it is not the first, the region: `root/production`. */
  place: string
  addon: string
  /** The chart, or the name of the add-on where there is none. */
  chart: string
  repository: string
  version: string
  /** Of a chart; other add-ons are plain manifests. */
  values: JsonObject | undefined
  namespace: string
  wave: number
  /** The Pod Security standard that its namespace enforces. */
  podSecurity: string
  kubernetes: string
  /** The charts that are there before it: their kinds are known to the cluster when it is rendered. */
  after: string[]
}

/** The add-ons in the generated files of one platform, in the order of their waves. */
export function releasesOf(platform: string, files: ReadonlyMap<string, string>): Release[] {
  const applications = [...files].flatMap(([file, text]) => applicationAt(platform, file, text, files))
  return applications
    .map((release) => ({ ...release, after: chartsBefore(release, applications) }))
    .sort((one, other) => one.wave - other.wave)
}

function chartsBefore({ place, wave }: Release, all: Release[]): string[] {
  const earlier = all.filter((other) => other.place === place && other.wave < wave)
  return [...new Set(earlier.map(({ chart }) => chart))].sort()
}

const applicationFile = /^argocd\/([^/]+)\/addon-([^/.]+)(?:\.([^/]+))?\.yaml$/

function applicationAt(platform: string, file: string, text: string, files: ReadonlyMap<string, string>): Release[] {
  const [, environment = '', addon = '', region] = applicationFile.exec(file) ?? []
  if (environment === '') return []
  return parseAllDocuments(text)
    .map((document) => document.toJS() as Json)
    .filter(isJsonObject)
    .filter(({ kind }) => kind === 'Application')
    .map((application) => {
      const spec = mapAt(application, 'spec')
      const chart = mapsAt(spec, 'sources').find((source) => source['chart'] !== undefined)
      const labels = mapAt(mapAt(mapAt(spec, 'syncPolicy'), 'managedNamespaceMetadata'), 'labels')
      return {
        place: [platform, environment, ...(region === undefined ? [] : [region])].join('/'),
        addon,
        ...(chart === undefined ? manifestsOf(addon, spec, environment, files) : chartOf(chart, files)),
        namespace: textAt(mapAt(spec, 'destination'), 'namespace') ?? '',
        wave: Number(mapAt(mapAt(application, 'metadata'), 'annotations')['argocd.argoproj.io/sync-wave'] ?? 0),
        podSecurity: String(labels['pod-security.kubernetes.io/enforce'] ?? 'privileged'),
        kubernetes: kubernetesOf(environment, files),
        after: [],
      }
    })
}

type Source = Pick<Release, 'chart' | 'repository' | 'version' | 'values'>

function chartOf(source: JsonObject, files: ReadonlyMap<string, string>): Source {
  const helm = mapAt(source, 'helm')
  const paths = Array.isArray(helm['valueFiles']) ? helm['valueFiles'].map(String) : []
  const layers = paths.map((path) => parse(textOf(files, path.replace(/^\$values\/generated\//, ''))) as Json)
  const all: Json[] = [...layers, mapAt(helm, 'valuesObject')]
  return {
    chart: String(source['chart']).split('/').at(-1) ?? '',
    repository: String(source['repoURL']),
    version: String(source['targetRevision']),
    values: all.reduce<JsonObject>((base, over) => laidOver(base, isJsonObject(over) ? over : {}), {}),
  }
}

/** A folder of somebody else's repository at a tag, or a kustomization of ours that takes a file of a release. */
function manifestsOf(addon: string, spec: JsonObject, environment: string, files: ReadonlyMap<string, string>): Source {
  const source = mapAt(spec, 'source')
  const kustomization = files.get(`kubernetes/${environment}/${addon}/kustomization.yaml`)
  const [, repository, version] =
    /(https:\/\/github\.com\/[^/]+\/[^/]+)\/releases\/download\/([^/]+)\//.exec(kustomization ?? '') ?? []
  return {
    chart: addon,
    repository: repository ?? String(source['repoURL']),
    version: version ?? String(source['targetRevision']),
    values: undefined,
  }
}

function kubernetesOf(environment: string, files: ReadonlyMap<string, string>): string {
  // Previews and regions follow in documents of their own, on the same cluster version.
  const effective = parseAllDocuments(textOf(files, `effective/${environment}.yaml`))[0]?.toJS() as Json
  const version = mapAt(mapAt(effective, 'infrastructure'), 'cluster')['version']
  if (typeof version !== 'string') throw new Error(`${environment} does not say its version of Kubernetes`)
  return version
}

function textOf(files: ReadonlyMap<string, string>, path: string): string {
  const text = files.get(path)
  if (text === undefined) throw new Error(`${path} is not generated`)
  return text
}

/** As Helm lays values over values: maps merge, everything else replaces. */
export function laidOver(base: JsonObject, over: JsonObject): JsonObject {
  const entries = Object.entries(over).map(([key, value]) => {
    const under = base[key]
    return [key, isJsonObject(value) && isJsonObject(under) ? laidOver(under, value) : value] as const
  })
  return { ...base, ...Object.fromEntries(entries) }
}
