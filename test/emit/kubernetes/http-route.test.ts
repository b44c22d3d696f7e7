// Routes of a service: hosts, paths, and what the gateway does on the way.
import { describe, expect, test } from 'vitest'
import type { Domain } from '../../../src/model/data/backing.ts'
import type { GatewayKind } from '../../../src/model/network/gateways.ts'
import type { Route, Service } from '../../../src/model/service.ts'
import { sampleDomain, sampleFacts, sampleService } from '../../support/model.ts'
import type { ObjectFiles } from './objects.ts'
import { at, objectsOf } from './objects.ts'

function route(host: string, path: string, overrides: Partial<Route> = {}): Route {
  return {
    host,
    path,
    domain: 'example.com',
    timeout: 30,
    bodyLimit: 0,
    rateLimit: null,
    headers: [],
    share: 100,
    backends: [{ service: 'backend', port: 5000, weight: 1 }],
    ...overrides,
  }
}

function routed(routes: Route[], overrides: Partial<Service> = {}): ObjectFiles {
  return objectsOf(sampleService({ routes, rateLimit: null, ...overrides }))
}

test('the longest path stands first', () => {
  const files = routed(['/', '/api/admin', '/api'].map((path) => route('novels.example.com', path)))
  const paths = [0, 1, 2].map((index) =>
    at(files['http-route']?.[0], 'spec', 'rules', index, 'matches', 0, 'path', 'value'),
  )
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
  const transportsOf = (files: ObjectFiles) =>
    files['servers-transport']?.map((transport) => at(transport, 'spec', 'forwardingTimeouts', 'responseHeaderTimeout'))
  const routes = [route('novels.example.com', '/', { timeout: 20 })]
  expect(transportsOf(routed(routes))).toEqual(['20s'])
  expect(transportsOf(routed(routes, { protocol: 'websocket' }))).toBeUndefined()
})

