// Defaults of services that look at the rest of the service: how it is asked whether it is well, and how it is replaced.
import { expect, test } from 'vitest'
import type { JsonObject } from '../../src/lib/json.ts'
import { layersOf } from '../../src/resolve/layers/layers.ts'

/** The service as production runs it, with every default filled in. */
function effectiveService(service: JsonObject) {
  const platform = {
    name: 'shop',
    repository: 'acme/shop',
    services: { web: service },
    delivery: { strategy: 'blue-green' },
    environments: { production: 'main' },
  }
  const effective = layersOf(platform, {})[0]?.effective.services['web']
  if (effective === undefined) throw new Error('no production')
  return effective
}

test.each<[string, JsonObject, string | undefined]>([
  ['what is routed at the root of a host answers there', { port: 80, routes: ['shop.example.com'] }, '/'],
  ['one of its routes is enough', { port: 80, routes: ['shop.example.com/api', 'api.example.com'] }, '/'],
  ['below the root nothing is known', { port: 80, routes: ['shop.example.com/api'] }, undefined],
  ['only HTTP has paths', { port: 80, routes: ['shop.example.com'], protocol: 'grpc' }, undefined],
  ['a static site has a root without a route', { type: 'static' }, '/'],
  ['a path that is given stays', { port: 80, routes: ['shop.example.com'], health: '/up' }, '/up'],
])('%s', (_, service, path) => {
  const { health } = effectiveService(service)
  expect(health === undefined || health === false ? undefined : health.path).toBe(path)
})

test('a health check that is switched off stays off', () => {
  expect(effectiveService({ port: 80, routes: ['shop.example.com'], health: false }).health).toBe(false)
})

test.each<[string, JsonObject, string]>([
  ['traffic of a port can be switched', { port: 80 }, 'blue-green'],
  ['what listens on nothing rolls', { type: 'web' }, 'rolling'],
  ['a worker rolls', {}, 'rolling'],
  ['a volume with one writer is handed over', { port: 80, volumes: { '/data': '1Gi' } }, 'recreate'],
])('%s', (_, service, strategy) => expect(Object.keys(effectiveService(service).strategy)).toEqual([strategy]))
