// What the services of an environment share.
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/lib/json.ts'
import type { AddonRelease } from '../../../src/model/addon.ts'
import type { Route, Service } from '../../../src/model/service.ts'
import { sampleDomain, sampleEnvironment, sampleFacts, sampleService } from '../../support/model.ts'
import { at, objectsOf, sharedObjectsOf } from './objects.ts'

function withHosts(hosts: string[], domain = sampleDomain()) {
  const routes = hosts.map((host): Route => ({
    host,
    path: '/',
    domain: domain.name,
    timeout: 0,
    bodyLimit: 0,
    rateLimit: null,
    headers: [],
    share: 100,
    backends: [{ service: 'backend', port: 5000, weight: 1 }],
  }))
  return sharedObjectsOf(sampleEnvironment({ services: [sampleService({ routes })], domains: [domain] }))
}

describe('the namespace', () => {
  const labelsOf = (podSecurity: 'restricted' | 'baseline') =>
    at(
      sharedObjectsOf(sampleEnvironment({ facts: sampleFacts({ podSecurity }) }))['namespace']?.[0],
      'metadata',
      'labels',
    )

  test.each(['restricted', 'baseline'] as const)('%s pods only', (level) => {
    expect(labelsOf(level)).toMatchObject({
      'pod-security.kubernetes.io/enforce': level,
      'pod-security.kubernetes.io/audit': level,
      'pod-security.kubernetes.io/warn': level,
    })
  })

  test('denies all traffic but the lookup of names', () => {
    const [deny, dns] = sharedObjectsOf()['network-policy'] ?? []
    expect(at(deny, 'spec')).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] })
    expect(at(dns, 'spec', 'egress', 0, 'ports')).toEqual([
      { port: 53, protocol: 'UDP' },
      { port: 53, protocol: 'TCP' },
    ])
  })

  test('looks names up where the cloud answers: at pods, or at the address of a cache on the node', () => {
    const peersIn = (provider: 'digitalocean' | 'gcp') =>
      at(
        sharedObjectsOf(sampleEnvironment({ facts: sampleFacts({ provider }) }))['network-policy']?.[1],
        'spec',
        'egress',
        0,
        'to',
      )
    const pods = (app: string) => ({
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
      podSelector: { matchLabels: { 'k8s-app': app } },
    })
    const everywhere = [pods('kube-dns'), pods('node-local-dns'), { ipBlock: { cidr: '169.254.20.10/32' } }]
    expect(peersIn('digitalocean')).toEqual(everywhere)
    expect(peersIn('gcp')).toEqual([...everywhere, { ipBlock: { cidr: '169.254.169.254/32' } }])
  })

  test('is never deleted by a sync in production', () => {
    const annotationsOf = (tier: 'production' | 'staging') =>
      at(
        sharedObjectsOf(sampleEnvironment({ facts: sampleFacts({ tier }) }))['namespace']?.[0],
        'metadata',
        'annotations',
      )
    expect(annotationsOf('production')).toHaveProperty(['argocd.argoproj.io/sync-options'], 'Prune=false,Delete=false')
    expect(annotationsOf('staging')).not.toHaveProperty(['argocd.argoproj.io/sync-options'])
  })
})

test('a pod that names no limit of the processor gets none: databases leave theirs open, and would be held to it', () => {
  const [limit] = at(sharedObjectsOf()['limit-range']?.[0], 'spec', 'limits') as JsonObject[]
  expect(limit).toEqual({
    type: 'Container',
    default: { memory: '256Mi', 'ephemeral-storage': '1Gi' },
    defaultRequest: { cpu: '50m', memory: '64Mi', 'ephemeral-storage': '64Mi' },
  })
})

test('what everything hangs on is never pruned in production', () => {
  const [traefik] = sampleEnvironment().addons
  const reader: AddonRelease = { ...(traefik as AddonRelease), name: 'external-secrets', namespace: 'external-secrets' }
  const optionsOf = (tier: 'production' | 'staging', kind: string) =>
    at(
      sharedObjectsOf(sampleEnvironment({ facts: sampleFacts({ tier }), addons: [reader] }))[kind]?.[0],
      'metadata',
      'annotations',
      'argocd.argoproj.io/sync-options',
    )
  for (const kind of ['gateway', 'cluster-secret-store']) {
    expect(optionsOf('production', kind)).toBe('SkipDryRunOnMissingResource=true,Prune=false,Delete=false')
    expect(optionsOf('staging', kind)).toBe('SkipDryRunOnMissingResource=true')
  }
})

