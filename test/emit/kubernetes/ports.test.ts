// Further ports of a service, and numbers that callers know otherwise than the process: the same everywhere.
import { parse } from 'yaml'
import { beforeAll, describe, expect, test } from 'vitest'
import { compile } from '../../../src/compile.ts'
import type { Json } from '../../../src/lib/json.ts'
import { memoryDisk } from '../../../src/read/disk.ts'
import { at } from './objects.ts'

const spec = (more: string, services: string) => `
apiVersion: platform/v1
name: shop
repository: acme/shop
environments: {staging: {deploy: main}}
${more}
services:
${services}
`

const services = `
  web: {image: acme/web:1.0.0, port: 8080, routes: [shop.example.com], uses: [git, names],
    env: {ADMIN: "\${git.host}:\${git.ports.admin}", RESOLVER: "\${names.ports.dns}"}}
  git: {image: acme/git:1.0.0, port: 3000, servicePort: 80, ports: {ssh: {port: 2222, servicePort: 22}, admin: 9000},
    health: {path: /ready, port: 9000}, metrics: {port: 9000}}
  names: {image: acme/names:1.0.0, ports: {dns: {port: 5353, protocol: udp, servicePort: 53}, dns-tcp: {port: 5353, servicePort: 53}}}
`

async function filesOf(text: string): Promise<(file: string) => Json> {
  const { files, diagnostics } = await compile(memoryDisk({ 'platform.yaml': text }))
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return (file) => parse(files.get(`kubernetes/staging/${file}`) ?? 'null') as Json
}

let file: (path: string) => Json
beforeAll(async () => {
  file = await filesOf(spec('domains: {example.com: {}}', services))
})

