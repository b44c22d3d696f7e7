// A port is written once: everything that carries it follows, and nothing else changes.
import { expect, test } from 'vitest'
import type { Json } from '../../../src/lib/json.ts'
import { sampleService } from '../../support/model.ts'
import type { ObjectFiles } from './objects.ts'
import { at, objectsOf } from './objects.ts'

function listeningOn(port: number): ObjectFiles {
  const { health, metrics } = sampleService()
  if (health === null || metrics === null) throw new Error('the sample has both')
  const variables = [{ name: 'PORT', value: String(port) }]
  const routes = sampleService().routes.map((route) => ({
    ...route,
    backends: [{ service: 'backend', port, weight: 1 }],
  }))
  return objectsOf(
    sampleService({ port, routes, health: { ...health, port }, metrics: { ...metrics, port }, variables }),
  )
}

/** Paths of the leaves in which two values differ. */
function differences(a: Json | undefined, b: Json | undefined, path = ''): string[] {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b ? [] : [path]
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return keys.flatMap((key) => differences(Object(a)[key], Object(b)[key], `${path}/${key}`))
}

test('only what carries the port differs', () => {
  expect(differences(listeningOn(5000), listeningOn(5001))).toEqual([
    '/config-map/0/metadata/name', // the settings of a version
    '/config-map/0/data/PORT',
    '/network-policy/0/spec/ingress/0/ports/0/port',
    '/network-policy/0/spec/ingress/1/ports/0/port',
    '/network-policy/2/spec/egress/0/ports/0/port',
    '/migration-job/0/metadata/name',
    '/migration-job/0/spec/template/metadata/annotations/checksum/config',
    '/migration-job/0/spec/template/spec/containers/0/envFrom/0/configMapRef/name',
    '/analysis-template/0/spec/metrics/0/provider/job/spec/template/spec/containers/0/command/14',
    '/rollout/0/spec/template/metadata/annotations/checksum/config',
    '/rollout/0/spec/template/spec/containers/0/envFrom/0/configMapRef/name',
    '/rollout/0/spec/template/spec/containers/0/ports/0/containerPort',
    '/service/0/spec/ports/0/port',
    '/service/1/spec/ports/0/port',
    '/traefik-service/0/spec/weighted/services/0/port',
    '/smoke-job/0/spec/template/spec/containers/0/command/14',
  ])
})

test('what names the port names one that the container has', () => {
  const files = listeningOn(5001)
  const container = at(files['rollout']?.[0], 'spec', 'template', 'spec', 'containers', 0)
  const { name } = Object(at(container, 'ports', 0))
  expect(name).toBe('http')
  expect(at(container, 'readinessProbe', 'httpGet', 'port')).toBe(name)
  expect(at(container, 'livenessProbe', 'tcpSocket', 'port')).toBe(name)
  expect(at(files['service']?.[0], 'spec', 'ports', 0, 'targetPort')).toBe(name)
  expect(at(files['service-monitor']?.[0], 'spec', 'endpoints', 0, 'port')).toBe(name)
})
