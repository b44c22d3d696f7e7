import { beforeAll, describe, expect, test } from 'vitest'
import type { Json } from '../../src/lib/json.ts'
import { checkedElsewhere, validators } from '../../src/verify/kinds.ts'
import { checkObject, loadValidators } from '../../src/verify/kubernetes.ts'
import { reportsOf, withValue } from './broken.ts'
import { objects, type ObjectName } from './objects.ts'

beforeAll(() => loadValidators(Object.values(objects)))

describe('a good object has no problem', () => {
  test.each(Object.keys(objects) as ObjectName[])('%s', (name) => {
    expect(reportsOf(checkObject, objects[name])).toEqual([])
  })
})

/** Object, what is broken, the broken value, and the pointer at which it must be reported. */
const broken: [ObjectName, string, Json | undefined, string][] = [
  ['deployment', 'spec.replicas', '2', '/spec/replicas'],
  ['deployment', 'spec.selector', undefined, '/spec'],
  ['deployment', 'spec.template.spec.containers', undefined, '/spec/template/spec'],
  [
    'deployment',
    'spec.template.spec.containers.0.ports.0.containerPort',
    'http',
    '/spec/template/spec/containers/0/ports/0/containerPort',
  ],
  [
    'deployment',
    'spec.template.spec.containers.0.resources.limits.memory',
    true,
    '/spec/template/spec/containers/0/resources/limits/memory',
  ],
  [
    'deployment',
    'spec.template.metadata.labels',
    { other: 'web' },
    '/spec/selector/matchLabels/app.kubernetes.io~1name',
  ],
  ['service', 'spec.ports.0.port', undefined, '/spec/ports/0'],
  ['service', 'metadata.name', 'web.shop', '/metadata/name'],
  ['service', 'metadata.name', '1web', '/metadata/name'],
  ['service', 'metadata.name', 'a'.repeat(64), '/metadata/name'],
  ['service', 'metadata.name', undefined, '/metadata/name'],
  ['service', 'metadata.namespace', 'Shop', '/metadata/namespace'],
  ['service', 'metadata.labels.team', 'the team', '/metadata/labels/team'],
  ['service', 'metadata.labels.team', 'a'.repeat(64), '/metadata/labels/team'],
  ['service', 'metadata.labels', { 'a b': 'c' }, '/metadata/labels/a b'],
  ['service', 'metadata.labels', { '-bad-/name': 'c' }, '/metadata/labels/-bad-~1name'],
  ['service', 'metadata.annotations', { note: 5 }, '/metadata/annotations/note'],
  ['autoscaler', 'spec.maxReplicas', undefined, '/spec'],
  ['autoscaler', 'spec.metrics', [{ resource: {} }], '/spec/metrics/0'],
  ['cronJob', 'spec.schedule', undefined, '/spec'],
  ['cronJob', 'metadata.name', 'a'.repeat(53), '/metadata/name'],
  ['rollout', 'spec.strategy.blueGreen.activeService', undefined, '/spec/strategy/blueGreen'],
  ['rollout', 'spec.replicas', 'two', '/spec/replicas'],
  ['application', 'spec.project', undefined, '/spec'],
  ['application', 'spec.destination', 'here', '/spec/destination'],
  ['externalSecret', 'spec.data.0.remoteRef', undefined, '/spec/data/0'],
  ['externalSecret', 'spec.secretStoreRef.kind', 'Store', '/spec/secretStoreRef/kind'],
  ['certificate', 'spec.issuerRef', undefined, '/spec'],
  ['httpRoute', 'spec.rules.0.backendRefs.0.port', 70000, '/spec/rules/0/backendRefs/0/port'],
  ['httpRoute', 'spec.rules.0.matches.0.path.type', 'Prefix', '/spec/rules/0/matches/0/path/type'],
  ['serviceMonitor', 'spec.endpoints.0.interval', '5 min', '/spec/endpoints/0/interval'],
  ['prometheusRule', 'spec.groups.0.partial_response_strategy', 'stop', '/spec/groups/0/partial_response_strategy'],
  ['prometheusRule', 'spec.groups.0.rules.0.for', '5 min', '/spec/groups/0/rules/0/for'],
  [
    'alertmanagerConfig',
    'spec.muteTimeIntervals.0.timeIntervals.0.weekdays',
    ['Satday'],
    '/spec/muteTimeIntervals/0/timeIntervals/0/weekdays/0',
  ],
  ['alertmanagerConfig', 'spec.route.receiver', 5, '/spec/route/receiver'],
  ['middleware', 'spec.rateLimit.average', 'many', '/spec/rateLimit/average'],
]

describe('a broken object is refused where it is broken', () => {
  test.each(broken)('%s: %s = %j', (name, path, value, pointer) => {
    const reports = reportsOf(checkObject, withValue(objects[name], path, value))
    expect(reports.map((report) => report.slice(0, report.indexOf(': ')))).toContain(pointer)
  })
})

test('a value outside an enum comes with the values that are allowed', () => {
  const object = withValue(objects.httpRoute, 'spec.rules.0.matches.0.path.type', 'Prefix')
  expect(reportsOf(checkObject, object).join()).toContain('"PathPrefix"')
})

test('a kind that no table knows is a problem', () => {
  const object = { ...objects.service, apiVersion: 'example.com/v1', kind: 'Gizmo' }
  expect(reportsOf(checkObject, object)).toEqual(['/kind: no check is known for example.com/v1 Gizmo'])
  expect(reportsOf(checkObject, ['not an object'])).toEqual([': is not a Kubernetes object'])
})

test('no kind stands in both tables, and every validator is that of its kind', async () => {
  expect(Object.keys(checkedElsewhere).filter((kind) => kind in validators)).toEqual([])
  for (const [kind, load] of Object.entries(validators)) {
    const { apiVersion, kind: name } = (await load()) as unknown as { apiVersion: string; kind: string }
    expect(`${apiVersion} ${name}`).toBe(kind)
  }
})
