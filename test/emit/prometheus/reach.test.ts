// Public addresses are asked from outside, and who is meant hears when one does not answer.
import { describe, expect, test } from 'vitest'
import { probedAddresses } from '../../../src/model/observability/probed.ts'
import { reachedBy, reachMeasures } from '../../../src/model/observability/measures/reach-measures.ts'
import { effectiveRules } from '../../../src/model/observability/measures/environment-measures.ts'
import { compileFiles } from '../../support/platforms.ts'
import { environmentIn, resolveText } from '../../support/resolved.ts'

const spec = (service: string, uptime = 'true') =>
  `services: {web: ${service}}\ndomains: {example.com: }\nobservability: {uptime: ${uptime}}\nalerts: {channels: {slack: "#a"}}\n`

const addressesOf = (text: string, environment = 'production') =>
  probedAddresses(environmentIn(resolveText(text), environment))

describe('what a healthy answer is', () => {
  test.each([
    ['{build: ., port: 80, health: /health, routes: [example.com]}', 'https://example.com/health', true],
    ['{build: ., port: 80, health: /api/ok, routes: [example.com/api]}', 'https://example.com/api/ok', true],
    ['{build: ., port: 80, health: /health, routes: [example.com/api]}', 'https://example.com/api', false],
    ['{build: ., port: 80, health: {command: bin/ok}, routes: [example.com]}', 'https://example.com/', false],
    ['{type: static, build: ., routes: [example.com]}', 'https://example.com/', true],
  ])('%s is asked at %s', (service, url, isKnown) => {
    expect(addressesOf(spec(service))).toMatchObject([
      { url, isKnown, module: isKnown ? 'http_2xx' : 'http_reachable' },
    ])
  })
})

test('a route whose answer nobody knows calls nobody; a known one, and an address that people name, do', () => {
  const reached = (text: string) => reachedBy(addressesOf(text))
  expect(reached(spec('{build: ., port: 80, health: {command: bin/ok}, routes: [example.com]}'))).toEqual({
    services: [],
    addresses: [],
  })
  const all = spec(
    '{build: ., port: 80, health: /health, routes: [example.com]}',
    '{urls: ["https://status.example.org"]}',
  )
  expect(reached(all)).toEqual({ services: ['web'], addresses: ['https://status.example.org'] })
  const names = effectiveRules(environmentIn(resolveText(all), 'production')).map(({ name }) => name)
  expect(names).toContain('unreachable')
})

test('the alert looks at the label that the probe sets', async () => {
  const files = await compileFiles({
    'platform.yaml': `apiVersion: platform/v1\nname: shop\nrepository: acme/shop\n${spec('{image: "a/b:1", port: 80, health: /health, routes: [example.com]}')}environments: {production: {deploy: main}}\n`,
  })
  const probe = files.get('kubernetes/production/prometheus-blackbox-exporter/probe.yaml') ?? ''
  expect(probe).toMatch(/labels:\n\s+environment: production\n\s+service: web/)
  const rules = [...files].filter(([path]) => path.startsWith('prometheus/production/rules/')).map(([, text]) => text)
  expect(rules.join('\n')).toContain('expr: min(probe_success{service="web",environment="production"})')
  expect(rules.join('\n')).toMatch(/alert: Unreachable\n\s+expr: service:probe_success:min\{.*\} == 0/)
})

test('one address that fails is enough', () => {
  const [measure] = reachMeasures({ environment: 'production' } as never, { services: ['web'], addresses: [] })
  expect(measure?.expression).toMatch(/^min\(/)
})
