// Public addresses: of each environment and preview its own, wherever the spec names them.
import { describe, expect, test } from 'vitest'
import { isProxied, recordAnnotations } from '../../src/model/network/dns.ts'
import { namesHost, withPreviewHosts } from '../../src/model/delivery/preview.ts'
import { objectNames } from '../../src/model/names/services.ts'
import { compileFiles } from '../support/platforms.ts'
import { environmentIn, resolveText, serviceIn } from '../support/resolved.ts'

const spec = `
environments: {production: {deploy: main}, staging: {deploy: main}, preview: {deploy: pull-request}}
services:
  web: {image: "ghcr.io/acme/web:1", port: 3000, routes: [shop.example.com], env: {ROOT: "\${api.publicUrl}/x", HOST: "\${web.publicHost}"}}
  api:
    image: "ghcr.io/acme/api:1"
    port: 3000
    routes: ["*.example.com/hooks", api.example.com/v1]
    cors: ["https://shop.example.com", "https://partner.example.net", "http://localhost:5173"]
domains: {example.com: {}}
observability: {uptime: {urls: ["\${api.publicUrl}/status", "https://other.example.net"]}}
`
const resolved = resolveText(spec)
const variable = (environment: string, name: string) =>
  serviceIn(resolved, 'web', environment).variables.find((each) => each.name === name)?.value

test('a service can be told where it and others are found, in each environment', () => {
  expect(variable('production', 'ROOT')).toBe('https://api.example.com/v1/x')
  expect(variable('staging', 'ROOT')).toBe('https://api.staging.example.com/v1/x')
  expect(variable('staging', 'HOST')).toBe('shop.staging.example.com')
})

test('probes follow it', () => {
  expect(environmentIn(resolved, 'staging').observability.uptime?.urls).toEqual([
    'https://api.staging.example.com/v1/status',
    'https://other.example.net',
  ])
})

test('what has no route has no public address, and is told what it lacks', () => {
  const { findings } = resolveText(
    'services: {web: {image: "a:1", env: {A: "${web.publicUrl}", B: "${web.publicHosts}"}}}\nobservability: {uptime: {urls: ["${nobody.publicUrl}/x"]}}',
  )
  expect(findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['unknown-attribute', 'unknown-attribute', 'unknown-name']),
  )
})

describe('CORS', () => {
  const origins = (environment: string) =>
    [...resolved.platform.environments, ...resolved.platform.previews]
      .find(({ name }) => name === environment)
      ?.services.find(({ name }) => name === 'api')?.cors.origins

  test('follows the routes of the platform, and leaves other origins alone', () => {
    const others = ['https://partner.example.net', 'http://localhost:5173']
    expect(origins('production')).toEqual(['https://shop.example.com', ...others])
    expect(origins('staging')).toEqual(['https://shop.staging.example.com', ...others])
    expect(origins('preview')).toEqual(['https://*.preview.example.com', ...others])
  })

  test('lets the previews of a domain call each other, and nobody whose name only looks like it', async () => {
    const files = await compileFiles({
      'platform.yaml': `apiVersion: platform/v1\nname: shop\nrepository: acme/shop\n${spec}`,
    })
    const middleware = files.get('kubernetes/preview/api/middleware.yaml') ?? ''
    const pattern = /accessControlAllowOriginListRegex:\n\s+- "?([^\s"]+)/.exec(middleware)?.[1] ?? 'nothing'
    expect('https://shop-pr-7.preview.example.com').toMatch(new RegExp(pattern))
    for (const stranger of [
      'https://preview.example.com.evil.net',
      'https://a.b.preview.example.com',
      'https://xpreview.example.com',
    ])
      expect(stranger).not.toMatch(new RegExp(pattern))
  })
})

test('a preview is told the hosts of its pull request', async () => {
  const files = await compileFiles({
    'platform.yaml': `apiVersion: platform/v1\nname: shop\nrepository: acme/shop\n${spec}`,
  })
  const applications = [...files].find(([path]) => path.endsWith('previews.preview.yaml'))?.[1] ?? ''
  expect(applications).toContain('"path":"/data/ROOT","value":"https://api-pr-{{.number}}.preview.example.com/v1/x"')
  expect(applications).toContain('"path":"/data/HOST","value":"shop-pr-{{.number}}.preview.example.com"')
})

test('what else a variable says is data to the template of previews', () => {
  const hosts = [{ host: 'a.preview.example.com', domain: 'example.com' }]
  expect(withPreviewHosts('{{ .x }} https://a.preview.example.com/', 'preview', hosts)).toBe(
    '{{`{{`}} .x }} https://a-pr-{{.number}}.preview.example.com/',
  )
  expect(namesHost('https://b.a.preview.example.com', ['a.preview.example.com'])).toBe(false)
  expect(namesHost('https://a.preview.example.com.evil.net', ['a.preview.example.com'])).toBe(false)
  expect(namesHost('see a.preview.example.com.', ['a.preview.example.com'])).toBe(true)
})

test('a route with a wildcard has a name that Kubernetes takes, and that no other host has', () => {
  const names = ['*.example.com', 'wildcard.example.com', 'example.com'].map((host) =>
    objectNames.hostRoute('web', host, false),
  )
  expect(new Set(names).size).toBe(3)
  for (const name of names) expect(name).toMatch(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/)
})

test.each([
  ['example.com', true],
  ['app.example.com', true],
  ['*.example.com', true],
  ['app.staging.example.com', false],
  ['*.staging.example.com', false],
])('the certificates of Cloudflare reach %s: %s', (host, reached) => {
  const domain = { name: 'example.com', proxied: true, records: 'cluster' as const, ttl: 300 }
  expect(isProxied(domain, host)).toBe(reached)
  expect('external-dns.alpha.kubernetes.io/cloudflare-proxied' in recordAnnotations(domain, host)).toBe(reached)
  expect(isProxied({ ...domain, proxied: false }, host)).toBe(false)
})
