// The pods that controllers would make of the applied objects: how they look, and how many there can be at once.
import { isJsonObject, type Json, type JsonObject } from '../../../src/lib/json.ts'
import type { Taken } from './apply.ts'
import { operatorMade } from './operator-pods.ts'
import { at, listAt } from './values.ts'

/** The pod of one template, and the most of it that can run at once, those of an update included. */
export type Workload = { object: Taken; pod: JsonObject; most: number }

/** The pods of all workloads among the applied objects. */
export function workloadsOf(taken: Taken[]): Workload[] {
  return taken.flatMap((object) =>
    templatesOf(object, taken).map(({ template, suffix, most }) => ({
      object,
      pod: podOf(object, template, suffix),
      most,
    })),
  )
}

type Template = { template: JsonObject; suffix: string; most: number }

function templatesOf(object: Taken, all: Taken[]): Template[] {
  const { value } = object
  const spec = value['spec']
  const made = (template: Json | undefined, suffix: string, most: number): Template[] =>
    isJsonObject(template) ? [{ template, suffix, most }] : []
  const parallel = (job: Json | undefined): number => Number(at(job, 'parallelism') ?? 1)
  switch (value['kind']) {
    case 'Deployment':
    case 'Rollout':
      return made(at(spec, 'template'), '-7d9c5b8f6d-x2x2x', withSurge(mostReplicas(object, all), spec))
    case 'StatefulSet':
      return made(withClaims(spec), '-0', mostReplicas(object, all))
    case 'DaemonSet':
      return made(at(spec, 'template'), '-x2x2x', 1)
    case 'Job':
      return made(at(spec, 'template'), '-x2x2x', parallel(spec))
    case 'CronJob':
      return made(
        at(spec, 'jobTemplate', 'spec', 'template'),
        '-29000000-x2x2x',
        parallel(at(spec, 'jobTemplate', 'spec')),
      )
    case 'ScaledJob':
      return made(
        at(spec, 'jobTargetRef', 'template'),
        '-x2x2x-x2x2x',
        Number(at(spec, 'maxReplicaCount') ?? 100) * parallel(at(spec, 'jobTargetRef')),
      )
    case 'AnalysisTemplate':
      return listAt(spec, 'metrics').flatMap((metric) =>
        made(at(metric, 'provider', 'job', 'spec', 'template'), '-x2x2x', 1),
      )
    default:
      return (operatorMade[String(value['kind'])]?.(value) ?? []).map(({ template, count }) => ({
        template,
        suffix: '-operator',
        most: count,
      }))
  }
}

/** What an autoscaler of the object may come to, else what the object asks for. */
function mostReplicas({ value, namespace }: Taken, all: Taken[]): number {
  const [kind, name] = [value['kind'], at(value, 'metadata', 'name')]
  const scalers = all.filter((other) => {
    const target = at(other.value, 'spec', 'scaleTargetRef')
    return other.namespace === namespace && at(target, 'name') === name && (at(target, 'kind') ?? 'Deployment') === kind
  })
  const most = scalers.map(({ value: scaler }) =>
    Number(at(scaler, 'spec', 'maxReplicas') ?? at(scaler, 'spec', 'maxReplicaCount') ?? 100),
  )
  return Math.max(Number(at(value, 'spec', 'replicas') ?? 1), ...most)
}

/** The pods that a rolling update adds; Kubernetes and Argo Rollouts both round up, and both take a quarter where nothing is said. */
function withSurge(replicas: number, spec: Json | undefined): number {
  const strategy = at(spec, 'strategy')
  if (at(strategy, 'type') === 'Recreate') return replicas
  if (at(strategy, 'blueGreen') !== undefined) return 2 * replicas
  const surge = String(at(strategy, 'rollingUpdate', 'maxSurge') ?? at(strategy, 'canary', 'maxSurge') ?? '25%')
  return replicas + (surge.endsWith('%') ? Math.ceil((replicas * Number(surge.slice(0, -1))) / 100) : Number(surge))
}

/** The template of a StatefulSet with the volumes that its controller adds, one per claim. */
function withClaims(spec: Json | undefined): Json | undefined {
  const template = at(spec, 'template')
  const claims = listAt(spec, 'volumeClaimTemplates').map((claim) => String(at(claim, 'metadata', 'name')))
  if (!isJsonObject(template) || !isJsonObject(template['spec'])) return template
  const volumes = claims.map((name) => ({ name, persistentVolumeClaim: { claimName: `${name}-0` } }))
  return { ...template, spec: { ...template['spec'], volumes: [...listAt(template['spec'], 'volumes'), ...volumes] } }
}

/** A pod as its controller names and labels it: the server holds these names to their longest length. */
function podOf({ value }: Taken, template: JsonObject, suffix: string): JsonObject {
  const name = String(at(value, 'metadata', 'name'))
  const labels = {
    ...(at(template, 'metadata', 'labels') as JsonObject | undefined),
    ...labelsOfController(String(value['kind']), name),
  }
  const metadata = { name: `${name}${suffix}`, labels, annotations: at(template, 'metadata', 'annotations') }
  return { apiVersion: 'v1', kind: 'Pod', metadata, spec: template['spec'] }
}

/** @see https://kubernetes.io/docs/reference/labels-annotations-taints/ */
function labelsOfController(kind: string, name: string): JsonObject {
  if (kind === 'StatefulSet')
    return { 'controller-revision-hash': `${name}-7d9c5b8f6d`, 'statefulset.kubernetes.io/pod-name': `${name}-0` }
  if (kind === 'Job') return { 'batch.kubernetes.io/job-name': name, 'job-name': name }
  if (kind === 'CronJob') return { 'batch.kubernetes.io/job-name': `${name}-29000000`, 'job-name': `${name}-29000000` }
  return kind === 'Deployment' ? { 'pod-template-hash': '7d9c5b8f6d' } : {}
}
