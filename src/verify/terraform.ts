// Terraform JSON: structure, references within the file, and template sequences in its strings. A provider's own rules for
// attributes are known only to the provider; our types follow its schema.
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts'
import { within, type Check, type Report } from './problem.ts'

/**
 * Template sequences. `$${` and `%%{` stand for the text itself; in ours nothing else may follow than a reference.
 * @see https://developer.hashicorp.com/terraform/language/expressions/strings
 */
const template = /(\$+|%+)\{([^}]*)\}?/g

/** A reference: names, attributes and indexes, without functions or operators. */
const reference = /^[a-zA-Z_][\w-]*(?:\.[a-zA-Z_][\w-]*|\[(?:\d+|"[^"]*")\])+$/

/** The one function that ours may call: the content of a file of the same checkout, beside the stack. */
const fileContent = /\$\{file\("\$\{path\.module\}\/[^"$%{}]+"\)\}/g

/** First words of a reference that name no resource. */
const otherScopes: ReadonlySet<string> = new Set([
  'var',
  'local',
  'path',
  'terraform',
  'each',
  'count',
  'self',
  'module',
])

/** Checks one `*.tf.json` file. */
export const checkTerraform: Check = (document, report) => {
  if (!isJsonObject(document)) return report('', 'is not a Terraform configuration')
  checkSettings(document['terraform'], report)
  const names = addressesOf(document)
  for (const [key, value] of Object.entries(document)) {
    if (key !== '//') checkStrings(value, within('', key), names, report)
  }
}

/** Where the state lives, and which provider: exactly one, and pinned. */
function checkSettings(settings: Json | undefined, report: Report): void {
  if (!isJsonObject(settings)) return report('/terraform', 'is missing')
  const homes = ['cloud', 'backend'].filter((key) => settings[key] !== undefined)
  if (homes.length !== 1) report('/terraform', 'must say where the state lives: either cloud or backend')
  if (typeof settings['required_version'] !== 'string') report('/terraform/required_version', 'is missing')
  const providers = settings['required_providers']
  for (const [name, provider] of Object.entries(isJsonObject(providers) ? providers : {})) {
    const at = within('/terraform/required_providers', name)
    const complete =
      isJsonObject(provider) && typeof provider['source'] === 'string' && typeof provider['version'] === 'string'
    if (!complete) report(at, 'must have a source and a version')
  }
}

/** `type.name` of everything that the file declares; data sources as `data.type.name`, inputs as `var.name`. */
function addressesOf(document: JsonObject): Set<string> {
  const addresses = [
    ...twoLevels(document['resource']),
    ...twoLevels(document['data']).map((address) => `data.${address}`),
    ...keysOf(document['variable']).map((name) => `var.${name}`),
    ...keysOf(document['locals']).map((name) => `local.${name}`),
    ...keysOf(document['module']).map((name) => `module.${name}`),
  ]
  return new Set(addresses)
}

function keysOf(value: Json | undefined): string[] {
  return isJsonObject(value) ? Object.keys(value) : []
}

function twoLevels(value: Json | undefined): string[] {
  return keysOf(value).flatMap((type) =>
    keysOf(isJsonObject(value) ? value[type] : undefined).map((name) => `${type}.${name}`),
  )
}

function checkStrings(value: Json | undefined, at: string, names: ReadonlySet<string>, report: Report): void {
  if (typeof value === 'string') checkText(value, at, names, report)
  else if (Array.isArray(value)) value.forEach((item, index) => checkStrings(item, within(at, index), names, report))
  else if (isJsonObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      if (/[$%]\{/.test(key)) report(within(at, key), 'has a template sequence in a key')
      checkStrings(member, within(at, key), names, report)
    }
  }
}

function checkText(text: string, at: string, names: ReadonlySet<string>, report: Report): void {
  for (const [whole, marks = '', inner = ''] of text.replace(fileContent, '').matchAll(template)) {
    if (marks.length > 1) continue // escaped
    if (marks === '%' || !whole.endsWith('}') || !reference.test(inner)) {
      report(at, `${JSON.stringify(whole)} would be read as a template: escape it as ${JSON.stringify(marks + whole)}`)
    } else checkReference(inner, at, names, report)
  }
}

function checkReference(text: string, at: string, names: ReadonlySet<string>, report: Report): void {
  const words = text.replace(/\[.*$/, '').split('.')
  const scope = words[0] ?? ''
  const declared = words.slice(0, scope === 'data' ? 3 : 2).join('.')
  const checkable = !otherScopes.has(scope) || ['var', 'local', 'module'].includes(scope)
  if (checkable && !names.has(declared)) report(at, `refers to ${declared}, which this file does not declare`)
}
