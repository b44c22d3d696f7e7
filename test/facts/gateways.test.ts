// Names that gateways compose, against samples of their own tests: a rule that selects another name never fires.
import { expect, test } from 'vitest'
import { istio } from '../../src/facts/istio/index.ts'
import { kongIngressController } from '../../src/facts/kong-ingress-controller/index.ts'
import { nginxGatewayFabric } from '../../src/facts/nginx-gateway-fabric/index.ts'
import { traefik } from '../../src/facts/traefik/index.ts'
import type { GatewayKind } from '../../src/model/network/gateways.ts'
import { gatewayMetrics } from '../../src/model/observability/gateway-metrics.ts'
import { addonSources } from '../../src/model/versions/charts.ts'
import { sampleFacts, sampleService } from '../support/model.ts'
import { istioRequest } from './samples/istio-requests.ts'
import { kongServices } from './samples/kong-services.ts'
import { traefikServices } from './samples/traefik-services.ts'

test('the pinned versions are those whose facts were read', () => {
  expect([addonSources.traefik.version, addonSources.kong.version]).toEqual([
    traefik.chart,
    kongIngressController.chart,
  ])
  expect([addonSources.istiod.version, addonSources['nginx-gateway-fabric'].version]).toEqual([
    istio.version,
    nginxGatewayFabric.version,
  ])
})

/** What a rule for a service of this name selects, and how the promtool tests imagine it. */
function scopeOf(kind: GatewayKind, namespace: string, name: string, target = name) {
  const facts = sampleFacts({ namespace, gateway: { ...sampleFacts().gateway, kind } })
  const scope = gatewayMetrics[kind]?.scope(facts, sampleService({ name }), target)
  if (!scope) throw new Error(`${kind} tells nothing of ${name}`)
  return scope
}

/** PromQL anchors regular expressions at both ends. */
function selects(matchers: Record<string, string>, labels: Record<string, string>): boolean {
  return Object.entries(matchers).every(([label, value]) =>
    value.startsWith('~')
      ? new RegExp(`^(?:${value.slice(1)})$`).test(labels[label] ?? '')
      : (labels[label] ?? '') === value,
  )
}

test.each(Object.entries(traefikServices))('a rule finds what Traefik calls a service: %s', (_, sample) => {
  const { matchers } = scopeOf('traefik', sample.namespace, sample.backend)
  expect(selects(matchers, { exported_service: sample.name })).toBe(true)
})

test('and not what belongs to a service whose name is longer, shorter, or in another namespace', () => {
  for (const { namespace, backend, name } of Object.values(traefikServices)) {
    const found = (ns: string, service: string) =>
      selects(scopeOf('traefik', ns, service).matchers, { exported_service: name })
    expect(found(namespace, `${backend}-canary`)).toBe(false)
    expect(found(namespace, backend.slice(1))).toBe(false)
    expect(found(`${namespace}s`, backend)).toBe(false)
  }
})

test('a canary is told from the service that it will replace', () => {
  const { matchers } = scopeOf('traefik', 'default', 'whoami', 'whoami-canary')
  const renamed = (name: string) => name.replace(/whoami\b/, 'whoami-canary')
  expect(selects(matchers, { exported_service: traefikServices.gateway.name })).toBe(false)
  expect(selects(matchers, { exported_service: renamed(traefikServices.gateway.name) })).toBe(true)
})

test('a rule finds what Kong calls the rules of a route', () => {
  const { namespace, route, name } = kongServices.route
  expect(selects(scopeOf('kong', namespace, route).matchers, { exported_service: name })).toBe(true)
  expect(selects(scopeOf('kong', namespace, `${route}s`).matchers, { exported_service: name })).toBe(false)
})

test('a rule finds the labels that Istio gives a request', () => {
  expect(selects(scopeOf('istio', 'apps', 'b').matchers, istioRequest)).toBe(true)
  expect(selects(scopeOf('istio', 'apps', 'c').matchers, istioRequest)).toBe(false)
})

test('the series that promtool is given have the form of upstream', () => {
  const facts = sampleFacts({ namespace: 'default' })
  const unlimited = sampleService({
    name: 'whoami',
    routes: sampleService().routes.map((route) => ({ ...route, timeout: 0 })),
  })
  const sampled = gatewayMetrics.traefik?.scope(facts, unlimited, 'whoami')?.sample['exported_service'] ?? ''
  const form = (name: string) => name.replace(/^httproute-default-.+-gw-.+-ep-[a-z]+-0-[0-9a-f]{20}-/, '…')
  expect(form(sampled)).toBe('…svc-default-whoami-0@kubernetesgateway')
  expect(form(sampled)).toBe(form(traefikServices.gateway.name))
})