test('every Middleware that a route names exists, and its limit is that of the route, else of the service', () => {
  const slow = { count: 5, seconds: 60 }
  const files = routed([route('novels.example.com', '/login', { rateLimit: slow }), route('novels.example.com', '/')], {
    rateLimit: { count: 100, seconds: 60 },
    cors: { origins: ['https://example.org'], credentials: false },
    compression: true,
  })
  const namesOf = (rule: number) =>
    Object(at(files['http-route']?.[0], 'spec', 'rules', rule, 'filters')).map(
      (filter: { extensionRef: { name: string } }) => filter.extensionRef.name,
    )
  expect(namesOf(0)).toEqual([
    'backend-rate-limit-5-per-60s',
    'backend-cors',
    'example-com-headers',
    'backend-compress',
  ])
  expect(namesOf(1)).toEqual(['backend-rate-limit', 'backend-cors', 'example-com-headers', 'backend-compress'])
  const middlewares = files['middleware'] ?? []
  const made = Object.fromEntries(middlewares.map((object) => [at(object, 'metadata', 'name'), at(object, 'spec')]))
  expect(Object.keys(made).sort()).toEqual([
    'backend-compress',
    'backend-cors',
    'backend-rate-limit',
    'backend-rate-limit-5-per-60s',
  ])
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

describe('other gateways', () => {
  const routedBy = (kind: GatewayKind, overrides: Partial<Service> = {}, domain = sampleDomain()) =>
    objectsOf(
      sampleService(overrides),
      sampleFacts({ gateway: { kind, className: kind, name: 'gateway', namespace: kind } }),
      [domain],
    )
  const namesOf = (files: ObjectFiles) =>
    Object(at(files['http-route']?.[0], 'spec', 'rules', 0, 'filters')).map(
      (filter: { type: string; extensionRef?: { name: string } }) => filter.extensionRef?.name ?? filter.type,
    )

  test('a gateway without extensions gets what Gateway API has', () => {
    const files = routedBy('haproxy')
    expect(files).not.toHaveProperty('middleware')
    expect(at(files['http-route']?.[0], 'spec', 'rules', 0, 'timeouts')).toEqual({ request: '30s' })
    expect(at(files['http-route']?.[0], 'spec', 'rules', 0, 'filters')).toEqual([
      {
        type: 'ResponseHeaderModifier',
        responseHeaderModifier: {
          set: [
            { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
            { name: 'X-Content-Type-Options', value: 'nosniff' },
          ],
          remove: ['Server', 'X-Powered-By'],
        },
      },
    ])
  })

  test('Kong gets plugins', () => {
    const files = routedBy(
      'kong',
      { cors: { origins: ['https://example.org'], credentials: false }, stickySessions: true },
      sampleDomain({ allow: ['203.0.113.0/24'] }),
    )
    expect(namesOf(files)).toEqual([
      'example-com-allow',
      'backend-rate-limit',
      'backend-cors',
      'ResponseHeaderModifier',
    ])
    expect(
      files['kong-plugin']?.map((plugin) => [
        at(plugin, 'metadata', 'name'),
        at(plugin, 'plugin'),
        at(plugin, 'config'),
      ]),
    ).toEqual([
      ['backend-rate-limit', 'rate-limiting', { minute: 100, limit_by: 'ip', policy: 'local' }],
      [
        'backend-cors',
        'cors',
        {
          origins: ['https://example.org'],
          methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
          max_age: 3600,
        },
      ],
    ])
    expect(at(files['http-route']?.[0], 'spec', 'rules', 0, 'timeouts')).toEqual({ backendRequest: '30s' })
    expect(at(files['service']?.[0], 'metadata', 'annotations')).toEqual({ 'konghq.com/upstream-policy': 'backend' })
    expect(at(files['kong-upstream-policy']?.[0], 'spec', 'hashOn', 'cookie')).toBe('backend-replica')
  })

  test('NGINX gets one filter of directives per route', () => {
    const files = routedBy('nginx', { compression: true }, sampleDomain({ allow: ['203.0.113.0/24'] }))
    expect(namesOf(files)).toEqual(['backend-route-1', 'ResponseHeaderModifier'])
    const [http, location] = Object(at(files['snippets-filter']?.[0], 'spec', 'snippets'))
    expect(http.value).toBe('limit_req_zone $binary_remote_addr zone=backend-route-1:10m rate=100r/m;')
    expect(location.value.split('\n')).toEqual(
      expect.arrayContaining([
        'allow 203.0.113.0/24;',
        'deny all;',
        'limit_req zone=backend-route-1 burst=100 nodelay;',
        'proxy_read_timeout 30s;',
        'gzip on;',
      ]),
    )
  })

  test('Istio gets a rule for its sessions', () => {
    const files = routedBy('istio', {
      cors: { origins: ['https://example.org'], credentials: false },
      stickySessions: true,
      rateLimit: null,
    })
    expect(namesOf(files)).toEqual(['CORS', 'ResponseHeaderModifier'])
    expect(
      at(
        files['destination-rule']?.[0],
        'spec',
        'trafficPolicy',
        'loadBalancer',
        'consistentHash',
        'httpCookie',
        'name',
      ),
    ).toBe('backend-replica')
  })
})

describe('load balancers of clouds', () => {
  const cloudRouted = (kind: 'alb' | 'gclb', overrides: Partial<Service> = {}) =>
    objectsOf(
      sampleService(overrides),
      sampleFacts({ gateway: { kind, className: kind, name: 'gateway', namespace: kind } }),
    )
  const rules = (files: ObjectFiles) => at(files['http-route']?.[0], 'spec', 'rules')
  const targets = (files: ObjectFiles, file: string) =>
    Object.fromEntries((files[file] ?? []).map((each) => [at(each, 'metadata', 'name'), at(each, 'spec')]))
  const canary: Service['strategy'] = { kind: 'canary', steps: [10, 100], pause: 60, validate: [] }

  test('that of AWS is told of each Service what a route cannot say', () => {
    const files = cloudRouted('alb', { stickySessions: true })
    expect(rules(files)).toEqual([
      {
        matches: [{ path: { type: 'PathPrefix', value: '/api' } }],
        backendRefs: [{ group: '', kind: 'Service', name: 'backend', port: 5000, weight: 1 }],
      },
    ])
    expect(targets(files, 'target-group-configuration')).toEqual({
      backend: {
        targetReference: { name: 'backend' },
        defaultConfiguration: {
          targetType: 'ip',
          protocol: 'HTTP',
          healthCheckConfig: {
            healthCheckPath: '/health',
            matcher: { httpCode: '200-399' },
            healthCheckInterval: 10,
            healthCheckTimeout: 3,
          },
          targetGroupAttributes: [
            { key: 'deregistration_delay.timeout_seconds', value: '30' },
            { key: 'stickiness.enabled', value: 'true' },
            { key: 'stickiness.type', value: 'lb_cookie' },
            { key: 'stickiness.lb_cookie.duration_seconds', value: '86400' },
          ],
        },
      },
    })
  })

  test('that of AWS asks by gRPC what speaks it, and what has no path for its health whether it answers at all', () => {
    const configuration = (overrides: Partial<Service>) =>
      at(cloudRouted('alb', overrides)['target-group-configuration']?.[0], 'spec', 'defaultConfiguration')
    const health = {
      probe: { kind: 'grpc' as const },
      live: '',
      headers: [],
      port: 5000,
      interval: 2,
      timeout: 9,
      startup: 60,
    }
    expect(configuration({ protocol: 'grpc', health })).toMatchObject({
      protocolVersion: 'GRPC',
      healthCheckConfig: { matcher: { grpcCode: '0' }, healthCheckInterval: 5, healthCheckTimeout: 4 },
    })
    expect(configuration({ health: { ...health, probe: { kind: 'tcp' } } })).toMatchObject({
      healthCheckConfig: { healthCheckPath: '/', matcher: { httpCode: '200-499' } },
    })
    expect(configuration({ health: { ...health, probe: { kind: 'http', path: '/up' }, port: 8081 } })).toMatchObject({
      healthCheckConfig: { healthCheckPath: '/up', healthCheckPort: '8081' },
    })
  })

  test('that of Google Cloud has two policies for each Service', () => {
    const files = cloudRouted('gclb', { stickySessions: true })
    expect(rules(files)).toMatchObject([{ filters: [{ type: 'ResponseHeaderModifier' }] }])
    expect(Object(rules(files))[0]).not.toHaveProperty('timeouts')
    const targetRef = { group: '', kind: 'Service', name: 'backend' }
    expect(targets(files, 'health-check-policy')).toEqual({
      backend: {
        targetRef,
        default: {
          checkIntervalSec: 10,
          timeoutSec: 3,
          config: { type: 'HTTP', httpHealthCheck: { portSpecification: 'USE_SERVING_PORT', requestPath: '/health' } },
        },
      },
    })
    expect(targets(files, 'gcp-backend-policy')).toEqual({
      backend: {
        targetRef,
        default: {
          timeoutSec: 30,
          connectionDraining: { drainingTimeoutSec: 30 },
          sessionAffinity: { type: 'GENERATED_COOKIE', cookieTtlSec: 0 },
        },
      },
    })
  })

  test('that of Google Cloud cuts no connection that stays open, and asks what has only a command whether its port is open', () => {
    const files = cloudRouted('gclb', {
      protocol: 'websocket',
      health: {
        probe: { kind: 'command', command: 'true' },
        live: '',
        headers: [],
        port: 5000,
        interval: 10,
        timeout: 2,
        startup: 60,
      },
    })
    expect(at(files['gcp-backend-policy']?.[0], 'spec', 'default', 'timeoutSec')).toBe(86400)
    expect(at(files['health-check-policy']?.[0], 'spec', 'default', 'config')).toEqual({
      type: 'TCP',
      tcpHealthCheck: { portSpecification: 'USE_SERVING_PORT' },
    })
  })

  test.each(['alb', 'gclb'] as const)('%s treats a canary as it treats the old version', (kind) => {
    const files = cloudRouted(kind, { strategy: canary })
    const file = kind === 'alb' ? 'target-group-configuration' : 'gcp-backend-policy'
    expect(files[file]?.map((each) => at(each, 'metadata', 'name'))).toEqual(['backend', 'backend-canary'])
  })

  test('come from addresses, and from no pod', () => {
    const from = (kind: 'alb' | 'gclb') =>
      at(cloudRouted(kind, { usedBy: [] })['network-policy']?.[0], 'spec', 'ingress', 0, 'from')
    const blocks = (kind: 'alb' | 'gclb') => (from(kind) as object[]).filter((peer) => 'ipBlock' in peer)
    expect(blocks('alb')).toEqual([{ ipBlock: { cidr: '10.10.0.0/16' } }])
    expect(blocks('gclb')).toEqual([{ ipBlock: { cidr: '35.191.0.0/16' } }, { ipBlock: { cidr: '130.211.0.0/22' } }])
    expect(JSON.stringify(from('alb'))).not.toContain('namespaceSelector')
  })
})

describe('what Traefik is told by a TraefikService', () => {
  const backendsOf = (files: ObjectFiles) => at(files['http-route']?.[0], 'spec', 'rules', 0, 'backendRefs')

  test('a limit of time, which it ignores in a route', () => {
    const files = objectsOf(sampleService())
    expect(backendsOf(files)).toEqual([{ group: 'traefik.io', kind: 'TraefikService', name: 'backend', weight: 1 }])
    expect(at(files['traefik-service']?.[0], 'spec', 'weighted', 'services', 0)).toMatchObject({
      kind: 'Service',
      name: 'backend',
      port: 5000,
      serversTransport: 'backend-30s',
    })
    expect(at(files['servers-transport']?.[0], 'spec')).toEqual({
      forwardingTimeouts: { responseHeaderTimeout: '30s' },
    })
  })

  test('the replica that a client keeps', () => {
    const files = objectsOf(sampleService({ stickySessions: true, protocol: 'websocket' }))
    expect(files).not.toHaveProperty('servers-transport')
    expect(at(files['traefik-service']?.[0], 'spec', 'weighted', 'services', 0, 'sticky', 'cookie')).toEqual({
      name: 'backend-replica',
      secure: true,
      httpOnly: true,
      sameSite: 'lax',
    })
  })

  test('nothing where neither is asked for', () => {
    const files = routed([route('novels.example.com', '/', { timeout: 0 })])
    expect(files).not.toHaveProperty('traefik-service')
    expect(backendsOf(files)).toEqual([{ group: '', kind: 'Service', name: 'backend', port: 5000, weight: 1 }])
  })
})

test('services share the requests to an address by weight', () => {
  const backends = [
    { service: 'backend', port: 5000, weight: 90 },
    { service: 'next', port: 5000, weight: 10 },
  ]
  const [rule] = Object(
    at(
      routed([route('novels.example.com', '/', { timeout: 0, share: 90, backends })])['http-route']?.[0],
      'spec',
      'rules',
    ),
  )
  expect(rule.backendRefs.map(({ name, weight }: { name: string; weight: number }) => [name, weight])).toEqual([
    ['backend', 90],
    ['next', 10],
  ])
  expect(routed([route('novels.example.com', '/', { share: 10, backends: [] })])).not.toHaveProperty('http-route')
})

test('external-dns is told how to write the record, where it does', () => {
  const annotationsOf = (domain: Domain) =>
    at(objectsOf(sampleService(), sampleFacts(), [domain])['http-route']?.[0], 'metadata')
  expect(annotationsOf(sampleDomain({ records: 'cluster', proxied: true }))).toMatchObject({
    annotations: {
      'external-dns.alpha.kubernetes.io/ttl': '300',
      'external-dns.alpha.kubernetes.io/cloudflare-proxied': 'true',
    },
  })
  expect(annotationsOf(sampleDomain())).not.toHaveProperty('annotations')
})

test('addresses are judged by what Cloudflare says where it stands in between', () => {
  const files = objectsOf(sampleService(), sampleFacts(), [sampleDomain({ proxied: true })])
  expect(at(files['middleware']?.[0], 'spec', 'rateLimit')).toMatchObject({
    sourceCriterion: { ipStrategy: { depth: 1 } },
  })
})