describe('the password of a private registry', () => {
  const secretsOf = (privateRegistry: string) =>
    (sharedObjectsOf(sampleEnvironment({ facts: sampleFacts({ privateRegistry }) }))['external-secret'] ?? []).filter(
      (secret) => at(secret, 'metadata', 'name') === 'registry-credentials',
    )

  test('becomes what the kubelet reads', () => {
    const text = String(
      at(secretsOf('registry.example.com')[0], 'spec', 'target', 'template', 'data', '.dockerconfigjson'),
    )
    const filled = text
      .replace('{{ printf "%s:%s" .username .password | b64enc }}', 'dXNlcjpwYXNz')
      .replace('{{ .username }}', 'user')
      .replace('{{ .password }}', 'pass')
    expect(JSON.parse(filled)).toEqual({
      auths: { 'registry.example.com': { username: 'user', password: 'pass', auth: 'dXNlcjpwYXNz' } },
    })
  })

  test('is not asked for where nodes may pull by themselves', () => {
    expect(secretsOf('')).toEqual([])
  })
})

describe('the gateway', () => {
  test('has a listener for plain HTTP, and HTTPS listeners with the certificates of their domain', () => {
    const files = withHosts(['example.com', 'a.example.com', 'b.example.com'])
    const listeners = Object(at(files['gateway']?.[0], 'spec', 'listeners')) as Record<string, unknown>[]
    expect(listeners.map(({ name, port, protocol, hostname }) => [name, port, protocol, hostname])).toEqual([
      ['http', 8000, 'HTTP', undefined],
      ['https-example-com', 8443, 'HTTPS', '*.example.com'],
      ['https-example-com-apex', 8443, 'HTTPS', 'example.com'],
    ])
    expect(files['certificate']?.map((object) => at(object, 'spec', 'dnsNames'))).toEqual([
      ['a.example.com', 'b.example.com', 'example.com'],
    ])
  })

  test('has the listener that the routes of services attach to', () => {
    const listener = at(objectsOf(sampleService())['http-route']?.[0], 'spec', 'parentRefs', 0, 'sectionName')
    expect(at(sharedObjectsOf()['gateway']?.[0], 'spec', 'listeners', 1, 'name')).toBe(listener)
  })

  test('belongs to the class that Traefik looks after, and holds nothing up while it is not ready', () => {
    const files = withHosts(['a.example.com'])
    expect(at(files['gateway']?.[0], 'spec', 'gatewayClassName')).toBe(
      at(files['gateway-class']?.[0], 'metadata', 'name'),
    )
    expect(at(files['gateway-class']?.[0], 'spec')).toEqual({ controllerName: 'traefik.io/gateway-controller' })
    for (const file of ['gateway', 'certificate']) {
      const annotations = at(files[file]?.[0], 'metadata', 'annotations')
      expect(annotations).toHaveProperty(['argocd.argoproj.io/ignore-healthcheck'], 'true')
    }
  })

  test('splits certificates at a hundred hosts, and serves all of them', () => {
    const files = withHosts(Array.from({ length: 101 }, (_, index) => `h${index}.example.com`))
    const secrets = files['certificate']?.map((object) => at(object, 'spec', 'secretName'))
    expect(secrets).toEqual(['example-com-tls', 'example-com-tls-2'])
    const served = Object(at(files['gateway']?.[0], 'spec', 'listeners', 1, 'tls', 'certificateRefs'))
    expect(served.map(({ name }: { name: string }) => name)).toEqual(secrets)
  })

  test('is absent, with all that belongs to it, where nothing is public', () => {
    expect(Object.keys(withHosts([]))).toEqual([
      'namespace',
      'limit-range',
      'network-policy',
      'external-secret',
      'argocd-credentials',
    ])
  })
})

