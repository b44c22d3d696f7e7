// As much of Helm as our templates use: what the conformance test does with Helm itself, for random documents.
import { isJsonObject, type Json, type JsonObject } from '../../../../src/lib/json.ts'

/** Values of a file over the defaults of a chart: maps are merged, and what is null is deleted. */
export function merge(defaults: JsonObject, values: JsonObject): JsonObject {
  const keys = [...new Set([...Object.keys(defaults), ...Object.keys(values)])].filter((key) => values[key] !== null)
  return Object.fromEntries(
    keys.map((key) => {
      const [base, own] = [defaults[key], values[key]]
      return [key, own === undefined ? base : isJsonObject(base) && isJsonObject(own) ? merge(base, own) : own]
    }),
  )
}

/** The text that a template gives; an action that is none of ours throws. */
export function render(template: string, values: JsonObject, namespace: string): string {
  const open: boolean[] = []
  const lines: string[] = []
  for (const line of template.split('\n')) {
    if (line.startsWith('{{- if ')) open.push(holds(line, values))
    else if (line === '{{- end }}') open.pop()
    else if (open.every(Boolean))
      lines.push(line.replace(/\{\{ (.*?) \}\}/g, (_, action: string) => print(action, values, namespace)))
  }
  return lines.join('\n')
}

function holds(line: string, values: JsonObject): boolean {
  const [, not, address = ''] =
    /^\{\{- if (not \(kindIs "invalid" )?\.Values\.([A-Za-z0-9.]+)\)? \}\}$/.exec(line) ?? []
  const value = lookUp(values, address)
  return not === undefined ? value === true : value !== undefined
}

function print(action: string, values: JsonObject, namespace: string): string {
  if (action === '"{{"') return '{{'
  if (action === '.Release.Namespace') return namespace
  if (action === '.Release.Namespace | quote') return JSON.stringify(namespace)
  const address = /^\.Values\.([A-Za-z0-9.]+) \| toJson$/.exec(action)?.[1]
  const value = address === undefined ? undefined : lookUp(values, address)
  if (value === undefined) throw new Error(`nothing is printed for ${action}`)
  return JSON.stringify(value)
}

function lookUp(values: JsonObject, address: string): Json | undefined {
  return address.split('.').reduce<Json | undefined>((node, part) => {
    if (!isJsonObject(node)) throw new Error(`nil pointer evaluating ${part} of ${address}`)
    return node[part]
  }, values)
}
