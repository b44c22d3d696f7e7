// Lets the server judge the pods of workloads: Pod Security, limits, service accounts, and quotas at the highest count.
import { isJsonObject, type JsonObject } from '../../../src/lib/json.ts'
import type { Finding } from '../check.ts'
import type { ApiClient } from './client.ts'
import { finding, type Taken } from './apply.ts'
import { at, listAt } from './values.ts'
import { workloadsOf, type Workload } from './workloads.ts'

/**
 * Tries one pod of every template. In a namespace with a quota the pods are also made, as many as there can be at once,
 * so that the server itself counts them.
 */
export async function judgePods(client: ApiClient, taken: Taken[]): Promise<Finding[]> {
  const limited = new Set(
    taken.filter(({ value }) => value['kind'] === 'ResourceQuota').map(({ namespace }) => namespace),
  )
  const findings: Finding[] = []
  for (const workload of workloadsOf(taken)) {
    const { object, pod, most } = workload
    const pods = `/api/v1/namespaces/${object.namespace}/pods`
    const { problem, warnings, body } = await client.create(`${pods}?dryRun=All&fieldValidation=Strict`, pod)
    const told = problem === undefined ? [...warnings, ...limitsAdded(pod, body)] : [problem, ...warnings]
    findings.push(...told.map((message) => finding(object, 'pod', `its pod: ${message}`)))
    if (problem === undefined && limited.has(object.namespace))
      findings.push(...(await fill(client, pods, workload, most)))
  }
  return findings
}

/** A container that says what it needs of something, but not how much it may take, was not meant to get the namespace's limit. */
function limitsAdded(pod: JsonObject, held: JsonObject): string[] {
  return ['containers', 'initContainers'].flatMap((list) =>
    listAt(pod, 'spec', list).flatMap((container, index) => {
      const [given, got] = [at(container, 'resources'), at(listAt(held, 'spec', list)[index], 'resources', 'limits')]
      const requests = at(given, 'requests')
      const added = Object.keys(isJsonObject(requests) ? requests : {}).filter(
        (name) => at(given, 'limits', name) === undefined && at(got, name) !== undefined,
      )
      return added.map(
        (name) =>
          `${at(container, 'name')} asks for ${name} ${at(requests, name)} without a limit, and gets the limit ${at(got, name)} of the namespace`,
      )
    }),
  )
}

async function fill(client: ApiClient, pods: string, { object, pod }: Workload, most: number): Promise<Finding[]> {
  for (let index = 0; index < most; index += 1) {
    const { problem } = await client.create(pods, numbered(pod, index))
    if (problem !== undefined)
      return [finding(object, 'quota', `pod ${index + 1} of ${most} that can run at once: ${problem}`)]
  }
  return []
}

function numbered(pod: JsonObject, index: number): JsonObject {
  return { ...pod, metadata: { ...(pod['metadata'] as JsonObject), name: `${at(pod, 'metadata', 'name')}-${index}` } }
}
