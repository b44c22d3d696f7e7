// A judgement of a new version: what is asked of it, and how long it takes until the answer is certain.
import type { Condition } from '../../observability/alert.ts'
import { requestCounter } from '../../observability/metrics.ts'
import type { Service } from '../../service.ts'

/**
 * `before` a blue-green switch, `after` it, and `during` a release that takes traffic step by step. Each is an
 * AnalysisTemplate of its own.
 */
export type Moment = 'before' | 'after' | 'during'

/** What is asked at one moment. `holds` must be true of a good version; when one of `ends` is, the version is taken back. */
export type Judgement = { moment: Moment; holds: Condition[]; ends: Condition[]; probed: boolean }

/** One judgement for as long as the release lasts; none where nothing is asked. */
export function duringRelease(holds: Condition[], ends: Condition[]): Judgement[] {
  return holds.length + ends.length === 0 ? [] : [{ moment: 'during', holds, ends, probed: false }]
}

const requestSignals = ['error_rate', 'latency_p50', 'latency_p95', 'latency_p99', 'request_rate']

/** True for a condition about requests. */
export function isAboutRequests({ signal }: Condition): boolean {
  return requestSignals.includes(signal)
}

/** True for a condition about requests, which are measured by nobody but the gateway. */
export function isSeenAtGateway(service: Service, condition: Condition): boolean {
  return isAboutRequests(condition) && requestCounter(service) === 'gateway'
}

/** The paths that a new version must answer before it gets traffic: its health check, and those of the smoke tests. */
export function probedPaths({ health, smoke, port, protocol }: Service): string[] {
  if (port === 0 || protocol === 'tcp' || protocol === 'grpc') return []
  const healthy = health?.probe.kind === 'http' && health.port === port ? [health.probe.path] : []
  return [...new Set([...healthy, ...smoke.paths])]
}

/**
 * How often a new version is looked at, in seconds: as often as Prometheus scrapes; the first time when a new pod has been
 * scraped often enough for a rate; and so many times before a blue-green switch.
 */
export const looks = { interval: 30, settling: 90, beforeSwitch: 3 }

/** Rates are taken over five minutes, so a condition is certain that much later; nothing is certain in less than ten. */
const settling = 300
const shortest = 600

/** Seconds for which a version is watched after it has taken over: until the slowest of its conditions is certain. */
export function watchSeconds(conditions: Condition[]): number {
  return Math.max(shortest, Math.max(0, ...conditions.map((condition) => condition.for)) + settling)
}
