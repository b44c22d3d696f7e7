// Charts in a folder of the user's, rendered by helm as Argo CD renders them.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, parseDocument } from 'yaml'
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'
import { runTool } from '../conformance/tools.ts'
import { textAt } from './object-facts.ts'
import type { Release } from './releases.ts'

/** A chart, or a file of plain manifests, that was found in the folder. */
export type Found = { name: string; version: string; path: string; kind: 'chart' | 'manifests' }

/** Unpacked charts (`<name>/Chart.yaml`) and plain manifests (`<add-on>@<version>.yaml`). */
export function findCharts(folder: string): Found[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(({ name }): Found[] => {
    const path = join(folder, name)
    const [, addon = '', version = ''] = /^(.+)@(.+)\.yaml$/.exec(name) ?? []
    if (addon !== '') return [{ name: addon, version, path, kind: 'manifests' }]
    if (!existsSync(join(path, 'Chart.yaml'))) return []
    const about = parse(readFileSync(join(path, 'Chart.yaml'), 'utf8')) as Json
    if (!isJsonObject(about)) throw new Error(`${path}/Chart.yaml is no map`)
    return [{ name: String(about['name']), version: String(about['version']), path, kind: 'chart' }]
  })
}

/** The pinned version where it is there, or else the last of those that are. */
export function chartFor({ chart, version }: Pick<Release, 'chart' | 'version'>, all: Found[]): Found | undefined {
  const named = all.filter(({ name }) => name === chart)
  const exact = named.find((found) => plain(found.version) === plain(version))
  return exact ?? named.sort((one, other) => (one.version < other.version ? -1 : 1)).at(-1)
}

const plain = (version: string) => version.replace(/^v/, '')

/** What a chart or manifests make of a release; `apis` are the kinds that the cluster knows by then. */
export function render(helm: string, found: Found, release: Release, apis: string[]): JsonObject[] {
  if (found.kind === 'manifests') return documentsOf(readFileSync(found.path, 'utf8'))
  return documentsOf(template(helm, found, release, release.values ?? {}, apis))
}

/** The text that helm writes. */
export function template(helm: string, found: Found, release: Release, values: JsonObject, apis: string[]): string {
  const scratch = mkdtempSync(join(tmpdir(), 'quoin-charts-'))
  try {
    const file = join(scratch, 'values.json')
    writeFileSync(file, JSON.stringify(values))
    const options = ['--namespace', release.namespace, '--kube-version', `${release.kubernetes}.0`, '--values', file]
    const known = apis.flatMap((api) => ['--api-versions', api])
    // Argo CD applies the definitions of charts, and runs none of their tests.
    const args = ['template', release.addon, found.path, '--include-crds', '--skip-tests', ...options, ...known]
    const answer = runTool(helm, args, scratch, 'stdout')
    if (answer.status !== 0)
      throw new RenderError(`${release.place} ${release.addon}: ${answer.output.trim().split('\n')[0] ?? ''}`)
    return answer.output
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** A chart that does not render with the values that it is given. */
export class RenderError extends Error {}

const known = new Map<string, JsonObject | undefined>()

/** Each different document is read once: charts render alike for many places. */
function documentsOf(text: string): JsonObject[] {
  return text.split(/^---.*$/m).flatMap((document) => {
    if (!known.has(document)) known.set(document, readDocument(document))
    const object = known.get(document)
    if (object === undefined) return []
    return textAt(object, 'kind') === 'List' ? listItems(object) : [object]
  })
}

function readDocument(text: string): JsonObject | undefined {
  const document = parseDocument(withoutSchemas(text), { logLevel: 'error' })
  if (document.errors.length > 0) throw new RenderError(document.errors.map(({ message }) => message).join('\n'))
  const value = document.toJS() as Json
  return isJsonObject(value) ? value : undefined
}

/** Definitions without the schemas of their versions, which are megabytes of which nothing is asked here. */
function withoutSchemas(text: string): string {
  if (!/^kind: CustomResourceDefinition$/m.test(text)) return text
  let schemaAt = -1
  const kept = text.split('\n').filter((line) => {
    const indent = line.search(/\S/)
    if (schemaAt >= 0 && (indent < 0 || indent > schemaAt)) return false
    schemaAt = /^\s+(- )?schema:\s*$/.test(line) ? line.indexOf('schema:') : -1
    return schemaAt < 0 || line.includes('- schema:')
  })
  return kept.join('\n').replace(/- schema:\s*$/gm, '- schema: {}')
}

function listItems(list: JsonObject): JsonObject[] {
  return Array.isArray(list['items']) ? list['items'].filter(isJsonObject) : []
}
