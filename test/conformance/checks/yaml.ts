// Every YAML and JSON file parses, and YAML 1.1 parsers (PyYAML, older Ruby, parts of Helm) read the same values as
// YAML 1.2 parsers: `no`, `0755` or `1:30` left unquoted would be another thing to each.
import { isDeepStrictEqual } from 'node:util'
import { parseAllDocuments } from 'yaml'
import type { Check, Finding } from '../check.ts'
import { filesLike, readDocuments, readText, type Tree } from '../trees.ts'

/** GitHub's own key `on` is the boolean true in YAML 1.1; GitHub reads 1.2, and everyone writes it bare. */
const workflow = /\.github\/workflows\//

/** Becomes YAML when Helm has rendered it, and is judged then: `helm-template`. */
const template = /^generated\/charts\/[^/]+\/templates\//

export const yaml: Check = {
  name: 'yaml',
  about: 'every file parses, and means the same to YAML 1.1 and YAML 1.2 parsers',
  run(tree) {
    const judged = filesLike(tree, /\.(ya?ml|json)$/).filter((file) => !template.test(file))
    return { judged, findings: judged.flatMap((file) => checkFile(tree, file)) }
  },
}

function checkFile(tree: Tree, file: string): Finding[] {
  const { documents, errors } = readDocuments(tree, file)
  if (errors.length > 0) return errors.map((message) => ({ file, rule: 'syntax', message }))
  if (file.endsWith('.json')) return checkJson(tree, file)
  if (workflow.test(file)) return []
  const old = parseAllDocuments(readText(tree, file), { version: '1.1' })
    .map((document) => document.toJS() as unknown)
    .filter((value) => value !== null)
  return documents
    .flatMap(({ value }, index) => differences(value, old[index], ''))
    .map((message) => ({ file, rule: 'yaml-1.1', message }))
}

function checkJson(tree: Tree, file: string): Finding[] {
  try {
    JSON.parse(readText(tree, file))
    return []
  } catch (error) {
    if (error instanceof SyntaxError) return [{ file, rule: 'syntax', message: error.message }]
    throw error
  }
}

/** Where two readings of one document part; only the first places, deepest path first. */
function differences(now: unknown, old: unknown, path: string): string[] {
  if (isDeepStrictEqual(now, old)) return []
  if (!isTree(now) || !isTree(old))
    return [`${path || '/'} is ${show(now)} in YAML 1.2 and ${show(old)} in YAML 1.1: quote it`]
  const keys = [...new Set([...Object.keys(now), ...Object.keys(old)])]
  return keys.flatMap((key) => differences(now[key], old[key], `${path}/${key}`)).slice(0, 5)
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Date)
}

function show(value: unknown): string {
  return value === undefined ? 'absent' : JSON.stringify(value)
}
