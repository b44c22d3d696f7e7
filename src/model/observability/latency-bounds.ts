// How exactly the time of requests is measured: the bounds of the buckets into which they are counted.
import { latencyHistograms } from '../../facts/latency-histograms/index.ts'
import type { GatewayKind } from '../network/gateways.ts'
import type { MetricsExporter } from '../service.ts'
import type { AlertRule, Condition } from './alert.ts'

/** What times requests: the exporter in the service, or the gateway before it. */
export type Timer = { counter: MetricsExporter; gateway: GatewayKind }

/** The gateway whose buckets we choose ourselves: its chart has a value for them. */
const ownBounds: readonly GatewayKind[] = ['traefik']

/** The bounds that hold where nobody sets others, in seconds; null where they are not known. */
export function boundsOf({ counter, gateway }: Timer): readonly number[] | null {
  const table: Partial<Record<string, { value: readonly number[] } | null>> = latencyHistograms
  return table[counter === 'gateway' ? gateway : counter]?.value ?? null
}

/** True where the bounds follow the thresholds that are in use. */
export function boundsFollow({ counter, gateway }: Timer): boolean {
  return counter === 'gateway' && ownBounds.includes(gateway)
}

/**
 * The bounds with the thresholds among them. At a bound it is counted, not guessed, who was faster; and one bound must lie above the
 * highest threshold, or a quantile could never exceed it.
 */
export function withThresholds(bounds: readonly number[], thresholds: readonly number[]): number[] {
  const highest = Math.max(...bounds, ...thresholds)
  const beyond = thresholds.includes(highest) ? [highest * 2] : []
  return [...new Set([...bounds, ...thresholds, ...beyond])].sort((one, other) => one - other)
}

/** The times that conditions compare latencies with, in seconds. */
export function latencyThresholds(conditions: readonly (Condition | null)[]): number[] {
  return conditions.flatMap((condition) =>
    condition !== null && condition.signal.startsWith('latency_') && !condition.baseline ? [condition.value] : [],
  )
}

/** The bounds that the gateway is told, with the thresholds of all alerts and of what releases are judged by. */
export function gatewayBounds(
  gateway: GatewayKind,
  rules: readonly Pick<AlertRule, 'condition'>[],
  judged: readonly Condition[],
): number[] | null {
  const bounds = boundsOf({ counter: 'gateway', gateway })
  if (bounds === null || !ownBounds.includes(gateway)) return null
  return withThresholds(bounds, latencyThresholds([...rules.map(({ condition }) => condition), ...judged]))
}
