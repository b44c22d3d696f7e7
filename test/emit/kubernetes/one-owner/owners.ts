// Who owns what of a service, read from its objects: finds two owners of one thing, and things without one.
import { isJsonObject, type Json, type JsonObject } from '../../../../src/lib/json.ts'

const workloadKinds = ['Deployment', 'Rollout', 'StatefulSet', 'CronJob']
const scalerKinds = ['HorizontalPodAutoscaler', 'ScaledObject']

/** What is wrong with the objects of one service: its workload, the owner of its replicas, its strategy, and what they point at. */
export function ownershipProblems(service: string, documents: Json[]): string[] {
  const objects = documents.filter(isJsonObject)
  const workloads = objects.filter(
    (object) => workloadKinds.includes(String(object.kind)) || (object.kind === 'Job' && nameOf(object) === service),
  )
  const [workload] = workloads
  if (workload === undefined || workloads.length !== 1)
    return [`${workloads.length} workloads: ${workloads.map(({ kind }) => kind).join()}`]
  const isServer = workload.kind !== 'CronJob' && workload.kind !== 'Job'
  return [...ownersOfReplicas(workload, objects, isServer), ...strategies(workload, isServer), ...dangling(objects)]
}

function ownersOfReplicas(workload: JsonObject, objects: JsonObject[], isServer: boolean): string[] {
  const scalers = objects.filter(({ kind }) => scalerKinds.includes(String(kind)))
  const owners = [
    ...('replicas' in specOf(workload) && specOf(workload).replicas !== undefined ? [String(workload.kind)] : []),
    ...scalers.map(({ kind }) => String(kind)),
  ]
  const astray = scalers.filter((scaler) => {
    const target = specOf(scaler).scaleTargetRef as JsonObject
    return (
      target.kind !== workload.kind || target.apiVersion !== workload.apiVersion || target.name !== nameOf(workload)
    )
  })
  return [
    ...(owners.length === (isServer ? 1 : 0) ? [] : [`${owners.length} owners of replicas: ${owners.join()}`]),
    ...astray.map((scaler) => `${scaler.kind} scales something else than the ${workload.kind}`),
  ]
}

function strategies(workload: JsonObject, isServer: boolean): string[] {
  if (!isServer) return []
  const strategy = (specOf(workload).strategy ?? {}) as JsonObject
  const found =
    workload.kind === 'Rollout'
      ? ['blueGreen', 'canary'].filter((name) => strategy[name] !== undefined)
      : [String(strategy.type)]
  return found.length === 1 && found[0] !== 'undefined' ? [] : [`${found.length} strategies: ${found.join()}`]
}

/** Templates and Services that a Rollout names and nobody makes, and templates that nobody names. */
function dangling(objects: JsonObject[]): string[] {
  const named = new Set(
    [...JSON.stringify(objects.filter(({ kind }) => kind === 'Rollout')).matchAll(/"templateName":"([^"]+)"/g)].map(
      ([, name]) => name,
    ),
  )
  const made = new Set(objects.filter(({ kind }) => kind === 'AnalysisTemplate').map(nameOf))
  const services = new Set(objects.filter(({ kind }) => kind === 'Service').map(nameOf))
  const reached = [
    ...JSON.stringify(objects.filter(({ kind }) => kind === 'Rollout')).matchAll(
      /"(?:active|preview|stable|canary)Service":"([^"]+)"/g,
    ),
  ].map(([, name]) => name ?? '')
  return [
    ...[...named].filter((name) => !made.has(name ?? '')).map((name) => `no AnalysisTemplate ${name}`),
    ...[...made].filter((name) => !named.has(name)).map((name) => `nobody uses the AnalysisTemplate ${name}`),
    ...reached.filter((name) => !services.has(name)).map((name) => `no Service ${name}`),
  ]
}

function nameOf({ metadata }: JsonObject): string {
  return String((metadata as JsonObject).name)
}

function specOf({ spec }: JsonObject): JsonObject {
  return spec as JsonObject
}
