// Istio 1.30.4, a patch of the 1.30.3 whose sources were read: the labels of its standard metrics.
import type { Fact, Facts } from '../fact.ts'

export const istio: Facts & {
  /** The labels that name the Service a proxy sends to, and its namespace. */
  destination: Fact<{ name: string; namespace: string }>
  /** The value of `reporter` where the proxy that sends tells of the request. */
  sender: Fact<string>
} = {
  thing: 'istio',
  version: '1.30.4',
  read: '2026-12-01',
  destination: {
    value: { name: 'destination_service_name', namespace: 'destination_service_namespace' },
    source:
      'https://github.com/istio/istio/blob/56df41f63e513f834c9a3af33d8aed82d1d961f2/tests/integration/telemetry/api/stats_test.go#L410-L430',
  },
  sender: {
    value: 'source',
    source:
      'https://github.com/istio/istio/blob/56df41f63e513f834c9a3af33d8aed82d1d961f2/tests/integration/telemetry/api/stats_test.go#L400-L417',
  },
}
