// The configuration of the collector: it can be read, every component that is referred to is there, and none is idle.
import { describe, expect, test } from 'vitest'
import { isJsonObject } from '../../src/lib/json.ts'
import { readAlloy, referencesIn, type AlloyBlock } from '../support/alloy.ts'
import { environmentIn, resolveText } from '../support/resolved.ts'

const services = `
services:
  web: {build: ., runtime: node@24, port: 3000, routes: [shop.example.com]}
  worker: {build: worker, runtime: python@3.13}
domains: {example.com: {}}
`

/** The blocks of the collector, or of the profiler, of a platform with these settings. */
function blocksWith(observability: string, addon = 'alloy'): AlloyBlock[] {
  const alloy = environmentIn(resolveText(`${services}observability: ${observability}`)).addons.find(
    ({ name }) => name === addon,
  )
  const values = alloy?.values['alloy']
  const config = isJsonObject(values) && isJsonObject(values['configMap']) ? values['configMap']['content'] : undefined
  return readAlloy(asHelmPrints(String(config ?? expect.fail('there is no collector'))))
}

/** What Helm makes of a text in which the only actions print braces. */
function asHelmPrints(text: string): string {
  const escaped = '{{ "{{" }}'
  expect(text.replaceAll(escaped, '')).not.toContain('{{')
  return text.replaceAll(escaped, '{{')
}

const nameOf = ({ name, label }: AlloyBlock) => `${name}.${label}`
const stagesOf = (blocks: AlloyBlock[], name: string) =>
  blocks.flatMap((block): AlloyBlock[] => [...(block.name === name ? [block] : []), ...stagesOf(block.blocks, name)])

describe.each(
  [
    '{logs: loki}',
    '{logs: {store: loki, redact: [email, "api_key"], audit: 1y, browser: true}}',
    '{logs: {store: loki, browser: true}, traces: tempo}',
    '{logs: {store: elk, browser: true}}',
    '{logs: {store: cloudwatch}}',
    '{logs: {store: cloudwatch, audit: 1y, browser: true}, traces: tempo}',
    '{logs: false, traces: {store: jaeger, sampling: 5%}}',
    ['{profiling: true}', 'alloy-profiler'],
  ].map((each) => [each].flat()),
)('%s %s', (observability = '', addon = 'alloy') => {
  const blocks = blocksWith(observability, addon)
  const components = blocks.map(nameOf)
  const references = blocks.flatMap(referencesIn)

  test('every component has a name of its own', () => {
    expect(new Set(components).size).toBe(components.length)
    expect(components.filter((name) => !/^[a-z0-9.]+\.[a-z]+$/.test(name))).toEqual([])
  })

  test('what is referred to is there, and everything but what listens is referred to', () => {
    expect(references.filter((name) => !components.includes(name))).toEqual([])
    const sources = /^(?:loki\.source|faro\.receiver|otelcol\.receiver|pyroscope\.ebpf)\./
    expect(components.filter((name) => !sources.test(name) && !references.includes(name))).toEqual([])
  })
})

test('redacts what is named, in the logs of pods and of browsers', () => {
  const expressions = (observability: string) => stagesOf(blocksWith(observability), 'stage.replace').length
  expect(expressions('{logs: {store: loki}}')).toBe(0)
  expect(expressions('{logs: {store: loki, redact: [password]}}')).toBe(2)
  expect(expressions('{logs: {store: loki, redact: [email], browser: true}}')).toBe(6)
})

test('keeps nothing below the level', () => {
  const dropped = (level: string) =>
    stagesOf(blocksWith(`{logs: {store: loki, level: ${level}}}`), 'stage.drop').map(
      ({ attributes }) => attributes['expression'],
    )
  expect(dropped('debug')).toEqual(['"^(?:trace|10)$"'])
  expect(dropped('error')).toEqual(['"^(?:trace|10|debug|20|info|notice|30|warn|40)$"'])
})

test('hands every line to one group of CloudWatch', () => {
  const blocks = blocksWith('{logs: {store: cloudwatch, audit: 1y}}')
  const headers = blocks
    .filter(({ name }) => name === 'otelcol.exporter.otlphttp')
    .map(({ label, blocks: [client] }) => [label, client?.attributes['headers']])
  expect(headers).toEqual([
    ['services', '{"x-aws-log-group" = "/shop/production", "x-aws-log-stream" = "cluster"}'],
    ['audit', '{"x-aws-log-group" = "/shop/production/audit", "x-aws-log-stream" = "cluster"}'],
  ])
  const dropped = blocks
    .filter(({ name, label }) => name === 'loki.process' && label !== 'pods')
    .map(({ label, blocks: [match] }) => [label, match?.attributes['selector'], match?.attributes['action']])
  expect(dropped).toEqual([
    ['services', '"{service=~\\".+\\", stream=\\"audit\\"}"', '"drop"'],
    ['audit', '"{service=~\\".+\\", stream!=\\"audit\\"}"', '"drop"'],
  ])
})

test('its own templates reach the collector as they are', () => {
  const [template] = stagesOf(blocksWith('{logs: loki}'), 'stage.template')
  expect(template?.attributes['template']).toBe(
    '"{{ if .Value }}{{ Replace (ToLower .Value) \\"warning\\" \\"warn\\" 1 }}{{ end }}"',
  )
})

test('looks into the processes of our services only', () => {
  const [discovery] = blocksWith('{profiling: true}', 'alloy-profiler')
  expect(discovery?.blocks.map(({ name, attributes }) => [name, attributes])).toContainEqual([
    'namespaces',
    { names: '["shop-production"]' },
  ])
})
