// Kubernetes objects and custom resources against the validators of their kinds, and against the rules for names that
// the API server applies in code and no schema holds.
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts'
import { checkedElsewhere, validators, type ValidatorClass } from './kinds.ts'
import { checkEssentials } from './essentials.ts'
import { checkNames } from './object-names.ts'
import type { Check, Report } from './problem.ts'
import { reportUnknownFields } from './unknown-fields.ts'

const loaded = new Map<string, ValidatorClass>()

/** Loads the validators of the kinds that occur in these documents, so that `checkObject` can run without waiting. */
export async function loadValidators(documents: readonly Json[]): Promise<void> {
  const kinds = new Set(documents.filter(isJsonObject).map(kindOf))
  for (const kind of kinds) {
    const load = validators[kind]
    if (load !== undefined && !loaded.has(kind)) loaded.set(kind, await load())
  }
}

/** Checks one object; the validator of its kind must be loaded. An object of an unknown kind is a problem. */
export const checkObject: Check = (document, report) => {
  if (!isJsonObject(document)) return report('', 'is not a Kubernetes object')
  if (typeof document['apiVersion'] !== 'string' || typeof document['kind'] !== 'string')
    return report('/kind', 'an object needs an apiVersion and a kind')
  const kind = kindOf(document)
  if (Object.hasOwn(checkedElsewhere, kind)) return
  const validator = loaded.get(kind)
  if (validator === undefined) return report('/kind', `no check is known for ${kind}`)
  runValidator(validator, document, report)
  checkEssentials(document, report)
  checkNames(document, report)
}

/**
 * Kinds of which every field is typed. Custom resources have open ones, which look like unknown ones from outside; what our
 * own emitters write is held to types, so only what patches have changed is asked.
 */
const fullyTyped = /^(v1|(apps|autoscaling|batch|policy)\/\S+|(\S+\.)?k8s\.io\/\S+) /

/** Checks a patched object for fields that its kind does not have; the validator of its kind must be loaded. */
export const checkFields: Check = (document, report) => {
  if (!isJsonObject(document) || !fullyTyped.test(kindOf(document))) return
  const validator = loaded.get(kindOf(document))
  if (validator !== undefined) reportUnknownFields(document, (copy) => runValidator(validator, copy, () => {}), report)
}

function kindOf(document: JsonObject): string {
  return `${String(document['apiVersion'])} ${String(document['kind'])}`
}

type SchemaError = { instancePath: string; message?: string; params?: { allowedValues?: unknown } }

/** The validators are methods that look only at `this`, so they can judge a plain object without a copy of it. */
function runValidator(validator: ValidatorClass, document: Json, report: Report): void {
  try {
    validator.prototype.validate.call(document)
  } catch (error) {
    if (!hasErrors(error)) throw error
    for (const { instancePath, message, params } of error.errors) {
      const allowed = params?.allowedValues === undefined ? '' : ` (${JSON.stringify(params.allowedValues)})`
      report(instancePath, `${message ?? 'is refused by the schema'}${allowed}`)
    }
  }
}

function hasErrors(error: unknown): error is { errors: SchemaError[] } {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors)
}
