// Routes of a service: hosts, paths, and what the gateway does on the way.
import { expect, test } from 'vitest'
import type { Route, Service } from '../../../src/model/service.ts'
import { sampleFacts, sampleService } from '../../support/model.ts'
import type { ObjectFiles } from './objects.ts'
import { at, objectsOf } from './objects.ts'

function route(host: string, path: string, overrides: Partial<Route> = {}): Route {
  return { host, path, domain: 'example.com', timeout: 30, rateLimit: null, headers: [], backends: [{ service: 'backend', port: 5000, weight: 1 }], ...overrides }
}

function routed(routes: Route[], overrides: Partial<Service> = {}): ObjectFiles {
  return objectsOf(sampleService({ routes, rateLimit: null, ...overrides }))
}

test('the longest path stands first', () => {
  const files = routed(['/', '/api/admin', '/api'].map((path) => route('novels.example.com', path)))
  const paths = [0, 1, 2].map((index) => at(files['http-route']?.[0], 'spec', 'rules', index, 'matches', 0, 'path', 'value'))
  expect(paths).toEqual(['/api/admin', '/api', '/'])
})

test('a host has a route of its own, attached to the HTTPS listener of its domain', () => {
  const files = routed([route('novels.example.com', '/'), route('example.com', '/')])
  const found = files['http-route']?.map((object) => [
    at(object, 'metadata', 'name'),
    at(object, 'spec', 'hostnames', 0),
    at(object, 'spec', 'parentRefs', 0, 'sectionName'),
  ])
  expect(found).toEqual([
    ['backend', 'novels.example.com', 'https-example-com'],
    ['backend-example-com', 'example.com', 'https-example-com-apex'],
  ])
})

test('a request has the time that its route gives, a WebSocket all it wants', () => {
  const timeoutsOf = (files: ObjectFiles) => Object(at(files['http-route']?.[0], 'spec', 'rules', 0))['timeouts']
  const routes = [route('novels.example.com', '/', { timeout: 20 })]
  expect(timeoutsOf(routed(routes))).toEqual({ request: '20s' })
  expect(timeoutsOf(routed(routes, { protocol: 'websocket' }))).toBeUndefined()
})

test('every Middleware that a route names exists, and its limit is that of the route, else of the service', () => {
  const slow = { count: 5, seconds: 60 }
  const files = routed(
    [route('novels.example.com', '/login', { rateLimit: slow }), route('novels.example.com', '/')],
    { rateLimit: { count: 100, seconds: 60 }, cors: ['https://example.org'], compression: true },
  )
  const namesOf = (rule: number) =>
    Object(at(files['http-route']?.[0], 'spec', 'rules', rule, 'filters')).map(
      (filter: { extensionRef: { name: string } }) => filter.extensionRef.name,
    )
  expect(namesOf(0)).toEqual(['backend-rate-limit-5-per-60s', 'backend-cors', 'example-com-headers', 'backend-compress'])
  expect(namesOf(1)).toEqual(['backend-rate-limit', 'backend-cors', 'example-com-headers', 'backend-compress'])
  const middlewares = files['middleware'] ?? []
  const made = Object.fromEntries(middlewares.map((object) => [at(object, 'metadata', 'name'), at(object, 'spec')]))
  expect(Object.keys(made).sort()).toEqual(
    ['backend-compress', 'backend-cors', 'backend-rate-limit', 'backend-rate-limit-5-per-60s'],
  )
  expect(made['backend-rate-limit-5-per-60s']).toEqual({ rateLimit: { average: 5, period: '60s', burst: 5 } })
})

test('headers of the route are set on the response', () => {
  const headers = [{ name: 'Sunset', value: '2027-01-01' }]
  const rule = at(routed([route('novels.example.com', '/v1', { headers })])['http-route']?.[0], 'spec', 'rules', 0)
  expect(Object(rule)['filters'].at(-1)).toEqual({
    type: 'ResponseHeaderModifier',
    responseHeaderModifier: { set: headers },
  })
})

test('another gateway than Traefik gets none of its extensions', () => {
  const facts = sampleFacts({ gateway: { kind: 'gclb', className: 'eg', name: 'gateway', namespace: 'gateway' } })
  const files = objectsOf(sampleService(), facts)
  expect(files).not.toHaveProperty('middleware')
  expect(at(files['http-route']?.[0], 'spec', 'rules', 0)).not.toHaveProperty('filters')
})
