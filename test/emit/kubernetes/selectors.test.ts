// Everything that selects pods selects those of the service, and no others.
import { describe, expect, test } from 'vitest'
import type { Json } from '../../../src/lib/json.ts'
import type { Service } from '../../../src/model/service.ts'
import { sampleFrontend, sampleService, sampleWorker } from '../../support/model.ts'
import type { ObjectFiles } from './objects.ts'
import { at, objectsOf } from './objects.ts'

const selectors: [string, (string | number)[]][] = [
  ['service', ['spec', 'selector']],
  ['pod-disruption-budget', ['spec', 'selector', 'matchLabels']],
  ['network-policy', ['spec', 'podSelector', 'matchLabels']],
]

function workloadOf(files: ObjectFiles) {
  return (files['rollout'] ?? files['deployment'])?.[0]
}

function matches(selector: Json, labels: Json): boolean {
  return Object.entries(Object(selector)).every(([name, value]) => Object(labels)[name] === value)
}

const services: [string, Service][] = [
  ['backend', sampleService()],
  ['worker', sampleWorker({ metrics: { exporter: 'otel', path: '/metrics', port: 9464, custom: [] } })],
  ['frontend', sampleFrontend()],
]

describe.each(services)('%s', (_, service) => {
  const files = objectsOf(service)
  const own = at(workloadOf(files), 'spec', 'template', 'metadata', 'labels')

  test('the workload selects its own pods', () => {
    expect(matches(at(workloadOf(files), 'spec', 'selector', 'matchLabels'), own)).toBe(true)
  })

  test.each(selectors)('%s', (file, path) => {
    const selector = at(files[file]?.[0], ...path)
    expect(Object.keys(Object(selector)).length).toBeGreaterThan(0)
    expect(matches(selector, own)).toBe(true)
    for (const [name, other] of services) {
      if (name === service.name) continue
      expect(matches(selector, at(workloadOf(objectsOf(other)), 'spec', 'template', 'metadata', 'labels'))).toBe(false)
    }
  })
})

test('the pod of a migration gets no requests, but its own network policy', () => {
  const files = objectsOf(sampleService())
  const labels = at(files['migration-job']?.[0], 'spec', 'template', 'metadata', 'labels')
  expect(matches(at(files['service']?.[0], 'spec', 'selector'), labels)).toBe(false)
  const policies = files['network-policy']?.map((policy) =>
    matches(at(policy, 'spec', 'podSelector', 'matchLabels'), labels),
  )
  expect(policies).toEqual([false, true, false])
})

test('the monitor selects the Service, and not the preview of the next version', () => {
  const files = objectsOf(sampleService())
  const selector = at(files['service-monitor']?.[0], 'spec', 'selector', 'matchLabels')
  expect(files['service']?.map((service) => matches(selector, at(service, 'metadata', 'labels')))).toEqual([
    true,
    false,
  ])
})
