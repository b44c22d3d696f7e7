import { expect, test } from 'vitest'
import { emitEffective, inOrder } from '../../../src/emit/effective/effective.ts'
import type { JsonObject } from '../../../src/lib/json.ts'

function printed(effective: JsonObject): JsonObject {
  return emitEffective({ environment: 'production', effective, defaults: [] })[0]?.documents[0] as JsonObject
}

test('the environment comes first, then the keys in the order of the language', () => {
  const spec = {
    services: {},
    domains: {},
    environment: { deploy: 'main', tier: 'production' },
    repository: {},
    name: 'shop',
    apiVersion: 'platform/v1',
    releases: {},
  }
  expect(Object.keys(printed(spec))).toEqual([
    'apiVersion',
    'name',
    'environment',
    'repository',
    'services',
    'domains',
    'releases',
  ])
  expect(Object.entries(printed(spec)['environment'] ?? {})[0]).toEqual(['name', 'production'])
})

test('the order of the layers shows nowhere', () => {
  const one = printed({ services: { web: { port: 80, type: 'web', resources: { memory: '1Gi', cpu: 1 } } } })
  const other = printed({ services: { web: { resources: { cpu: 1, memory: '1Gi' }, type: 'web', port: 80 } } })
  expect(JSON.stringify(one)).toBe(JSON.stringify(other))
})

test('names stand as people wrote them, and lists too', () => {
  expect(Object.keys(printed({ services: { web: {}, api: {} } })['services'] ?? {})).toEqual(['web', 'api'])
  expect(inOrder([{ b: 1, a: 2 }, 'x'], { each: { keys: { a: {}, b: {} } } })).toEqual([{ a: 2, b: 1 }, 'x'])
})
