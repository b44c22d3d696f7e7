// What a signal is measured with, and how a unit test pretends that it has some value.

import type { Matchers } from '../../../lib/promql.ts'

/** One input series of a test: `start`, then `step` more with each minute. `series` is metric and labels. */
export type SimulatedSeries = { series: string; start: number; step: number }

/**
 * One signal of one thing, ready to be recorded, alerted on and simulated.
 * `record` and `labels` identify the recorded series; `instance` are further labels that its expression leaves, such
 * as the node, with the value that the simulation gives them. `simulate` gives series under which the signal has about
 * the value (within half of it; exactly, where `exact`) once `settle` minutes have passed.
 */
export type Measure = {
  signal: string
  /** What the signal is measured on, for texts: `backend`, or `{{ $labels.node }}`. */
  about: string
  record: string
  expression: string
  labels: Record<string, string>
  instance: Record<string, string>
  exact: boolean
  settle: number
  /** Watched only by rules that name its thing: what is usual elsewhere says nothing of it. Absent: by all. */
  onlyByName?: boolean
  /** Bounds of the buckets of a histogram, in the unit of the signal; absent where it is none, or nobody knows them. */
  bounds?: readonly number[]
  /** `threshold`: what the value is compared with, at which the bounds of some histograms lie. */
  simulate(value: number, threshold?: number): SimulatedSeries[]
}

/**
 * The pods of a service that are measured: all of them, or those of one version while a release is judged. `service` is the
 * Kubernetes Service through which they are reached, `generation` the hash that a ReplicaSet gives them, or a pattern of it.
 */
export type MeasuredPods = { service: string; generation: string }

const anyGeneration = '[a-z0-9]+'

/** All pods of a service, whatever their version. */
export function allPods({ name }: { name: string }): MeasuredPods {
  return { service: name, generation: anyGeneration }
}

/** Labels of what the pods export themselves; the Service alone tells them, unless one version is meant. */
export function exportedBy(
  facts: { namespace: string },
  { name }: { name: string },
  { service, generation }: MeasuredPods,
): Matchers {
  const whole = { namespace: facts.namespace, service }
  return generation === anyGeneration ? whole : { ...whole, pod: `~${name}-${generation}-[a-z0-9]+` }
}

/** A series that keeps its value. */
export function constant(series: string, value: number): SimulatedSeries {
  return { series, start: value, step: 0 }
}

/** A counter that grows by the same amount every minute. */
export function growing(series: string, perMinute: number): SimulatedSeries {
  return { series, start: 0, step: perMinute }
}

/** Minutes after which a rate over 5 minutes has its final value. */
export const settleOfRate = 10
