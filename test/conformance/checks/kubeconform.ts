// kubeconform, strict and offline: the same schemas as `kubernetes-schemas`, judged by Go's YAML parser and validator.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isJsonObject } from '../../../src/lib/json.ts'
import type { Check, Finding } from '../check.ts'
import { closeCustomResource, closeDefinitions } from '../close.ts'
import { withoutSchema } from '../kinds-without-schema.ts'
import { readSchema, requireSchema, type SchemaStore } from '../schemas.ts'
import { BrokenTool, runTool } from '../tools.ts'
import { documentsLike, type Tree } from '../trees.ts'
import { crdPath, definitionNames, kubernetesVersions, manifests } from './kubernetes-schemas.ts'

type Report = { resources: { filename: string; kind: string; version: string; status: string; msg: string }[] }

export const kubeconform: Check = {
  name: 'kubeconform',
  about: 'kubeconform -strict, offline, for each supported version of Kubernetes',
  needsSchemas: true,
  tool: 'kubeconform',
  run(tree, bench) {
    const kinds = kindsOf(tree)
    const judged = [...new Set(documentsLike(tree, manifests).map(({ file }) => file))]
    if (judged.length === 0) return { judged, findings: [] }
    const folder = bench.scratch('kubeconform')
    writeSchemas(folder, bench.schemas, kinds)
    return {
      judged,
      findings: kubernetesVersions.flatMap((version) => lint(bench.tool('kubeconform'), tree, judged, folder, version)),
    }
  },
}

function lint(tool: string, tree: Tree, files: string[], folder: string, version: string): Finding[] {
  const skipped = Object.keys(withoutSchema)
    .map((kind) => kind.replace(' ', '/'))
    .join(',')
  const options = ['-strict', '-output', 'json', '-kubernetes-version', version.slice(1), '-schema-location']
  const location = `${folder}/{{.NormalizedKubernetesVersion}}/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json`
  const answer = runTool(
    tool,
    [...options, location, ...(skipped === '' ? [] : ['-skip', skipped]), ...files],
    tree.root,
    'stdout',
  )
  if (!answer.output.trimStart().startsWith('{')) throw new BrokenTool(`kubeconform broke down: ${answer.output}`)
  const { resources } = JSON.parse(answer.output) as Report
  const bad = (resources ?? []).filter(({ status }) => status === 'statusInvalid' || status === 'statusError')
  return bad.map(({ filename, kind, msg }) => ({ file: filename, rule: version, message: `${kind}: ${msg}` }))
}

/** Every "apiVersion Kind" of the tree. */
function kindsOf(tree: Tree): [apiVersion: string, kind: string][] {
  const kinds = documentsLike(tree, manifests).flatMap(({ value }) =>
    isJsonObject(value) ? [`${String(value['apiVersion'])} ${String(value['kind'])}`] : [],
  )
  return [...new Set(kinds)].map((key) => [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)])
}

/**
 * Lays the closed schemas of the tree's kinds out as kubeconform looks for them: version / group / kind_apiVersion, where
 * the group of the core API (`v1`) is the version itself.
 */
function writeSchemas(folder: string, store: SchemaStore, kinds: [string, string][]): void {
  for (const version of kubernetesVersions) {
    const definitions = closeDefinitions(requireSchema(store, `kubernetes/definitions-${version}.json`))
    const names = definitionNames(definitions)
    writeJson(join(folder, version, 'definitions.json'), definitions)
    for (const [apiVersion, kind] of kinds) {
      const name = names.get(`${apiVersion} ${kind}`)
      const path = crdPath(apiVersion, kind)
      const custom = path === undefined ? undefined : readSchema(store, path)
      const [group, groupVersion] = apiVersion.split('/')
      const file = join(folder, version, group ?? '', `${kind.toLowerCase()}_${groupVersion ?? group}.json`)
      const metadata = { $ref: '../definitions.json#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta' }
      if (name !== undefined) writeJson(file, { $ref: `../definitions.json#/definitions/${name}` })
      else if (custom !== undefined) writeJson(file, closeCustomResource(custom, metadata))
    }
  }
}

function writeJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify(value))
}