describe('the load balancer of AWS', () => {
  const gateway = { kind: 'alb' as const, className: 'alb', name: 'gateway', namespace: 'aws-load-balancer-controller' }
  const filesOf = (domain = sampleDomain({ authority: 'acm' }), services = sampleEnvironment().services) =>
    sharedObjectsOf(
      sampleEnvironment({ facts: sampleFacts({ gateway, provider: 'aws' }), services, domains: [domain] }),
    )
  const configurationOf = (...parts: Parameters<typeof filesOf>) =>
    at(filesOf(...parts)['load-balancer-configuration']?.[0], 'spec')

  test('finds certificates by the hosts of its listeners, and asks nobody here for them', () => {
    const files = filesOf()
    expect(Object(at(files['gateway']?.[0], 'spec', 'listeners', 1))).not.toHaveProperty('tls')
    expect(at(files['gateway']?.[0], 'spec', 'listeners', 1)).toMatchObject({
      protocol: 'HTTPS',
      port: 443,
      hostname: '*.example.com',
    })
    expect(files).not.toHaveProperty('certificate')
    expect(files).not.toHaveProperty('cluster-issuer')
  })

  test('is set up by what its Gateway names', () => {
    const files = filesOf()
    expect(at(files['gateway']?.[0], 'spec', 'infrastructure')).toEqual({
      parametersRef: {
        group: 'gateway.k8s.aws',
        kind: 'LoadBalancerConfiguration',
        name: at(files['load-balancer-configuration']?.[0], 'metadata', 'name'),
      },
    })
    expect(at(files['load-balancer-configuration']?.[0], 'metadata', 'namespace')).toBe(
      at(files['gateway']?.[0], 'metadata', 'namespace'),
    )
    expect(at(files['gateway-class']?.[0], 'spec', 'controllerName')).toBe('gateway.k8s.aws/alb')
    expect(at(files['namespace']?.[0], 'metadata', 'labels')).toMatchObject({
      'elbv2.k8s.aws/pod-readiness-gate-inject': 'enabled',
    })
  })

  test('sets the headers of its domains, speaks the TLS that they allow, and lets in whom they let in', () => {
    const domain = sampleDomain({ authority: 'acm', hsts: 600, minimumTls: '1.3', allow: ['203.0.113.0/24'] })
    expect(configurationOf(domain)).toMatchObject({
      scheme: 'internet-facing',
      sourceRanges: ['203.0.113.0/24'],
      tags: { 'cost-center': 'novels' },
      listenerConfigurations: [
        {
          protocolPort: 'HTTPS:443',
          sslPolicy: 'ELBSecurityPolicy-TLS13-1-3-2021-06',
          listenerAttributes: [
            { key: 'routing.http.response.server.enabled', value: 'false' },
            { key: 'routing.http.response.strict_transport_security.header_value', value: 'max-age=600' },
            { key: 'routing.http.response.x_content_type_options.header_value', value: 'nosniff' },
          ],
        },
      ],
    })
    expect(configurationOf()).not.toHaveProperty('sourceRanges')
    expect(configurationOf()).toMatchObject({
      listenerConfigurations: [{ sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' }],
    })
  })

  test('waits for the slowest request, and an hour for a connection that stays open', () => {
    const idle = (services: Service[]) =>
      Object(at(configurationOf(sampleDomain({ authority: 'acm' }), services), 'loadBalancerAttributes')).find(
        ({ key }: { key: string }) => key === 'idle_timeout.timeout_seconds',
      )?.value
    expect(idle([sampleService()])).toBe('30')
    expect(idle([sampleService(), sampleService({ name: 'chat', protocol: 'websocket' })])).toBe('3600')
  })
})

test('the load balancer of Google Cloud speaks the TLS of a policy that people make, and has Secrets for certificates', () => {
  const gateway = {
    kind: 'gclb' as const,
    className: 'gke-l7-global-external-managed',
    name: 'gateway',
    namespace: 'gateway',
  }
  const files = sharedObjectsOf(
    sampleEnvironment({
      facts: sampleFacts({ gateway, provider: 'gcp' }),
      domains: [sampleDomain({ minimumTls: '1.3' })],
    }),
  )
  expect(at(files['gcp-gateway-policy']?.[0], 'spec')).toEqual({
    targetRef: { group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'gateway' },
    default: { sslPolicy: 'tls-1-3' },
  })
  expect(at(files['gateway']?.[0], 'spec', 'listeners', 1, 'tls', 'certificateRefs', 0, 'name')).toBe('example-com-tls')
  expect(files).not.toHaveProperty('gateway-class') // the cluster brings it
  expect(files['namespace']?.map((namespace) => at(namespace, 'metadata', 'name'))).toEqual([
    'gateway',
    'french-novel-tool-production',
  ])
})

describe('what measures the gateway', () => {
  const gateway = { kind: 'istio' as const, className: 'istio', name: 'gateway', namespace: 'istio-ingress' }
  const monitorsOf = (overrides: Parameters<typeof sampleEnvironment>[0]) =>
    sharedObjectsOf(sampleEnvironment(overrides))['pod-monitor'] ?? []

  test('finds the pods that Istio makes for it', () => {
    const [monitor] = monitorsOf({ facts: sampleFacts({ gateway }) })
    expect(at(monitor, 'metadata', 'namespace')).toBe('istio-ingress')
    expect(at(monitor, 'spec')).toEqual({
      selector: { matchLabels: { 'gateway.networking.k8s.io/gateway-name': 'gateway' } },
      podMetricsEndpoints: [{ port: 'http-envoy-prom', path: '/stats/prometheus' }],
    })
  })

  test('comes with the chart of the others, and nowhere without Prometheus', () => {
    expect(monitorsOf({})).toEqual([])
    expect(monitorsOf({ facts: sampleFacts({ gateway }), metrics: { retentionDays: 0, interval: 30 } })).toEqual([])
  })
})

describe('the list of addresses of Istio', () => {
  const gateway = { kind: 'istio' as const, className: 'istio', name: 'gateway', namespace: 'istio-ingress' }

  test('holds for all hosts of the domain', () => {
    const files = sharedObjectsOf(
      sampleEnvironment({ facts: sampleFacts({ gateway }), domains: [sampleDomain({ allow: ['203.0.113.0/24'] })] }),
    )
    expect(at(files['authorization-policy']?.[0], 'spec', 'rules', 0)).toMatchObject({
      from: [{ source: { notIpBlocks: ['203.0.113.0/24'] } }],
      to: [{ operation: { hosts: ['novels.example.com'] } }],
    })
  })
})

describe('a domain', () => {
  test('is redirected to HTTPS where it asks for it', () => {
    const redirect = withHosts(['a.example.com'])['http-route']?.[0]
    expect(at(redirect, 'spec', 'hostnames')).toEqual(['a.example.com'])
    expect(at(redirect, 'spec', 'parentRefs', 0, 'sectionName')).toBe('http')
    expect(at(redirect, 'spec', 'rules', 0, 'filters', 0, 'requestRedirect')).toEqual({
      scheme: 'https',
      statusCode: 301,
    })
    expect(withHosts(['a.example.com'], sampleDomain({ redirectHttps: false }))).not.toHaveProperty('http-route')
  })

  test('has its headers, and the strictest TLS version', () => {
    const files = withHosts(['a.example.com'], sampleDomain({ hsts: 600, minimumTls: '1.3' }))
    expect(at(files['middleware']?.[0], 'spec', 'headers')).toMatchObject({
      stsSeconds: 600,
      customResponseHeaders: { 'X-Content-Type-Options': 'nosniff' },
    })
    expect(at(files['tls-option']?.[0], 'spec', 'minVersion')).toBe('VersionTLS13')
  })

  test('is proved by a DNS record where a token is enough to write one, else by a file', () => {
    const solversOf = (dnsProvider: string) =>
      at(withHosts(['a.example.com'], sampleDomain({ dnsProvider }))['cluster-issuer']?.[0], 'spec', 'acme', 'solvers')
    expect(solversOf('cloudflare')).toMatchObject([{ selector: { dnsZones: ['example.com'] } }, { http01: {} }])
    expect(solversOf('clouddns')).toMatchObject([{ http01: {} }])
  })
})

test('only namespaces of the environment read the secret store, by a role of the environment', () => {
  const [traefik] = sampleEnvironment().addons
  const reader: AddonRelease = { ...(traefik as AddonRelease), name: 'external-secrets', namespace: 'external-secrets' }
  const store = sharedObjectsOf(sampleEnvironment({ addons: [traefik as AddonRelease, reader] }))[
    'cluster-secret-store'
  ]?.[0]
  expect(at(store, 'spec', 'conditions')).toEqual([
    { namespaces: ['french-novel-tool-production', 'external-secrets', 'traefik'] },
  ])
  expect(at(store, 'spec', 'provider', 'vault', 'auth', 'kubernetes', 'role')).toBe('french-novel-tool-production')
})

test('there is no store where nothing reads one, unless people brought the reader themselves', () => {
  const storeOf = (effective: JsonObject) => sharedObjectsOf(sampleEnvironment({ effective }))['cluster-secret-store']
  expect(storeOf({})).toBeUndefined()
  expect(storeOf({ addons: { 'external-secrets': false } })).toHaveLength(1)
})
