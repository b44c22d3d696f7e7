// What a service mesh changes: members, ways through the network policies, and who may call whom.
import { describe, expect, test } from 'vitest'
import type { Mesh } from '../../../src/model/network/mesh.ts'
import type { Use } from '../../../src/model/service.ts'
import { sampleEnvironment, sampleFacts, sampleService } from '../../support/model.ts'
import { at, objectsOf, sharedObjectsOf } from './objects.ts'

const auth: Use = {
  name: 'auth',
  named: 'auth',
  kind: 'service',
  location: 'cluster',
  port: 3001,
  transport: 'tcp',
  engine: 'http',
}
const service = sampleService({ uses: [...sampleService().uses, auth], usedBy: ['frontend'] })
const inMesh = (kind: Mesh['kind'], strict = true) => objectsOf(service, sampleFacts({ mesh: { kind, strict } }))
const shared = (kind: Mesh['kind']) =>
  sharedObjectsOf(sampleEnvironment({ facts: sampleFacts({ mesh: { kind, strict: true } }) }))
const podOf = (kind: Mesh['kind'], strict = true) =>
  at(inMesh(kind, strict)['rollout']?.[0], 'spec', 'template', 'metadata')
const portsOf = (value: unknown) => Object(value).map(({ port }: { port: number }) => port)

describe('Linkerd', () => {
  test('its proxy is injected, takes members only, and leaves databases alone', () => {
    expect(podOf('linkerd')).toMatchObject({
      annotations: {
        'linkerd.io/inject': 'enabled',
        'config.linkerd.io/default-inbound-policy': 'all-authenticated',
        'config.linkerd.io/skip-outbound-ports': '5432,6379',
      },
    })
    expect(at(podOf('linkerd', false), 'annotations')).not.toHaveProperty(['config.linkerd.io/default-inbound-policy'])
  })

  test('jobs are members too: their proxy ends with them', () => {
    expect(at(inMesh('linkerd')['migration-job']?.[0], 'spec', 'template', 'metadata', 'annotations')).toMatchObject({
      'linkerd.io/inject': 'enabled',
    })
  })

  test('network policies let the port of the proxy through, and proxies ask their control plane', () => {
    const policy = inMesh('linkerd')['network-policy']?.[0]
    expect(portsOf(at(policy, 'spec', 'ingress', 0, 'ports'))).toEqual([5000, 4143])
    const egress = Object(at(policy, 'spec', 'egress'))
    expect(portsOf(egress.at(-1).ports)).toEqual([3001, 4143])
    expect(portsOf(egress[0].ports)).toEqual([5432, 6379])
    expect(portsOf(at(shared('linkerd')['network-policy']?.at(-1), 'spec', 'egress', 0, 'ports'))).toEqual([
      8080, 8086, 8090,
    ])
  })

  test('Prometheus reaches the metrics of every proxy, whatever the policy of the service', () => {
    const policy = shared('linkerd')['network-policy']?.at(-1)
    expect(at(policy, 'spec')).toMatchObject({ podSelector: {}, policyTypes: ['Egress', 'Ingress'] })
    expect(at(policy, 'spec', 'ingress')).toEqual([
      {
        from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } } }],
        ports: [{ port: 4191, protocol: 'TCP' }],
      },
    ])
  })

  test('callers, the gateway and Prometheus may call, by their identities', () => {
    const files = inMesh('linkerd')
    expect(at(files['server']?.[0], 'spec')).toMatchObject({ port: 5000, accessPolicy: 'deny' })
    expect(at(files['mesh-tls-authentication']?.[0], 'spec', 'identityRefs')).toEqual([
      { kind: 'ServiceAccount', name: 'frontend' },
      { kind: 'ServiceAccount', name: 'backend' }, // its own smoke tests
      { kind: 'Namespace', name: 'traefik' },
      { kind: 'Namespace', name: 'monitoring' },
    ])
    expect(at(files['authorization-policy']?.[0], 'spec', 'targetRef', 'kind')).toBe('Server')
    expect(inMesh('linkerd', false)).not.toHaveProperty('server')
  })
})

describe('Istio', () => {
  test('pods join by a label', () => {
    expect(podOf('istio')).toMatchObject({ labels: { 'istio.io/dataplane-mode': 'ambient' } })
    expect(at(inMesh('istio')['rollout']?.[0], 'spec', 'selector', 'matchLabels')).not.toHaveProperty([
      'istio.io/dataplane-mode',
    ])
  })

  test('network policies let tunnels and health checks through', () => {
    expect(portsOf(at(inMesh('istio')['network-policy']?.[0], 'spec', 'ingress', 0, 'ports'))).toEqual([5000, 15008])
    expect(at(shared('istio')['network-policy']?.at(-1), 'spec', 'ingress')).toEqual([
      { from: [{ ipBlock: { cidr: '169.254.7.127/32' } }] },
    ])
  })

  test('nothing without a certificate, and only along `uses`', () => {
    expect(at(shared('istio')['peer-authentication']?.[0], 'spec')).toEqual({ mtls: { mode: 'STRICT' } })
    expect(at(inMesh('istio')['authorization-policy']?.[0], 'spec', 'rules')).toEqual([
      {
        from: [
          {
            source: {
              principals: [
                'cluster.local/ns/french-novel-tool-production/sa/frontend',
                'cluster.local/ns/french-novel-tool-production/sa/backend',
              ],
            },
          },
          { source: { namespaces: ['traefik', 'monitoring'] } },
        ],
        to: [{ operation: { ports: ['5000'] } }],
      },
    ])
  })
})

test('without a mesh nothing of it is there', () => {
  expect(podOf('none')).not.toHaveProperty(['labels', 'istio.io/dataplane-mode'])
  expect(shared('none')).not.toHaveProperty('peer-authentication')
})
