// What people do by hand to what runs: how they keep Argo CD from undoing it, how they stop a service and start it again.
import type { Environment } from '../../model/environment.ts'
import { environmentNames } from '../../model/names/environment.ts'
import type { Service } from '../../model/service.ts'
import { clusterServices } from '../../model/delivery/targets.ts'
import { workloadKind } from '../../model/workload.ts'

/** A service as `kubectl` and Argo CD know it. `replicas` are the fewest that it may have. */
export type Runner = {
  service: string
  application: string
  kind: 'deployment' | 'rollout' | 'cronjob' | 'job'
  scaler: Service['scaling']['kind']
  replicas: number
}

/** What runs in the cluster, by name: which of them stands first decides some words. */
export function runnersOf(environment: Pick<Environment, 'services' | 'facts'>): Runner[] {
  return clusterServices(environment)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map((service) => runnerOf(service, environment))
}

function runnerOf(service: Service, { facts }: Pick<Environment, 'facts'>): Runner {
  const { name, scaling } = service
  return {
    service: name,
    application: environmentNames.application(facts, name),
    kind: workloadKind(service).toLowerCase() as Runner['kind'],
    scaler: scaling.kind,
    replicas: scaling.kind === 'fixed' ? scaling.replicas : scaling.minimum,
  }
}

/** Keeps Argo CD from undoing what is done by hand. The root first: it would put the others right again. */
export function holdArgoCd({ rootApplication }: { rootApplication: string }, applications: string[]): string[] {
  return [rootApplication, ...applications].map((application) => `argocd app set ${application} --sync-policy none`)
}

/** The root puts all others right. */
export function releaseArgoCd({ rootApplication }: { rootApplication: string }): string[] {
  return [
    `argocd app set ${rootApplication} --sync-policy automated --self-heal --auto-prune`,
    `argocd app sync ${rootApplication}`,
  ]
}

/**
 * An autoscaler lets what has no replicas sleep; KEDA wakes it up when there is work, unless it is told to pause.
 * @see https://keda.sh/docs/2.20/concepts/scaling-deployments/#pause-autoscaling
 */
export const keda = { paused: 'autoscaling.keda.sh/paused-replicas' }

export function stopCommand(namespace: string, { service, kind, scaler }: Runner): string {
  if (kind === 'cronjob')
    return `kubectl -n ${namespace} patch cronjob/${service} --type merge -p '{"spec":{"suspend":true}}'`
  if (kind === 'job') return `kubectl -n ${namespace} delete job/${service} --ignore-not-found`
  if (scaler === 'keda') return `kubectl -n ${namespace} annotate scaledobject/${service} ${keda.paused}=0 --overwrite`
  return `kubectl -n ${namespace} scale ${kind}/${service} --replicas 0`
}

/** What Argo CD does not do: it has no opinion of what an autoscaler owns, or of what git does not mention. */
export function startCommands(namespace: string, { service, kind, scaler, replicas }: Runner): string[] {
  if (kind === 'cronjob')
    return [`kubectl -n ${namespace} patch cronjob/${service} --type merge -p '{"spec":{"suspend":false}}'`]
  if (kind === 'job') return []
  if (scaler === 'keda') return [`kubectl -n ${namespace} annotate scaledobject/${service} ${keda.paused}-`]
  return scaler === 'hpa' ? [`kubectl -n ${namespace} scale ${kind}/${service} --replicas ${replicas}`] : []
}
