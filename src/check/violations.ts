// Violations of the schema -> diagnostics. One switch over ajv's keyword; every message says what is wrong with which
// value, why it matters and what to write instead.
import type { ErrorObject } from 'ajv'
import type { Json } from '../lib/json.ts'
import type { Source } from '../read/source.ts'
import type { Diagnostic, SpecPath } from '../report/diagnostic.ts'
import { nearest } from '../report/suggest.ts'
import { foreignWord } from './foreign-words.ts'
import { branchesOf, fieldAt, mapForm, type SchemaNode } from './field.ts'
import { explainFormat, explainKey } from './format-violations.ts'
import { explainType } from './type-violations.ts'
import { explainUnknownKey, type FileKind } from './unknown-keys.ts'
import { explainLimit, explainRepetition, explainValue } from './value-violations.ts'
import { printPath, printYaml } from './wording.ts'

/** A file, or what is left of its value after earlier mistakes were taken out. */
export type Checked = { source: Source; kind: FileKind; value: Json }

/** What one violation is about. `field` describes the place; it is empty where the language has no such place. */
export type Violation = {
  source: Source
  kind: FileKind
  path: SpecPath
  value: Json | undefined
  field: SchemaNode
  error: ErrorObject
}

/** The message of a violation, and the place that it points at. `silent`: another message has said it already. */
export type Explanation = Omit<Diagnostic, 'severity' | 'span' | 'related'> & {
  path: SpecPath
  target?: 'key' | 'value'
  silent?: boolean
  /** The field that a misspelt key was meant to be: what is written under it is judged as if it had been spelt right. */
  meant?: string
}

/** All violations of one file, explained; several that stem from one mistake are told once. */
export function explainViolations(checked: Checked, errors: readonly ErrorObject[]): Explanation[] {
  const violations = errors.map((error) => violationOf(checked, error))
  const explained = violations.flatMap((violation) => explain(violation, violations) ?? [])
  const first = new Map<string, Explanation>()
  for (const explanation of explained) {
    const place = JSON.stringify([explanation.path, explanation.code === 'missing-field' && explanation.message])
    if (!first.has(place)) first.set(place, explanation)
  }
  return [...first.values()]
}

function explain(violation: Violation, all: Violation[]): Explanation | undefined {
  switch (violation.error.keyword) {
    case 'additionalProperties':
      return explainUnknownKey(violation)
    case 'propertyNames':
      return explainKey(violation)
    case 'type':
      return explainType(violation)
    case 'enum':
    case 'const':
      return explainValue(violation)
    case 'pattern':
    case 'minLength':
    case 'maxLength':
      return explainFormat(violation)
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
      return explainLimit(violation)
    case 'uniqueItems':
      return explainRepetition(violation)
    case 'required':
      return explainMissing(violation, all)
    default:
      throw new Error(`the schema uses ${violation.error.keyword}, which check/violations.ts cannot explain`)
  }
}

/** Silent where the file was read in part, or where a misspelt key is the missing one. */
function explainMissing({ source, path, field, error }: Violation, all: Violation[]): Explanation | undefined {
  const key = String(error.params['missingProperty'])
  const misspelt = all
    .filter((other) => other.error.keyword === 'additionalProperties' && samePath(other.path, path))
    .some((other) => means(String(other.error.params['additionalProperty']), key, path))
  const missing = mapForm(field)?.properties?.[key]
  const place = path.length === 0 ? source.file : `\`${printPath(path)}\``
  return {
    code: 'missing-field',
    message: `${place} has no \`${key}\``,
    why: 'it has no default, because only who writes the spec can know it',
    hint: `write \`${key}:${exampleOf(missing)}\``,
    path,
    target: 'key',
    silent: source.incomplete || misspelt,
  }
}

/** True for a key that is the missing one misspelt, or another tool's word for it. */
function means(key: string, missing: string, path: SpecPath): boolean {
  return nearest(key, [missing]) === missing || foreignWord(path, key)?.includes(`\`${missing}:`) === true
}

/** A value that may be written in the field, as one would type it after the colon. */
function exampleOf(node: SchemaNode | undefined): string {
  const shapes = node ? [node, ...branchesOf(node).map((branch) => branch.node)] : []
  const values = shapes.flatMap((shape) => shape.examples ?? shape.enum ?? ('const' in shape ? [shape.const] : []))
  return values.length === 0 ? '' : ` ${printYaml(values[0])}`
}

function violationOf({ source, kind, value: root }: Checked, error: ErrorObject): Violation {
  const { path, value } = follow(root, error.instancePath)
  return { source, kind, path, value, field: fieldAt(path) ?? {}, error }
}

/** The path behind a JSON pointer, with numbers for the items of lists, and the value that stands there. */
function follow(root: Json, pointer: string): { path: SpecPath; value: Json | undefined } {
  const path: (string | number)[] = []
  let value: Json | undefined = root
  for (const segment of pointer.split('/').slice(1)) {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(value) ? Number(key) : key)
    value = Array.isArray(value)
      ? value[Number(key)]
      : typeof value === 'object' && value !== null
        ? value[key]
        : undefined
  }
  return { path, value }
}

function samePath(one: SpecPath, other: SpecPath): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index])
}
