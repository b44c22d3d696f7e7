// Whoever reads a Secret as variables keeps the old value until it starts again: where values rotate, every reader is either
// started again or reads a file that follows.
import { parse, parseAllDocuments } from 'yaml'
import { beforeAll, expect, test } from 'vitest'
import { compileFiles, platformFiles, platformFolders, type PlatformFiles } from '../support/platforms.ts'

type Fields = Record<string, ReturnType<typeof parse>>
type Tree = ReadonlyMap<string, string>

const reload = 'reloader.stakater.com/auto'

/** A platform whose database users live for hours, and which measures that database. */
const dynamic: PlatformFiles = {
  'platform.yaml': `apiVersion: platform/v1
name: shop
repository: acme/shop
infrastructure: {provider: aws, region: eu-central-1}
services:
  web: {build: ., runtime: node@22, port: 3000, uses: [db], routes: [shop.example.com]}
databases: {db: {engine: postgres, version: "16", provider: managed}}
buckets: {logs: {}}
observability: {logs: loki}
domains: {example.com: {}}
environments: {production: {deploy: main}}
secrets: {store: vault, dynamic: [db]}
`,
}

const trees: [string, Tree][] = []
beforeAll(async () => {
  trees.push(['dynamic users', await compileFiles(dynamic)])
  for (const folder of platformFolders) trees.push([folder, await compileFiles(platformFiles(folder))])
}, 120_000)

const objectsIn = (text: string): Fields[] => parseAllDocuments(text).map((document) => document.toJS() as Fields)

/** Names of Secrets whose values may change: those that are read again. */
function rotating(files: Tree, environment: string): Set<string> {
  const secrets = [...files]
    .filter(([path]) => path.startsWith(`kubernetes/${environment}/`) && path.includes('external-secret'))
    .flatMap(([, text]) => objectsIn(text))
    .filter(({ kind, spec }) => kind === 'ExternalSecret' && spec.refreshPolicy !== 'CreatedOnce')
  return new Set(secrets.map(({ metadata, spec }) => String(spec.target?.name ?? metadata.name)))
}

/** True where values change at all: somebody is there who starts pods again. */
const rotates = (files: Tree, environment: string) => files.has(`argocd/${environment}/addon-reloader.yaml`)

/** Names of Secrets that variables come from, anywhere in a manifest or in the values of a chart. */
function readAsVariables(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value as Fields).flatMap(([key, each]) =>
    (key === 'secretKeyRef' || key === 'secretRef') && typeof each?.name === 'string'
      ? [each.name as string]
      : readAsVariables(each),
  )
}

/** Read once, when it is set up, and no more: a new value would change nothing. */
const readOnce = new Set([
  // The server takes tokens and the password only at its very first start.
  'unleash-keys',
  // The address of the bucket, which is no key.
  'velero-backups',
])

/** Pods that live on; those of Jobs read what is there when they start. */
const longLived = new Set(['Deployment', 'StatefulSet', 'Rollout', 'DaemonSet'])

function forgotten(files: Tree, environment: string): string[] {
  const secrets = rotating(files, environment)
  const isOld = (name: string) => secrets.has(name) && !readOnce.has(name)
  const workloads = [...files]
    .filter(([path]) => path.startsWith(`kubernetes/${environment}/`) && path.endsWith('.yaml'))
    .flatMap(([path, text]) => objectsIn(text).map((object) => ({ path, object })))
    .filter(({ object }) => longLived.has(object['kind'] as string))
    .filter(({ object }) => readAsVariables(object['spec'].template).some(isOld))
    .filter(({ object }) => object['metadata'].annotations?.[reload] !== 'true')
    .map(({ path }) => path)
  const charts = [...files]
    .filter(([path]) => path.startsWith(`helm/${environment}/`))
    .filter(([, text]) => readAsVariables(parse(text)).some(isOld) && !text.includes(`${reload}: "true"`))
    .map(([path]) => path)
  return [...workloads, ...charts]
}

const environmentsOf = (files: Tree) => [
  ...new Set([...files.keys()].flatMap((path) => /^argocd\/([^/]+)\//.exec(path)?.[1] ?? [])),
]

test('every reader of a Secret whose value changes is started again', () => {
  const found = trees.flatMap(([folder, files]) =>
    environmentsOf(files)
      .filter((environment) => rotates(files, environment))
      .flatMap((environment) => forgotten(files, environment).map((path) => `${folder}: ${path}`)),
  )
  expect(found).toEqual([])
})

test('a reader that nobody starts again is found', () => {
  const files = new Map(trees[0]![1])
  const path = 'kubernetes/production/db-exporter/deployment.yaml'
  files.set(path, files.get(path)!.replace(`${reload}: "true"`, 'example.com/note: none'))
  expect(forgotten(files, 'production')).toEqual([path])
})
