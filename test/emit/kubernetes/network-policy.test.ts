// Who may talk to a service, and whom it may talk to.
import { describe, expect, test } from 'vitest'
import type { EnvironmentFacts } from '../../../src/model/environment.ts'
import type { Use } from '../../../src/model/service.ts'
import {
  sampleDomain,
  sampleExternal,
  sampleFacts,
  sampleFrontend,
  sampleService,
  sampleWorker,
} from '../../support/model.ts'
import { at, objectsOf } from './objects.ts'

const tcp = (port: number) => ({ port, protocol: 'TCP' })
const namespace = (name: string) => ({ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } } })
const pods = (name: string) => ({
  podSelector: { matchLabels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/part-of': 'french-novel-tool' } },
})

const auth: Use = {
  name: 'auth',
  named: 'auth',
  kind: 'service',
  location: 'cluster',
  port: 3001,
  transport: 'tcp',
  engine: 'http',
}

test('in: the gateway and callers on the port, Prometheus on that of the metrics', () => {
  const policy = objectsOf(sampleService({ usedBy: ['frontend'] }))['network-policy']?.[0]
  expect(at(policy, 'spec', 'ingress')).toEqual([
    { from: [namespace('traefik'), pods('frontend'), pods('backend-smoke')], ports: [tcp(5000)] },
    { from: [namespace('monitoring')], ports: [tcp(5000)] },
  ])
})

test('in: a worker only for its metrics, nobody where an exporter beside it has them, a private service without metrics for nobody', () => {
  const metrics = { exporter: 'otel', path: '/metrics', port: 9540, custom: [] } as const
  expect(at(objectsOf(sampleWorker())['network-policy']?.[0], 'spec')).not.toHaveProperty('ingress')
  expect(
    at(objectsOf(sampleWorker({ metrics: { ...metrics, custom: [] } }))['network-policy']?.[0], 'spec', 'ingress'),
  ).toEqual([{ from: [namespace('monitoring')], ports: [tcp(9540)] }])
  expect(
    at(
      objectsOf(sampleFrontend({ routes: [], health: null, smoke: { paths: [], urls: [] } }))['network-policy']?.[0],
      'spec',
    ),
  ).not.toHaveProperty('ingress')
})

/** Both versions of the protocol, but for the address at which a machine gets its credentials. */
const internet = (...privateNetworks: string[]) => [
  { ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.169.254/32', ...privateNetworks] } },
  { ipBlock: { cidr: '::/0', except: ['fd00:ec2::254/128'] } },
]

test('out: a rule per peer, with the ports of all that is used there', () => {
  const service = sampleService({ uses: [...sampleService().uses, auth] })
  expect(at(objectsOf(service)['network-policy']?.[0], 'spec', 'egress')).toEqual([
    { to: [{ ipBlock: { cidr: '10.10.0.0/16' } }], ports: [tcp(5432), tcp(6379)] },
    { to: internet('10.10.0.0/16'), ports: [tcp(443)] },
    { to: [pods('auth')], ports: [tcp(3001)] },
  ])
})

test('out: without a known private network all goes anywhere but to the credentials of the machine', () => {
  const policy = objectsOf(sampleService(), sampleFacts({ privateNetwork: '' }))['network-policy']?.[0]
  expect(at(policy, 'spec', 'egress')).toEqual([
    {
      to: internet(),
      ports: [tcp(443), tcp(5432), tcp(6379)],
    },
  ])
})

test('out: a database of another company is not in the private network', () => {
  const supabase: Use = {
    name: 'db',
    named: 'db',
    kind: 'database',
    location: 'outside',
    port: 5432,
    transport: 'tcp',
    engine: 'postgres',
  }
  const policy = objectsOf(sampleService({ uses: [supabase] }))['network-policy']?.[0]
  expect(at(policy, 'spec', 'egress', 0, 'to', 0, 'ipBlock', 'cidr')).toBe('0.0.0.0/0')
})

test('out: a peer without a known port is open on all', () => {
  const policy = objectsOf(sampleService({ uses: [{ ...auth, port: 0 }] }))['network-policy']?.[0]
  expect(at(policy, 'spec', 'egress')).toEqual([{ to: [pods('auth')] }])
})

test('the migration may call out as the service does, and be called by nobody', () => {
  const [own, migration] = objectsOf(sampleService())['network-policy'] ?? []
  expect(at(migration, 'spec', 'egress')).toEqual(at(own, 'spec', 'egress'))
  expect(at(migration, 'spec')).not.toHaveProperty('ingress')
})

test('no policies where the cluster keeps none', () => {
  expect(objectsOf(sampleService(), sampleFacts({ networkPolicies: false }))).not.toHaveProperty('network-policy')
})

describe('third parties', () => {
  const gemini: Use = {
    name: 'gemini',
    named: 'gemini',
    kind: 'external',
    location: 'outside',
    port: 443,
    transport: 'tcp',
    engine: '',
  }
  const objectsAt = (provider: EnvironmentFacts['provider']) =>
    objectsOf(sampleService({ uses: [gemini] }), sampleFacts({ provider }), [sampleDomain()], [sampleExternal()])

  test('are called by name where the network knows names, for the service and its migration', () => {
    const files = objectsAt('digitalocean')
    expect(at(files['network-policy']?.[0], 'spec')).not.toHaveProperty('egress')
    const [policy] = files['cilium-network-policy'] ?? []
    expect(at(policy, 'spec', 'endpointSelector', 'matchExpressions', 0, 'values')).toEqual([
      'backend',
      'backend-migrate',
    ])
    expect(at(policy, 'spec', 'egress', 1)).toEqual({
      toFQDNs: [{ matchName: 'generativelanguage.googleapis.com' }],
      toPorts: [{ ports: [{ port: '443', protocol: 'TCP' }] }],
    })
    expect(at(policy, 'spec', 'egress', 0, 'toPorts', 0, 'rules')).toEqual({ dns: [{ matchPattern: '*' }] })
  })

  test('are called by port where something else without a name is reached at the same port', () => {
    const uploads: Use = {
      name: 'uploads',
      named: 'uploads',
      kind: 'bucket',
      location: 'outside',
      port: 443,
      transport: 'tcp',
      engine: 's3',
    }
    const service = sampleService({ uses: [gemini, uploads] })
    const files = objectsOf(service, sampleFacts({ provider: 'digitalocean' }), [sampleDomain()], [sampleExternal()])
    expect(files).not.toHaveProperty('cilium-network-policy')
    expect(at(files['network-policy']?.[0], 'spec', 'egress', 0, 'ports')).toEqual([tcp(443)])
  })

  test.each(['digitalocean', 'aws'] as const)('in another namespace are pods of it, at %s', (provider) => {
    const host = 'keycloak.identity.svc.cluster.local'
    const external = sampleExternal({ url: `http://${host}:8080`, host, port: 8080 })
    const service = sampleService({ uses: [{ ...gemini, port: 8080 }] })
    const files = objectsOf(service, sampleFacts({ provider }), [sampleDomain()], [external])
    expect(files).not.toHaveProperty('cilium-network-policy')
    expect(at(files['network-policy']?.[0], 'spec', 'egress')).toEqual([
      { to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'identity' } } }] },
    ])
  })

  test('are called by port elsewhere', () => {
    const files = objectsAt('aws')
    expect(files).not.toHaveProperty('cilium-network-policy')
    expect(at(files['network-policy']?.[0], 'spec', 'egress', 0, 'ports')).toEqual([tcp(443)])
  })
})
