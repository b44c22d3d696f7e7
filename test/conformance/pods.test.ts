import { expect, it } from 'vitest'
import type { Json } from '../../src/lib/json.ts'
import { tellPods } from './pods.ts'

const finding = { file: 'a.yaml', rule: 'r', message: 'm' }

function deployment(container: Json): Json {
  return { kind: 'Deployment', spec: { template: { spec: { containers: [container] } } } }
}

it.each<[string, Json, string]>([
  ['a server', deployment({ image: 'a@sha256:1', ports: [{ name: 'http' }, { name: 'metrics' }] }), 'm'],
  ['a worker', deployment({ image: 'a@sha256:1', ports: [{ name: 'metrics' }] }), 'm (nobody sends it requests)'],
  ['a worker without metrics', deployment({ image: 'a@sha256:1' }), 'm (nobody sends it requests)'],
  [
    'a server without a release',
    deployment({ image: 'a:unreleased', ports: [{ name: 'http' }] }),
    'm (not released yet)',
  ],
  ['an object without pods', { kind: 'Service' }, 'm'],
])('says what is true of %s', (_name, value, want) => {
  const documents = [
    { file: 'a.yaml', index: 0, value },
    { file: 'b.yaml', index: 0, value: deployment({ image: 'b:unreleased' }) },
  ]
  expect(tellPods(finding, documents).message).toBe(want)
})
