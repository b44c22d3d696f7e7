// How the collector takes spans from services and browsers, and hands them to the store.
// @see https://grafana.com/docs/alloy/latest/reference/components/otelcol/otelcol.receiver.otlp/
import { block, expression, type Block } from '../../../lib/alloy.ts'
import { collector } from '../../../model/observability/observability.ts'
import type { Traces } from '../../../model/observability/observability.ts'
import type { EnvironmentBase } from '../../addon.ts'

/** Where spans go inside of the collector. */
export const spanInput = expression('otelcol.processor.batch.spans.input')

/** Both stores take OTLP at the port that OpenTelemetry gave it, under the name of their chart. */
export function tracePipeline({ facts }: EnvironmentBase, { store }: Traces): Block[] {
  return [
    block('otelcol.receiver.otlp', 'services', {}, [
      block('http', '', { endpoint: `0.0.0.0:${collector.otlpPort}` }),
      block('output', '', { traces: [spanInput] }),
    ]),
    block('otelcol.processor.batch', 'spans', {}, [
      block('output', '', { traces: [expression('otelcol.exporter.otlp.store.input')] }),
    ]),
    block('otelcol.exporter.otlp', 'store', {}, [
      block('client', '', { endpoint: `${store}.${facts.monitoringNamespace}.svc:4317` }, [
        block('tls', '', { insecure: true }),
      ]),
    ]),
  ]
}
