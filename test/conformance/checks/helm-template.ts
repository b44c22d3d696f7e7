// Helm itself lints every chart of ours and renders it with the values of each environment: what comes out is what stands
// under kubernetes/ for the same environment, but for what the two deployers are told by annotations.
import { isDeepStrictEqual } from 'node:util'
import { parseAllDocuments } from 'yaml'
import { isJsonObject, type Json, type JsonObject } from '../../../src/lib/json.ts'
import type { Check, Finding, Workbench } from '../check.ts'
import { runTool } from '../tools.ts'
import { documentsLike, filesLike, readDocuments, type Tree } from '../trees.ts'

export const helmTemplate: Check = {
  name: 'helm-template',
  about: 'helm lints every chart, and renders with the values of each environment what kubernetes/ has for it',
  tool: 'helm',
  run(tree, bench) {
    const judged = filesLike(tree, /^generated\/charts\//)
    const values = filesLike(tree, /^generated\/charts\/[^/]+\/values-[^/]+\.yaml$/)
    return { judged, findings: values.flatMap((file) => checkEnvironment(tree, bench, file)) }
  },
}

function checkEnvironment(tree: Tree, bench: Workbench, file: string): Finding[] {
  const [, chart = '', environment = ''] = /^(.*)\/values-([^/]+)\.yaml$/.exec(file) ?? []
  const services = [
    ...new Set(filesLike(tree, new RegExp(`^${chart}/templates/`)).map((path) => path.split('/')[4] ?? '')),
  ]
  const wanted = services.flatMap((service) => wantedOf(tree, environment, service))
  const options = ['--namespace', namespaceOf(wanted), '--values', file, '--kube-version', versionOf(tree, chart)]
  const lint = runTool(bench.tool('helm'), ['lint', chart, '--strict', ...options], tree.root)
  if (lint.status !== 0) return [{ file, rule: 'lint', message: lint.output }]
  const answer = runTool(
    bench.tool('helm'),
    ['template', chart.split('/').at(-1) ?? '', chart, ...options],
    tree.root,
    'stdout',
  )
  if (answer.status !== 0) return [{ file, rule: 'template', message: answer.output }]
  const rendered = parseAllDocuments(answer.output)
    .map((document) => document.toJS() as Json)
    .filter(isJsonObject)
  return compare(rendered, wanted).map((message) => ({ file, rule: 'difference', message }))
}

/**
 * Alerts are the platform's, whose Prometheus reads them; what Argo CD leaves alone, only people create; and nothing waits
 * for a migration, which Helm runs as a hook before everything else.
 */
function wantedOf(tree: Tree, environment: string, service: string): JsonObject[] {
  const documents = documentsLike(
    tree,
    new RegExp(
      `^generated/kubernetes/${environment}/${service}/(?!prometheus-rule\\.|migration-wait-job\\.)[^/]+\\.yaml$`,
    ),
  )
  return documents
    .map(({ value }) => value)
    .filter(isJsonObject)
    .filter((object) => annotationsOf(object)['argocd.argoproj.io/hook'] !== 'Skip')
}

function namespaceOf([object]: JsonObject[]): string {
  return isJsonObject(object?.metadata) ? String(object.metadata.namespace) : 'default'
}

/** The oldest version that the chart says it is for. */
function versionOf(tree: Tree, chart: string): string {
  const [document] = readDocuments(tree, `${chart}/Chart.yaml`).documents
  return /\d+\.\d+\.\d+/.exec(isJsonObject(document?.value) ? String(document.value.kubeVersion) : '')?.[0] ?? ''
}

function compare(rendered: JsonObject[], wanted: JsonObject[]): string[] {
  const [have, want] = [byName(rendered), byName(wanted)]
  const missing = [...want.keys()].filter((name) => !have.has(name)).map((name) => `${name} is not rendered`)
  const more = [...have.keys()]
    .filter((name) => !want.has(name))
    .map((name) => `${name} is rendered, and nothing of the kind is in kubernetes/`)
  const other = [...want]
    .filter(([name, object]) => have.has(name) && !isDeepStrictEqual(have.get(name), object))
    .map(([name]) => `${name} is rendered differently`)
  return [...missing, ...more, ...other]
}

function byName(objects: JsonObject[]): Map<string, Json> {
  return new Map(
    objects.map((object) => [
      `${String(object.kind)} ${isJsonObject(object.metadata) ? unversioned(String(object.metadata.name)) : ''}`,
      withoutDeployer(object),
    ]),
  )
}

function annotationsOf({ metadata }: JsonObject): JsonObject {
  return isJsonObject(metadata) && isJsonObject(metadata.annotations) ? metadata.annotations : {}
}

/** Without annotations for Argo CD and Helm; the checksum of variables is whatever Helm computes, as long as there is one. */
function withoutDeployer(value: Json | undefined): Json {
  if (Array.isArray(value)) return value.map(withoutDeployer)
  if (typeof value === 'string') return unversioned(value)
  if (!isJsonObject(value)) return value ?? null
  const members = Object.entries(value).flatMap(([key, member]) => {
    if (/^(argocd\.argoproj\.io|helm\.sh)\//.test(key)) return []
    if (key === 'checksum/config') return [[key, /^[0-9a-f]{64}$/.test(String(member))] as const]
    const inner = withoutDeployer(member)
    return key === 'annotations' && isJsonObject(inner) && Object.keys(inner).length === 0
      ? []
      : [[key, inner] as const]
  })
  return Object.fromEntries(members)
}

/** In kubernetes/, settings that versions read beside each other carry a hash; values of Helm change them in place. */
function unversioned(name: string): string {
  return name.replace(/^(.+-(?:env|secrets))-[0-9a-f]{8}$/, '$1')
}
