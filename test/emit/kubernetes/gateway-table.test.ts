// Every gateway either does what the spec asks for, and then an object or a setting says so, or it is refused.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PlatformSpec } from '../../../src/derived/spec.ts'
import { emitPlatformObjects } from '../../../src/emit/kubernetes/platform/platform-objects.ts'
import { emitServiceObjects } from '../../../src/emit/kubernetes/service/service-objects.ts'
import { platformObjects, serviceObjects } from '../../../src/emit/kubernetes/units.ts'
import { isJsonObject, type Json, type JsonObject } from '../../../src/lib/json.ts'
import {
  gateways,
  writtenGateways,
  type Gateway,
  type GatewayAbility,
  type GatewayKind,
} from '../../../src/model/network/gateways.ts'
import { resolve } from '../../../src/resolve/resolve.ts'
import { judge } from '../../../src/rules/index.ts'
import { environmentIn } from '../../support/resolved.ts'
import { at } from './objects.ts'

/** Words of the language and records are one set: the compiler names a gateway that lacks one. */
type Word = NonNullable<NonNullable<PlatformSpec['infrastructure']>['gateway']>
const records: Record<Word, Gateway> & Record<GatewayKind, Gateway> = gateways

test('every gateway of the language has a record, and every record a word', () => {
  const schema = JSON.parse(readFileSync('schema/platform.schema.json', 'utf8'))
  expect(schema.$defs.infrastructure.properties.gateway.enum.toSorted()).toEqual(Object.keys(records).toSorted())
})

/** What asks for an ability: lines of a service, or of its domain. */
const asked: Record<Exclude<GatewayAbility, 'rewrite'>, { service?: object; domain?: object }> = {
  rateLimit: { service: { rateLimit: '77/m' } },
  bodyLimit: { service: { bodyLimit: '7Mi' } },
  cors: { service: { cors: ['https://other.example.org'] } },
  corsCredentials: { service: { cors: { origins: ['https://other.example.org'], credentials: true } } },
  compression: { service: { compression: true } },
  allow: { domain: { allow: ['203.0.113.0/24'] } },
  stickySessions: { service: { stickySessions: true } },
  timeout: { service: { timeout: '77s' } },
  routeHeaders: { service: { routes: [{ host: 'shop.example.com', headers: { 'X-Seventy': 'seven' } }] } },
}

function specOf(kind: GatewayKind, { service = {}, domain = {} }: { service?: object; domain?: object }) {
  const { cloud, certificates } = gateways[kind]
  return {
    apiVersion: 'platform/v1',
    name: 'shop',
    repository: 'acme/shop',
    infrastructure: { gateway: kind, provider: cloud === '' ? 'digitalocean' : cloud, region: 'r1' },
    environments: { production: { deploy: 'main' } },
    services: {
      web: {
        image: 'ghcr.io/acme/web:1.0.0',
        port: 8080,
        compression: false,
        routes: ['shop.example.com'],
        ...service,
      },
    },
    domains: {
      'example.com': { ...(certificates === 'acm' && { tls: { issuer: 'acm' } }), headers: false, ...domain },
    },
  }
}

function resolved(kind: GatewayKind, what: { service?: object; domain?: object }) {
  const spec = specOf(kind, what) as object as JsonObject
  const { platform, findings } = resolve({ platform: spec as never, environments: {}, unsound: [] })
  return { platform, findings: [...findings, ...judge(platform, [{ spec }])] }
}

function isRefused(kind: GatewayKind, what: { service?: object; domain?: object }): boolean {
  return resolved(kind, what).findings.some(({ code, severity }) => code === 'gateway-cannot' && severity === 'error')
}