describe('a service that listens at several ports', () => {
  test('has all of them in its Service, at the numbers that callers know', () => {
    expect(at(file('git/service.yaml'), 'spec', 'ports')).toEqual([
      { name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' },
      { name: 'admin', port: 9000, targetPort: 'admin', protocol: 'TCP' },
      { name: 'ssh', port: 22, targetPort: 'ssh', protocol: 'TCP' },
    ])
  })

  test('listens at the numbers of the process, and is told them', () => {
    expect(at(file('git/deployment.yaml'), 'spec', 'template', 'spec', 'containers', 0, 'ports')).toEqual([
      { name: 'http', containerPort: 3000, protocol: 'TCP' },
      { name: 'admin', containerPort: 9000, protocol: 'TCP' },
      { name: 'ssh', containerPort: 2222, protocol: 'TCP' },
    ])
    expect(at(file('git/config-map.yaml'), 'data')).toMatchObject({
      PORT: '3000',
      ADMIN_PORT: '9000',
      SSH_PORT: '2222',
    })
  })

  test('is asked and measured at one of them without another name for it', () => {
    const container = at(file('git/deployment.yaml'), 'spec', 'template', 'spec', 'containers', 0)
    expect(at(container, 'readinessProbe', 'httpGet')).toEqual({ path: '/ready', port: 9000 })
    expect(at(file('git/service-monitor.yaml'), 'spec', 'endpoints')).toEqual([{ port: 'admin', path: '/metrics' }])
  })

  test('lets those in that use it, by the numbers of its pods, and nobody else at the further ones', () => {
    const web = {
      podSelector: { matchLabels: { 'app.kubernetes.io/name': 'web', 'app.kubernetes.io/part-of': 'shop' } },
    }
    expect(at(file('git/network-policy.yaml'), 'spec', 'ingress')).toContainEqual({
      from: [web],
      ports: [9000, 2222].map((port) => ({ protocol: 'TCP', port })),
    })
    expect(at(file('names/network-policy.yaml'), 'spec', 'ingress')).toEqual([
      { from: [web], ports: ['UDP', 'TCP'].map((protocol) => ({ protocol, port: 5353 })) },
    ])
    const egress = at(file('web/network-policy.yaml'), 'spec', 'egress') as Json[]
    expect(egress.map((rule) => at(rule, 'ports'))).toEqual(
      expect.arrayContaining([
        [2222, 3000, 9000].map((port) => ({ protocol: 'TCP', port })),
        ['TCP', 'UDP'].map((protocol) => ({ protocol, port: 5353 })),
      ]),
    )
  })

  test('is called at the numbers of its Service', () => {
    expect(at(file('web/config-map.yaml'), 'data')).toMatchObject({
      GIT_URL: 'http://git:80',
      ADMIN: 'git:9000',
      RESOLVER: '53',
    })
  })
})

describe('one number for both protocols', () => {
  test('is merged by the server, which tells them apart', () => {
    const marked = { 'argocd.argoproj.io/sync-options': 'ServerSideApply=true' }
    for (const name of ['service', 'deployment'])
      expect(at(file(`names/${name}.yaml`), 'metadata', 'annotations')).toMatchObject(marked)
    for (const name of ['service', 'deployment'])
      expect(at(file(`git/${name}.yaml`), 'metadata')).not.toHaveProperty('annotations')
  })

  test('has a health check by TCP, and is ready when it answers', () => {
    const container = at(file('names/deployment.yaml'), 'spec', 'template', 'spec', 'containers', 0)
    expect(at(container, 'readinessProbe', 'tcpSocket')).toEqual({ port: 5353 })
  })
})

test('routes lead to the port of the Service', async () => {
  const routed = 'web: {image: acme/web:1.0.0, port: 8080, servicePort: 80, routes: [shop.example.com]}'
  const routes = await filesOf(spec('domains: {example.com: {}}', `  ${routed}`))
  expect(at(routes('web/http-route.yaml'), 'spec', 'rules', 0, 'backendRefs', 0)).toMatchObject({
    name: 'web',
    port: 80,
  })
  expect(at(routes('web/network-policy.yaml'), 'spec', 'ingress', 0, 'ports')).toEqual([
    { protocol: 'TCP', port: 8080 },
  ])
})

test.each(['linkerd', 'istio'])(
  'a mesh of %s guards every port of TCP, and those that use the service come in',
  async (mesh) => {
    const text = spec(`security: {mesh: ${mesh}}\ndomains: {example.com: {}}`, services)
    const { files } = await compile(memoryDisk({ 'platform.yaml': text }))
    const policy = (service: string, file: string) => files.get(`kubernetes/staging/${service}/${file}.yaml`) ?? ''
    const file = mesh === 'linkerd' ? 'server' : 'authorization-policy'
    for (const port of [3000, 9000, 2222])
      expect(policy('git', file)).toMatch(new RegExp(`port: ${port}\\n|- "${port}"\\n`))
    expect(policy('names', file).match(/port: 5353\n|- "5353"\n/g)).toHaveLength(1)
    expect(
      policy('git', mesh === 'linkerd' ? 'mesh-tls-authentication' : file).match(/name: web\n|sa\/web\n/g),
    ).toHaveLength(3)
  },
)

test('a further port of those that are for root is opened inside of the pod', async () => {
  const resolver = '  names: {image: acme/names:1.0.0, ports: {dns: {port: 53, protocol: udp}}}'
  const low = await filesOf(spec('', resolver))
  expect(at(low('names/deployment.yaml'), 'spec', 'template', 'spec', 'securityContext', 'sysctls')).toEqual([
    { name: 'net.ipv4.ip_unprivileged_port_start', value: '0' },
  ])
  expect(at(file('names/deployment.yaml'), 'spec', 'template', 'spec', 'securityContext')).not.toHaveProperty('sysctls')
})

test('smoke tests, judgements of a release and its page ask at the port of the Service', async () => {
  const released = `
  web: {image: "acme/web:1.0.0", port: 8080, servicePort: 80, routes: [shop.example.com], health: /health, strategy: blue-green}`
  const text = spec('delivery: {smoke: [/health]}\ndomains: {example.com: {}}', released).replace(
    'environments: {staging: {deploy: main}}',
    '',
  )
  const { files, diagnostics } = await compile(memoryDisk({ 'platform.yaml': text }))
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const asks = [...files].filter(([, each]) => /web(-preview)?:\d|service\/web-preview 8080:/.test(each))
  expect(asks.map(([path]) => path)).toEqual(
    expect.arrayContaining(['smoke-job', 'analysis-template'].map((each) => `kubernetes/production/web/${each}.yaml`)),
  )
  expect(asks.map(([path]) => path)).toContain('docs/deployments/blue-green.md')
  for (const [, each] of asks)
    for (const [, port] of each.matchAll(/(?:https?:\/\/web(?:-preview)?|service\/web-preview 8080):(\d+)/g))
      expect(port).toBe('80')
})
