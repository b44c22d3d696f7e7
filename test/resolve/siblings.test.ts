// What a service is called and which version of it runs follows from the service: whoever adds or removes another one
// moves nothing of those that were there.
import { expect, test } from 'vitest'
import { environmentIn, resolveText } from '../support/resolved.ts'
import type { Service } from '../../src/model/service.ts'

const builds = [
  '.',
  'backend',
  '{context: backend, dockerfile: Dockerfile.worker}',
  '{args: {MODE: admin}}',
  '{name: tools, args: {MODE: admin}}',
]

const names = ['admin', 'backend', 'mailer', 'nightly-report', 'sidekiq', 'web', 'zebra']

const services = names.flatMap((name, index) => [
  `${name}: {build: ${builds[index % builds.length]}, port: 80}`,
  `a-${name}: {build: ${builds[(index + 2) % builds.length]}, ci: false, repository: acme/other}`,
])

const releases = 'releases: {ghcr.io/acme/shop: v1, ghcr.io/acme/shop/backend: v2, ghcr.io/acme/other: v3}'

function servicesOf(written: string[]): Map<string, Service> {
  const resolved = resolveText(`services: {${written.join(', ')}}`, { production: releases })
  return new Map(environmentIn(resolved, 'production').services.map((service) => [service.name, service]))
}

test('every service keeps all of itself when another one goes', () => {
  const all = servicesOf(services)
  expect(all.size).toBe(services.length)
  for (const [index] of services.entries()) {
    const left = servicesOf(services.toSpliced(index, 1))
    expect(left.size).toBe(services.length - 1)
    for (const [name, service] of left) expect(service, name).toEqual(all.get(name))
  }
})

test('every service is the same whatever the order', () => {
  const turned = servicesOf(services.toReversed())
  for (const [name, service] of servicesOf(services)) expect(turned.get(name), name).toEqual(service)
})
