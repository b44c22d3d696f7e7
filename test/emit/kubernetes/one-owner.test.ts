// For each service in each environment: one workload, one owner of its replicas, one strategy, whatever the spec asks.
import { describe, expect, test } from 'vitest'
import type { PlatformSpec } from '../../../src/derived/spec.ts'
import { emitServiceObjects } from '../../../src/emit/kubernetes/service/service-objects.ts'
import { serviceObjects } from '../../../src/emit/kubernetes/units.ts'
import type { Json, JsonObject } from '../../../src/lib/json.ts'
import { resolve } from '../../../src/resolve/resolve.ts'
import { sampleService } from '../../support/model.ts'
import { createRandom } from '../../write/random-documents.ts'
import { objectsOf } from './objects.ts'
import { ownershipProblems } from './one-owner/owners.ts'
import { randomPlatform } from './one-owner/random-platform.ts'

const tally = { fixed: 0, hpa: 0, keda: 0, rolling: 0, recreate: 0, 'blue-green': 0, canary: 0 }

/** All services run one image, which was released: before its first release, a service has no workload. */
const released = { releases: { 'ghcr.io/acme/shop': `sha256:${'0'.repeat(64)}` } }

function servicesOf(spec: JsonObject): { where: string; name: string; documents: Json[] }[] {
  const { platform } = resolve({
    platform: spec as PlatformSpec,
    environments: { dev: released, production: released },
    unsound: [],
  })
  return serviceObjects.units(platform).map(({ environment, slice }) => {
    tally[slice.service.scaling.kind]++
    tally[slice.service.strategy.kind]++
    return {
      where: `${environment}: ${JSON.stringify(spec)}`,
      name: slice.service.name,
      documents: emitServiceObjects(slice).flatMap(({ documents }) => documents),
    }
  })
}

test('of random platforms', () => {
  const random = createRandom(7)
  for (let each = 0; each < 100; each++) {
    for (const { where, name, documents } of servicesOf(randomPlatform(random)))
      expect(ownershipProblems(name, documents), where).toEqual([])
  }
  // A generator that never asks for something would prove nothing about it.
  expect(Object.entries(tally).filter(([, count]) => count < 20)).toEqual([])
})

describe('the checker sees', () => {
  const sound = Object.values(objectsOf(sampleService())).flat()
  const changed = (kind: string, change: (spec: JsonObject) => JsonObject) =>
    sound.map((object) =>
      object['kind'] === kind ? { ...object, spec: change(object['spec'] as JsonObject) } : object,
    )
  const autoscaler = sound.find(({ kind }) => kind === 'HorizontalPodAutoscaler') as JsonObject

  test.each<[string, JsonObject[], string]>([
    ['nothing in sound objects', sound, ''],
    [
      'replicas beside an autoscaler',
      changed('Rollout', (spec) => ({ ...spec, replicas: 3 })),
      '2 owners of replicas: Rollout,HorizontalPodAutoscaler',
    ],
    [
      'two autoscalers',
      [...sound, { ...autoscaler, kind: 'ScaledObject' }],
      '2 owners of replicas: HorizontalPodAutoscaler,ScaledObject',
    ],
    ['no owner of replicas', sound.filter((object) => object !== autoscaler), '0 owners of replicas: '],
    [
      'a scaler of the wrong kind',
      changed('HorizontalPodAutoscaler', (spec) => ({
        ...spec,
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'backend' },
      })),
      'HorizontalPodAutoscaler scales something else than the Rollout',
    ],
    [
      'two workloads',
      [...sound, { kind: 'Deployment', metadata: { name: 'backend' }, spec: {} }],
      '2 workloads: Rollout,Deployment',
    ],
    [
      'two strategies',
      changed('Rollout', (spec) => ({ ...spec, strategy: { ...(spec['strategy'] as JsonObject), canary: {} } })),
      '2 strategies: blueGreen,canary',
    ],
    [
      'a judgement that nobody makes',
      sound.filter(({ kind }) => kind !== 'AnalysisTemplate'),
      'no AnalysisTemplate backend-before-release',
    ],
    [
      'a Service that nobody makes',
      sound.filter(({ kind }) => kind !== 'Service'),
      'no Service backend, no Service backend-preview',
    ],
  ])('%s', (_, documents, problem) => {
    expect(ownershipProblems('backend', documents).join(', ')).toBe(problem)
  })
})
