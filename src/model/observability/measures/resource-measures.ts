// What the pods of a service use: replicas that are ready, restarts, CPU and memory.
import { selector, type Matchers } from '../../../lib/promql.ts'
import type { EnvironmentFacts } from '../../environment.ts'
import { argoRollouts } from '../../../facts/argo-rollouts/index.ts'
import { partsOf } from '../../delivery/strategies/index.ts'
import { recorded } from '../metrics.ts'
import { containerName } from '../../names/services.ts'
import type { Service, ServiceType } from '../../service.ts'
import { mayBeZero } from '../../scaling.ts'
import { allPods, constant, growing, settleOfRate, type Measure, type MeasuredPods } from './measure.ts'

/** Types whose replicas run all the time; a cron or a job that is not running is not down. */
const longRunning: readonly ServiceType[] = ['web', 'worker', 'static']

/**
 * The measures of a service's pods, from kube-state-metrics and cAdvisor. Pods are found by the name that a ReplicaSet
 * gives them, `<service>-<hash>-<random>`, which holds for Deployments and Rollouts and matches no longer service name,
 * because hash and random part hold no hyphen.
 */
export function resourceMeasures(
  facts: EnvironmentFacts,
  service: Service,
  pods: MeasuredPods = allPods(service),
): Measure[] {
  if (!longRunning.includes(service.type)) return []
  const common = {
    about: service.name,
    labels: { service: service.name, environment: facts.environment },
    instance: {},
    exact: true,
  }
  const container = {
    namespace: facts.namespace,
    pod: `~${service.name}-${pods.generation}-[a-z0-9]+`,
    container: containerName,
  }
  const sample = { ...container, pod: `${service.name}-5d4f8c7b9-abcde` }
  return [
    { ...common, signal: 'down', record: recorded.ready, settle: 1, ...ready(facts, service, pods) },
    { ...common, signal: 'restarts', record: recorded.restarts, settle: 30, ...restarts(container, sample) },
    { ...common, signal: 'oom_kills', record: recorded.oomKills, settle: 30, ...oomKills(container, sample) },
    { ...common, signal: 'cpu_usage', record: recorded.cpu, settle: settleOfRate, ...cpu(container, sample) },
    { ...common, signal: 'memory_usage', record: recorded.memory, settle: 1, ...memory(container, sample) },
  ]
}

type Part = Pick<Measure, 'expression' | 'simulate'>

/**
 * The pods that serve. Where the old version is kept behind the new one, its ready pods serve nobody and would hide that
 * those of the new one are gone; the controller of the release knows which are active. The signal is down when it is 0; of a
 * service that may scale to zero there is none while no replica is wanted.
 */
function ready(facts: EnvironmentFacts, service: Service, pods: MeasuredPods): Part {
  const isEveryVersion = pods.generation === allPods(service).generation
  const part =
    isEveryVersion && partsOf(service.strategy).keepsOldPods(service.strategy)
      ? active(facts, service)
      : readyReplicas(facts, service, pods)
  return whileWanted(part, facts, service, pods)
}

/** `namespace` is that of the controller, whose ServiceMonitor does not honour the labels of what it exposes. */
function active({ namespace }: EnvironmentFacts, { name }: Service): Part {
  const series = selector(argoRollouts.availableReplicas.value, { exported_namespace: namespace, name })
  return { expression: `sum(${series})`, simulate: (value) => [constant(series, value)] }
}

/**
 * ReplicaSets stay when all pods are gone, so that the sum is 0 and not unknown. Of a service that may scale to zero there is
 * no signal while no replica is wanted.
 */
function readyReplicas(facts: EnvironmentFacts, service: Service, { generation }: MeasuredPods): Part {
  const metric = 'kube_replicaset_status_ready_replicas'
  return {
    expression: `sum(${selector(metric, { namespace: facts.namespace, replicaset: `~${service.name}-${generation}` })})`,
    simulate: (value) => [
      constant(selector(metric, { namespace: facts.namespace, replicaset: `${service.name}-5d4f8c7b9` }), value),
    ],
  }
}

/** The same where the spec always wants a replica. */
function whileWanted(
  part: Part,
  { namespace }: EnvironmentFacts,
  { name, scaling }: Service,
  { generation }: MeasuredPods,
): Part {
  if (!mayBeZero(scaling)) return part
  const wanted = (replicaset: string) => selector('kube_replicaset_spec_replicas', { namespace, replicaset })
  return {
    expression: `${part.expression} and sum(${wanted(`~${name}-${generation}`)}) > 0`,
    simulate: (value) => [...part.simulate(value), constant(wanted(`${name}-5d4f8c7b9`), 1)],
  }
}

const restartCounter = 'kube_pod_container_status_restarts_total'

function restarts(container: Matchers, sample: Matchers): Part {
  return {
    expression: `sum(increase(${selector(restartCounter, container)}[15m]))`,
    simulate: (value) => [growing(selector(restartCounter, sample), value / 15)],
  }
}

/** Restarts of the pods whose container last ended for want of memory. */
function oomKills(container: Matchers, sample: Matchers): Part {
  const reason = (labels: Matchers) =>
    selector('kube_pod_container_status_last_terminated_reason', { ...labels, reason: 'OOMKilled' })
  return {
    expression:
      `sum(sum by (pod) (increase(${selector(restartCounter, container)}[15m]))` +
      ` and on (pod) max by (pod) (${reason(container)}) == 1)`,
    simulate: (value) => [growing(selector(restartCounter, sample), value / 15), constant(reason(sample), 1)],
  }
}

/** Of what is requested, because a limit on CPU is optional and the scheduler counts requests. */
function cpu(container: Matchers, sample: Matchers): Part {
  const used = 'container_cpu_usage_seconds_total'
  const requested = 'kube_pod_container_resource_requests'
  return {
    expression: `sum(rate(${selector(used, container)}[5m])) / sum(${selector(requested, { ...container, resource: 'cpu' })})`,
    simulate: (value) => [
      growing(selector(used, sample), value * 60),
      constant(selector(requested, { ...sample, resource: 'cpu' }), 1),
    ],
  }
}

/** The fullest container, because each has its own limit and is killed at it. */
function memory(container: Matchers, sample: Matchers): Part {
  const used = 'container_memory_working_set_bytes'
  const limit = 'kube_pod_container_resource_limits'
  return {
    expression:
      `max(max by (pod) (${selector(used, container)})` +
      ` / max by (pod) (${selector(limit, { ...container, resource: 'memory' })}))`,
    simulate: (value) => [
      constant(selector(used, sample), value * 1000),
      constant(selector(limit, { ...sample, resource: 'memory' }), 1000),
    ],
  }
}
