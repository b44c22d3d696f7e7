// Whom smoke tests ask.
import { expect, test } from 'vitest'
import { resolveText, serviceIn } from '../support/resolved.ts'

const shop = `
services:
  web: {build: web, port: 3000, routes: [example.com]}
  api: {build: api, port: 8080, health: /health, routes: [example.com/api]}
  worker: {build: api}
domains: {example.com: {}}
delivery: {smoke: [/health, /api/status, /api]}
environments: {dev: {deploy: main}, production: {deploy: main}}
`

test('a path belongs to whom it is the health check of, else to whom it leads', () => {
  const resolved = resolveText(shop)
  expect(serviceIn(resolved, 'api').smoke).toEqual({
    paths: ['/health', '/api/status', '/api'],
    urls: ['https://example.com/api/status', 'https://example.com/api'],
  })
  expect(serviceIn(resolved, 'web').smoke).toEqual({ paths: [], urls: [] })
  expect(serviceIn(resolved, 'worker').smoke).toEqual({ paths: [], urls: [] })
})

test('without such a health check, the path at the root is asked of what is there', () => {
  expect(serviceIn(resolveText(shop.replace('health: /health, ', '')), 'web').smoke).toEqual({
    paths: ['/health'],
    urls: ['https://example.com/health'],
  })
})

test('development has no public address to ask', () => {
  expect(serviceIn(resolveText(shop), 'api', 'dev').smoke).toEqual({
    paths: ['/health', '/api/status', '/api'],
    urls: [],
  })
})
