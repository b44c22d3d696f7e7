// Applies the objects of one environment, and applies them again: the second time nothing may change.
import { isJsonObject, type Json, type JsonObject } from '../../../src/lib/json.ts'
import type { Finding } from '../check.ts'
import { rootOf, type Answer, type ApiClient } from './client.ts'
import type { Step } from './plan.ts'
import { at, namespaceOf } from './values.ts'

/** An object that the server took: as it was given, and where the server has it. */
export type Taken = { file: string; value: JsonObject; path: string; namespace: string | undefined }

/** A client-side apply keeps the whole object in an annotation, and all annotations together may have no more bytes than this. */
const longestAnnotations = 256 * 1024

/** Applies the steps in their order; the server's refusals and warnings become findings. */
export async function applyAll(client: ApiClient, steps: Step[]): Promise<{ taken: Taken[]; findings: Finding[] }> {
  const taken: Taken[] = []
  const findings: Finding[] = []
  for (const step of steps) {
    const place = await placeOf(client, step)
    if (place === undefined) {
      findings.push(finding(step, 'refused', 'the server has no such kind'))
      continue
    }
    const answer = await client.apply(place.path, step.value)
    findings.push(...problemsOf(step, answer))
    if (answer.problem !== undefined) continue
    taken.push({ ...step, ...place })
    await followUp(client, step.value, answer.body, place.path)
  }
  return { taken, findings }
}

function problemsOf(step: Step, { problem, warnings }: Answer): Finding[] {
  const long = !step.serverSide && JSON.stringify(step.value).length > longestAnnotations
  return [
    ...(problem === undefined ? [] : [finding(step, 'refused', problem)]),
    ...warnings.map((warning) => finding(step, 'warning', warning)),
    ...(long
      ? [finding(step, 'too-long', 'is too long for a client-side apply, and its Application asks for no other')]
      : []),
  ]
}

/** Does what controllers would do at once: a namespace gets its service account, a quota begins to count. */
async function followUp(client: ApiClient, value: JsonObject, held: JsonObject, path: string): Promise<void> {
  if (value['kind'] === 'Namespace')
    await client.create(`${path}/serviceaccounts`, {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'default' },
    })
  if (value['kind'] !== 'ResourceQuota') return
  const hard = at(held, 'spec', 'hard')
  const used = Object.fromEntries(Object.keys(isJsonObject(hard) ? hard : {}).map((key) => [key, '0']))
  await client.replace(`${path}/status`, { ...held, status: { hard, used } })
}

/** Applies everything once more, and compares it with what the server holds. */
export async function applyAgain(client: ApiClient, taken: Taken[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const object of taken) {
    const before = await client.get(object.path)
    const after = await client.apply(object.path, object.value)
    if (after.problem !== undefined) findings.push(finding(object, 'refused-again', after.problem))
    else
      findings.push(
        ...changesOf(object, before.body, after.body),
        ...differences(object.value, before.body).map((told) => finding(object, 'held-differently', told)),
      )
  }
  return findings
}

/**
 * The version in the store says nothing: where a definition fills in a status, it moves although nothing is different.
 * The generation moves with every change of what is wanted.
 */
function changesOf(object: Taken, before: JsonObject, after: JsonObject): Finding[] {
  const changes = differences(withoutVersion(before), withoutVersion(after))
  return changes.length === 0
    ? []
    : [finding(object, 'changes-again', `is changed when it is applied again: ${changes.join('; ')}`)]
}

function withoutVersion({ metadata, ...rest }: JsonObject): JsonObject {
  const { resourceVersion: _version, managedFields: _owners, ...kept } = (metadata ?? {}) as JsonObject
  return { ...rest, metadata: kept }
}

/** Every field of `given` that `held` has with another value; what `held` has beside them is the server's to add. */
export function differences(given: Json | undefined, held: Json | undefined, path = ''): string[] {
  if (given === undefined || given === null) return []
  if (isJsonObject(given) && isJsonObject(held))
    return Object.entries(given).flatMap(([key, child]) => differences(child, held[key], `${path}/${key}`))
  if (Array.isArray(given) && Array.isArray(held) && given.length === held.length)
    return given.flatMap((child, index) => differences(child, held[index], `${path}/${index}`))
  return JSON.stringify(given) === JSON.stringify(held)
    ? []
    : [`${path} is ${JSON.stringify(given)} here and ${JSON.stringify(held) ?? 'nothing'} on the server`]
}

/** Where an object goes, `undefined` when the server has no such kind. */
async function placeOf(
  client: ApiClient,
  { value, namespace }: Step,
): Promise<{ path: string; namespace: string | undefined } | undefined> {
  const apiVersion = String(value['apiVersion'])
  const resource = await client.resourceOf(apiVersion, String(value['kind']))
  if (resource === undefined) return undefined
  const own = resource.namespaced ? (namespaceOf(value) ?? namespace) : undefined
  const root = own === undefined ? rootOf(apiVersion) : `${rootOf(apiVersion)}/namespaces/${own}`
  return { path: `${root}/${resource.plural}/${String(at(value, 'metadata', 'name'))}`, namespace: own }
}

/** A finding about an object, with its kind and name in front. */
export function finding({ file, value }: { file: string; value: JsonObject }, rule: string, message: string): Finding {
  return { file, rule, message: `${value['kind']} ${at(value, 'metadata', 'name')}: ${message}` }
}
