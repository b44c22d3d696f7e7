// What a gateway counts is asked for in its own words, and in seconds.
import { describe, expect, test } from 'vitest'
import { gatewayMetrics } from '../../../src/model/observability/gateway-metrics.ts'
import { gateways, type GatewayKind } from '../../../src/model/network/gateways.ts'
import type { Measure } from '../../../src/model/observability/measures/measure.ts'
import { serviceMeasures } from '../../../src/model/observability/measures/service-measures.ts'
import { judgedPods } from '../../../src/model/delivery/release.ts'
import type { Route } from '../../../src/model/service.ts'
import { sampleFacts, sampleFrontend } from '../../support/model.ts'

const factsOf = (kind: GatewayKind) => sampleFacts({ gateway: { ...sampleFacts().gateway, kind } })
const canary = sampleFrontend({ strategy: { kind: 'canary', steps: [10, 100], pause: 300, validate: [] } })

function measure(
  kind: GatewayKind,
  signal: string,
  pods?: Parameters<typeof serviceMeasures>[2],
  service = canary,
): Measure | undefined {
  return serviceMeasures(factsOf(kind), service, pods).find((each) => each.signal === signal)
}

describe('requests are counted', () => {
  test.each<[GatewayKind, string]>([
    [
      'traefik',
      `sum(rate(traefik_service_requests_total{exported_service=~"${[
        'httproute-.+-[0-9a-f]{20}-svc-french-novel-tool-production-frontend-[0-9]+@kubernetesgateway',
        'french-novel-tool-production-frontend-(http-)?[0-9]+@kubernetesgateway',
        'french-novel-tool-production-frontend-[0-9]+@kubernetescrd',
        'french-novel-tool-production_.+_wrr_[0-9]+_french-novel-tool-production_frontend_[0-9]+@kubernetescrd',
      ].join('|')}"}[5m]))`,
    ],
    [
      'kong',
      'sum(rate(kong_http_requests_total{exported_service=~"httproute[.]french-novel-tool-production[.]frontend[.][0-9]+"}[5m]))',
    ],
    [
      'istio',
      'sum(rate(istio_requests_total{reporter="source",destination_service_name="frontend",destination_service_namespace="french-novel-tool-production"}[5m]))',
    ],
  ])('by %s', (kind, query) => {
    expect(measure(kind, 'request_rate')?.expression).toBe(query)
  })

  test.each(
    Object.keys(gateways)
      .map((kind) => kind as GatewayKind)
      .filter((kind) => gatewayMetrics[kind] === null),
  )('not by %s', (kind) => {
    expect(measure(kind, 'request_rate')).toBeUndefined()
    expect(measure(kind, 'error_rate')).toBeUndefined()
    expect(measure(kind, 'latency_p95')).toBeUndefined()
  })
})

test('failures are told by the label of the gateway', () => {
  expect(measure('kong', 'error_rate')?.expression).toContain('[.]frontend[.][0-9]+",code=~"5.."}')
  expect(measure('istio', 'error_rate')?.expression).toContain(',response_code=~"5.."}')
})

describe('a latency is in seconds', () => {
  test('where the gateway counts milliseconds', () => {
    expect(measure('kong', 'latency_p95')?.expression).toMatch(
      /^histogram_quantile\(0\.95, sum by \(le\) \(rate\(kong_request_latency_ms_bucket\{.*\}\[5m\]\)\)\) \/ 1000$/,
    )
    expect(
      measure('istio', 'latency_p95')
        ?.simulate(0.525)
        .map(({ series }) => /le="(.*)"/.exec(series)?.[1]),
    ).toEqual(['262.5', '787.5', '+Inf'])
  })

  test('and where it counts seconds', () => {
    expect(measure('traefik', 'latency_p95')?.expression).not.toContain('/ 1000')
  })
})

describe('a canary', () => {
  const pods = judgedPods(canary, 'during')

  test('is told from the old version by Traefik and Istio', () => {
    expect(measure('traefik', 'error_rate', pods)?.expression).toContain('-frontend-canary-(http-)?')
    expect(measure('istio', 'error_rate', pods)?.expression).toContain('destination_service_name="frontend-canary"')
  })

  test('is not by Kong, whose services are the rules of routes', () => {
    expect(measure('kong', 'error_rate', pods)).toBeUndefined()
  })
})

test('several hosts are several routes of Kong, and a shared address tells nothing', () => {
  const [route] = canary.routes as [Route]
  const other: Route = { ...route, host: 'www.novels.example.com' }
  const many = sampleFrontend({ routes: [route, other] })
  expect(measure('kong', 'request_rate', undefined, many)?.expression).toContain(
    '[.](frontend|frontend-www-novels-example-com)[.]',
  )
  const shared = sampleFrontend({ routes: [{ ...route, share: 40 }] })
  expect(measure('kong', 'request_rate', undefined, shared)).toBeUndefined()
  expect(measure('istio', 'request_rate', undefined, shared)).toBeDefined()
})
