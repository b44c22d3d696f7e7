// Whatever differs between environments: the template with the values of one gives what that one has.
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { Unifier } from '../../../../src/emit/kubernetes/charts/unify.ts'
import { overlay, Values } from '../../../../src/emit/kubernetes/charts/values.ts'
import { isJsonObject, type Json, type JsonObject } from '../../../../src/lib/json.ts'
import type { HelmTemplate } from '../../../../src/model/output.ts'
import { printFile } from '../../../../src/write/print.ts'
import { createRandom, randomDocument, type Random } from '../../../write/random-documents.ts'
import { merge, render } from './render.ts'

const namespaces = ['shop-dev', 'shop', 'shop-production']
const images = ['web:1', 'web:2', 'web:2']

/** The template, and what it gives for each environment; the last has the defaults. */
function unified(variants: (Json | undefined)[]): { template: string; values: JsonObject[]; rendered: Json[] } {
  const values = new Values()
  const holes: HelmTemplate['holes'] = {}
  const document = new Unifier(
    {
      values,
      group: 'web',
      object: 'deployment',
      namespaces,
      images,
      variables: '/web/config-map.yaml',
      mark: 'value',
    },
    holes,
  ).unify(variants)
  const template = printFile({
    path: 'charts/shop/templates/web/deployment.yaml',
    format: 'yaml',
    documents: [document],
    template: { holes, when: [''] },
  })
  const defaults = values.of(variants.length - 1)
  const files = variants.map((_, index) => overlay(defaults, values.of(index)))
  return {
    template,
    values: files,
    rendered: files.map(
      (file, index) => parse(render(template, merge(defaults, file), namespaces[index] ?? '')) as Json,
    ),
  }
}

function check(variants: JsonObject[]): ReturnType<typeof unified> {
  const all = unified(variants)
  expect(all.rendered).toEqual(variants)
  return all
}

const deployment = (spec: JsonObject): JsonObject => ({ kind: 'Deployment', spec })

test('what is the same stands in the template, what differs in the values', () => {
  const { template, values } = check([1, 2, 2].map((replicas) => deployment({ replicas, paused: false })))
  expect(template).toContain('  paused: false\n')
  expect(template).toContain('replicas: {{ .Values.web.deployment.replicas | toJson }}')
  expect(values[0]).toEqual({ web: { deployment: { replicas: 1 } } })
})

test('what only some environments have is left out in the others, and deleted from the defaults', () => {
  const { template, values } = check([deployment({ a: 1 }), deployment({ a: 1 }), deployment({ a: 1, replicas: 2 })])
  expect(template).toContain('{{- if not (kindIs "invalid" .Values.web.deployment.replicas) }}\n')
  expect(values[0]).toEqual({ web: { deployment: { replicas: null } } })
})

test('maps that differ in everything, and empty ones, are values as a whole', () => {
  check([deployment({ a: { b: 1 } }), deployment({ a: { c: 1 } }), deployment({ a: {} })])
  check([
    deployment({ a: { enabled: false, b: 1 } }),
    deployment({ enabled: true }),
    deployment({ enabled: false, c: 1 }),
  ])
  check([deployment({ list: [] }), deployment({ list: [{ name: 'x' }] }), deployment({ list: [] })])
})

test('the namespace is that of the release, and the image that of the service', () => {
  const { template } = check(
    [0, 1, 2].map((index) => ({
      namespace: namespaces[index],
      image: images[index],
      address: `redis.${namespaces[index]}.svc:6379`,
    })),
  )
  expect(template).toContain('namespace: {{ .Release.Namespace | quote }}')
  expect(template).toContain('image: {{ .Values.web.image | toJson }}')
  expect(template).toContain('address: redis.{{ .Release.Namespace }}.svc:6379')
})

test('braces of ours are no actions', () => {
  check(
    [1, 2, 2].map((each) => deployment({ text: '{{ .Values.web }} "{{- end }}"', block: 'a\n{{- end }}\nb\n', each })),
  )
})

test('any documents', () => {
  const random = createRandom(18)
  let optional = 0
  for (let round = 0; round < 400; round++) {
    const base = withoutNull({
      kind: 'X',
      spec: randomDocument(random),
      more: { a: 'b', '{{ c }}': randomDocument(random) },
    })
    const { template } = check(
      [0, 1, 2].map(() => changed(random, base) as JsonObject).map((each) => ({ ...each, kind: 'X' })),
    )
    if (template.includes('kindIs')) optional++
  }
  expect(optional).toBeGreaterThan(50)
})

/** Objects of Kubernetes hold no null: to Helm it is a value that is not there. */
function withoutNull(value: Json): Json {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNull)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([key, member]) => [key, withoutNull(member ?? '')]),
  )
}

/** Here and there another value, a member or item less, or one more. */
function changed(random: Random, value: Json): Json {
  if (random() < 0.1) return withoutNull(randomDocument(random)) ?? 'none'
  if (Array.isArray(value)) return value.filter(() => random() > 0.1).map((item) => changed(random, item))
  if (!isJsonObject(value)) return value
  const members = Object.entries(value)
    .filter(() => random() > 0.1)
    .map(([key, member]) => [key, changed(random, member ?? '')])
  return Object.fromEntries(random() < 0.1 ? [...members, ['extra', 'x']] : members)
}
