// When a new version is judged, and by which conditions.
import type { Condition } from '../observability/alert.ts'
import type { MeasuredPods } from '../observability/measures/measure.ts'
import { requestCounter } from '../observability/metrics.ts'
import { objectNames } from '../names.ts'
import type { Service } from '../service.ts'
import { nextVersionOf } from '../workload.ts'

/**
 * `before` a blue-green switch, `after` it, and `during` a release that takes traffic step by step. Each is an
 * AnalysisTemplate of its own.
 */
export type Moment = 'before' | 'after' | 'during'

/** What is asked at one moment. `holds` must be true of a good version; when one of `ends` is, the version is taken back. */
export type Judgement = { moment: Moment; holds: Condition[]; ends: Condition[]; probed: boolean }

/** The judgements of a release of the service, in the order in which they come; none for what is not released in steps. */
export function judgementsOf(service: Service): Judgement[] {
  const { strategy, rollback } = service
  if (strategy.kind === 'recreate') return []
  if (strategy.kind === 'blue-green') return judgementsOfSwitch(service, strategy.validate)
  const holds = strategy.kind === 'canary' ? strategy.validate : []
  return holds.length + rollback.length === 0 ? [] : [{ moment: 'during', holds, ends: rollback, probed: false }]
}

/** What only the gateway sees of a version, it sees after the switch; the rest is known before. */
function judgementsOfSwitch(service: Service, validate: Condition[]): Judgement[] {
  const early = validate.filter((condition) => !isSeenAtGateway(service, condition))
  const late = validate.filter((condition) => isSeenAtGateway(service, condition))
  const probed = probedPaths(service).length > 0
  return [
    ...(early.length > 0 || probed ? [{ moment: 'before' as const, holds: early, ends: [], probed }] : []),
    ...(late.length + service.rollback.length > 0
      ? [{ moment: 'after' as const, holds: late, ends: service.rollback, probed: false }]
      : []),
  ]
}

/** When a condition is asked of a release of the service. */
export function momentOf(service: Service, condition: Condition): Moment {
  if (service.strategy.kind !== 'blue-green') return 'during'
  return isSeenAtGateway(service, condition) || service.rollback.includes(condition) ? 'after' : 'before'
}

/** The controller fills in the hash of the version that is judged. */
const judgedGeneration = '{{args.latest-hash}}'

/** After the switch the new version is reached through the Service of the old one; before it, through one of its own. */
export function judgedPods(service: Service, moment: Moment): MeasuredPods {
  const next = moment === 'after' ? null : nextVersionOf(service)
  return {
    service: next === null ? service.name : objectNames.nextService(service.name, next),
    generation: judgedGeneration,
  }
}

const requestSignals = ['error_rate', 'latency_p50', 'latency_p95', 'latency_p99', 'request_rate']

/** True for a condition about requests, which are measured by nobody but the gateway. */
function isSeenAtGateway(service: Service, { signal }: Condition): boolean {
  return requestSignals.includes(signal) && requestCounter(service) === 'gateway'
}

/** The paths that a new version must answer before it gets traffic: its health check, and those of the smoke tests. */
export function probedPaths({ health, smoke, port, protocol }: Service): string[] {
  if (port === 0 || protocol === 'tcp' || protocol === 'grpc') return []
  const healthy = health?.probe.kind === 'http' && health.port === port ? [health.probe.path] : []
  return [...new Set([...healthy, ...smoke.paths])]
}

/** True where some task of the service sends it requests: smoke tests, and probes of the next version. */
export function isProbed(service: Service): boolean {
  return service.smoke.paths.length > 0 || judgementsOf(service).some(({ probed }) => probed)
}

/** Seconds after which a step of a migration is taken to hang: the sync fails, with the old version still running. */
export const migrationDeadline = 1800

/** Rates are taken over five minutes, so a condition is certain that much later; nothing is certain in less than ten. */
const settling = 300
const shortest = 600

/** Seconds for which a version is watched after it has taken over: until the slowest of its conditions is certain. */
export function watchSeconds(conditions: Condition[]): number {
  return Math.max(shortest, Math.max(0, ...conditions.map((condition) => condition.for)) + settling)
}
