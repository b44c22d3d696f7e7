// Terraform JSON, offline. Providers can't be fetched here, so `terraform validate` gets every string of a stack as a
// local value of a module without providers: it finds bad interpolation, bad escapes, and references to nothing.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isJsonObject, type Json, type JsonObject } from '../../../src/lib/json.ts'
import type { Check, Finding, Workbench } from '../check.ts'
import { BrokenTool, runTool } from '../tools.ts'
import { filesLike, readDocuments, type Tree } from '../trees.ts'

type Diagnostic = { severity: string; summary: string; detail: string; snippet?: { context?: string } }

export const terraform: Check = {
  name: 'terraform',
  about:
    'terraform (or tofu) validate of every string of every stack; references lead to something that the stack declares',
  tool: 'terraform',
  run(tree, bench) {
    const judged = filesLike(tree, /^generated\/terraform\/.*\.tf\.json$/)
    return { judged, findings: judged.flatMap((file) => validateStack(tree, file, bench)) }
  },
}

function validateStack(tree: Tree, file: string, bench: Workbench): Finding[] {
  const stack = readDocuments(tree, file).documents[0]?.value
  if (!isJsonObject(stack)) return [{ file, rule: 'not-an-object', message: 'a Terraform file holds one object' }]
  const { variable, locals } = stack
  const folder = moduleFolder(tree, file, bench.scratch('terraform'))
  // One local each: in a list, a reference that is not resolved hides the mistakes of the strings after it.
  const copies = Object.fromEntries(stringsOf(stack).map((string, index) => [`string_${index}`, string]))
  const strings: JsonObject = { ...(isJsonObject(locals) ? locals : {}), ...copies }
  writeFileSync(
    join(folder, 'main.tf.json'),
    JSON.stringify({ ...(variable === undefined ? {} : { variable }), locals: strings }),
  )
  const answer = runTool(bench.tool('terraform'), ['validate', '-json'], folder, 'stdout')
  const json = answer.output.slice(answer.output.search(/^\{/m)) // tofu may print warnings about its own settings first
  if (!json.startsWith('{')) throw new BrokenTool(`terraform broke down: ${answer.output}`)
  const { diagnostics } = JSON.parse(json) as { diagnostics: Diagnostic[] }
  const errors = diagnostics.filter(({ severity, detail }) => severity === 'error' && !isDeclared(stack, detail))
  return errors.map(({ summary, detail }) => ({ file, rule: 'validate', message: `${summary}: ${detail}` }))
}

/**
 * A folder at the depth of the stack, beside which everything else that is generated stands where it does in the tree:
 * stacks read files of other folders (`file("${path.module}/../…")`), and Terraform looks for them already now.
 */
function moduleFolder(tree: Tree, file: string, scratch: string): string {
  const folder = join(scratch, dirname(file))
  mkdirSync(folder, { recursive: true })
  const [root = '', ...inside] = file.split('/')
  const own = inside[0]
  const others = new Set(
    tree.files.filter((path) => path.startsWith(`${root}/`)).map((path) => path.split('/')[1] ?? ''),
  )
  for (const name of others) if (name !== own) symlinkSync(join(tree.root, root, name), join(scratch, root, name))
  return folder
}

/** Strings that Terraform interpolates: all but comments, and `variable` and `terraform` blocks, which must be literal. */
function stringsOf(stack: JsonObject): string[] {
  const { variable: _variables, terraform: _settings, locals: _locals, ...rest } = stack
  return [...new Set(collect(rest))]
}

function collect(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(collect)
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, child]) => (key === '//' || literal.has(key) ? [] : collect(child)))
}

/** Meta-arguments whose strings are addresses, not templates. */
const literal = new Set(['depends_on', 'provider', 'providers', 'ignore_changes', 'replace_triggered_by'])

/**
 * True for a complaint about a resource, data source or module that the stack does declare (but the copy does not).
 * Terraform says `A managed resource "type" "name" has not been declared`, OpenTofu `There is no managed resource …`.
 */
function isDeclared(stack: JsonObject, detail: string): boolean {
  const resource = /(managed|data) resource "([^"]+)" "([^"]+)"/.exec(detail)
  if (resource !== null) {
    const [, mode, type, name] = resource
    return has(stack[mode === 'data' ? 'data' : 'resource'], type, name)
  }
  const module = /module call named "([^"]+)"/.exec(detail)
  return module !== null && has(stack['module'], module[1])
}

function has(value: Json | undefined, ...path: (string | undefined)[]): boolean {
  const [key, ...rest] = path
  if (key === undefined) return value !== undefined
  return isJsonObject(value) && has(value[key], ...rest)
}
