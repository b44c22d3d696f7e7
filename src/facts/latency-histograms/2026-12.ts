// Facts about histograms of request durations: the upper bounds of their buckets, where nobody sets others. A quantile never lies
// above the highest bound, and below the lowest it is a guess.
import type { Fact } from '../fact.ts'

/** By what counts the requests; bounds in seconds. Null: not read at the source, so nothing is said of it. */
export const latencyHistograms = {
  // `prometheus_client`'s own, which the exporter takes where the application names none.
  flask: bounds(
    'https://github.com/prometheus/client_python/blob/v0.25.0/prometheus_client/metrics.py#L614',
    [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
  ),
  // Of `http_request_duration_highr_seconds`. The one without `highr` ends at one second, and has a series for every path.
  fastapi: bounds(
    'https://github.com/trallnag/prometheus-fastapi-instrumentator/blob/v8.0.2/src/prometheus_fastapi_instrumentator/metrics.py#L621-L643',
    [0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 7.5, 10, 30, 60],
  ),
  express: bounds(
    'https://github.com/jochen-schweizer/express-prom-bundle/blob/v8.0.0/src/index.js#L123',
    [0.003, 0.03, 0.1, 0.3, 1.5, 10],
  ),
  otel: bounds(
    'https://opentelemetry.io/docs/specs/semconv/http/http-metrics/#metric-httpserverrequestduration (ExplicitBucketBoundaries)',
    [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
  ),
  celery: bounds(
    'https://github.com/danihodovic/celery-exporter/blob/v0.10.13/src/exporter.py#L109 (Histogram.DEFAULT_BUCKETS of prometheus_client)',
    [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
  ),
  // The newest tag at hand was 3.7.9; the pinned 3.7.11 was not to be had.
  traefik: bounds(
    'https://github.com/traefik/traefik/blob/v3.7.9/pkg/observability/types/metrics.go#L36',
    [0.1, 0.3, 1.2, 5],
  ),
  kong: bounds(
    'https://github.com/Kong/kong/blob/3.9.1/kong/plugins/prometheus/exporter.lua#L24',
    [0.025, 0.05, 0.08, 0.1, 0.25, 0.4, 0.7, 1, 2, 5, 10, 30, 60],
  ),
  istio: null,
} as const satisfies Record<string, Fact<readonly number[]> | null>

function bounds<Bounds extends readonly number[]>(source: string, value: Bounds): Fact<Bounds> {
  return { source, value }
}
