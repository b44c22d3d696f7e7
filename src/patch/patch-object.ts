// One patch on one object: the result, or why it cannot be.
import { listNames } from '../report/suggest.ts'
import type { Finding } from '../report/diagnostic.ts'
import type { Json } from '../lib/json.ts'
import { identityOf, type ObjectIdentity, type Operation, type Patch } from '../model/patch.ts'
import { applyOperation, OperationError } from './json-patch.ts'
import { mergePatch } from './merge-patch.ts'

/** True when the patch is about this object. */
export function isTarget({ target, namespaced }: Patch, object: ObjectIdentity): boolean {
  if (object.name !== target.name || object.kind !== target.kind || object.apiVersion !== target.apiVersion)
    return false
  return object.namespace === target.namespace || (!namespaced && object.namespace === '')
}

/** The object with the patch applied. What cannot be applied comes back as a finding, and the object as far as it got. */
export function patchObject(
  document: Json,
  patch: Patch,
  environment: string,
): { document: Json; findings: Finding[] } {
  let result = mergePatch(document, patch.changes)
  for (const [index, operation] of patch.operations.entries()) {
    const next = attempt(result, operation)
    if (typeof next === 'string') return { document: result, findings: [failed(patch, index, next, environment)] }
    result = next.document
  }
  const changed = changedIdentity(document, result)
  return { document: result, findings: changed.length === 0 ? [] : [moved(patch, changed, environment)] }
}

function attempt(document: Json, operation: Operation): { document: Json } | string {
  try {
    return { document: applyOperation(document, operation) }
  } catch (error) {
    if (error instanceof OperationError) return error.message
    throw error
  }
}

function failed({ index, target, operations }: Patch, operation: number, reason: string, environment: string): Finding {
  const { op, path } = operations[operation] as Operation
  return {
    code: 'patch-fails',
    severity: 'error',
    at: { path: ['patches', index, 'operations', operation], environment },
    message: `\`${op} ${path}\` does not fit the ${target.kind} \`${target.name}\` of ${environment}: ${reason}`,
    why: 'a patch is applied as a whole or not at all',
  }
}

function changedIdentity(before: Json, after: Json): string[] {
  const [old, now] = [identityOf(before), identityOf(after)]
  return (['apiVersion', 'kind', 'name', 'namespace'] as const).filter((key) => old?.[key] !== now?.[key])
}

function moved({ index, target }: Patch, changed: string[], environment: string): Finding {
  return {
    code: 'patch-renames',
    severity: 'error',
    at: { path: ['patches', index], environment, target: 'key' },
    message: `the patch changes ${listNames(changed)} of the ${target.kind} \`${target.name}\` of ${environment}`,
    why: 'that would be another object: whatever refers to this one would find nothing',
    hint: 'change the name where the spec gives it',
  }
}