/** What the cluster is told: objects of the service and of the environment, and settings of the gateway's installation. */
function emitted(kind: GatewayKind, what: { service?: object; domain?: object }): Json {
  const { platform } = resolved(kind, what)
  const of = (files: { path: string; documents: Json[] }[]) => files.map(({ path, documents }) => [path, documents])
  return [
    ...serviceObjects.units(platform).flatMap(({ slice }) => of(emitServiceObjects(slice))),
    ...platformObjects.units(platform).flatMap(({ slice }) => of(emitPlatformObjects(slice))),
    ...environmentIn({ platform, findings: [] } as never).addons.map(({ name, values }) => [name, values as Json]),
  ]
}

test('the table of what is asked for is complete', () => {
  expect([...Object.keys(asked), 'rewrite'].toSorted()).toEqual(Object.keys(gateways.traefik.can).toSorted())
})

describe.each(writtenGateways)('%s', (kind) => {
  const plain = emitted(kind, {})

  test.each(Object.entries(asked))('%s is done or refused', (ability, what) => {
    const cannot = gateways[kind].can[ability as GatewayAbility] === 'no'
    expect(isRefused(kind, what)).toBe(cannot)
    if (!cannot) expect(emitted(kind, what)).not.toEqual(plain)
  })

  test('plain HTTP is redirected, in a form that it takes', () => {
    const routes = routesIn(plain)
    const byFilter = routes.filter((route) => JSON.stringify(route).includes('RequestRedirect'))
    expect(byFilter.length > 0).toBe(kind !== 'kong') // Kong refuses such a filter without a host, and everything with it
    const marks = routes
      .map((route) => at(route, 'metadata'))
      .filter((metadata) => JSON.stringify(metadata).includes('redirect-status'))
    expect(marks.length > 0).toBe(kind === 'kong')
  })

  test('or served, where the domain wants no redirect', () => {
    const served = emitted(kind, { domain: { redirectHttps: false } })
    expect(JSON.stringify(routesIn(served))).not.toMatch(/RequestRedirect|redirect-status/)
    const [route] = routesIn(served).filter((each) => at(each, 'metadata', 'name') === 'web')
    expect(
      Object(at(route, 'spec', 'parentRefs')).map(({ sectionName }: { sectionName: string }) => sectionName),
    ).toEqual(['https-example-com', 'http'])
  })
})

function routesIn(emittedObjects: Json): JsonObject[] {
  const all = (emittedObjects as Json[]).flatMap((entry) =>
    Array.isArray(entry) && Array.isArray(entry[1]) ? entry[1] : [],
  )
  return all.filter(isJsonObject).filter(({ kind }) => kind === 'HTTPRoute')
}

test('NGINX refuses no body that others take', () => {
  const text = JSON.stringify(emitted('nginx', {}))
  expect(text).toContain('"kind":"ClientSettingsPolicy"')
  expect(text).toContain('"body":{"maxSize":"0"}')
  expect(JSON.stringify(emitted('nginx', { service: { bodyLimit: '7Mi' } }))).toContain('client_max_body_size 7340032;')
})

test('what a body may have is said to Traefik and Kong in bytes', () => {
  expect(JSON.stringify(emitted('traefik', { service: { bodyLimit: '7Mi' } }))).toContain(
    '"maxRequestBodyBytes":7340032',
  )
  expect(JSON.stringify(emitted('kong', { service: { bodyLimit: '7Mi' } }))).toContain(
    '"allowed_payload_size":7340032,"size_unit":"bytes"',
  )
})

describe('CORS with credentials', () => {
  const what = { service: { cors: { origins: ['https://other.example.org'], credentials: true } } }

  test.each(['nginx', 'istio'] as const)(
    'names the headers at %s, where `*` would be a header of that name',
    (kind) => {
      const text = JSON.stringify(emitted(kind, what))
      expect(text).toContain('"allowCredentials":true')
      expect(text).not.toContain('"allowHeaders":["*"]')
    },
  )

  test('leaves them to Traefik and Kong, which answer with those that are asked for', () => {
    expect(JSON.stringify(emitted('traefik', what))).toContain('"accessControlAllowCredentials":true')
    expect(JSON.stringify(emitted('kong', what))).toContain('"credentials":true')
  })
})
