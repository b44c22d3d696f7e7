import { describe, expect, it } from 'vitest'
import { closeCustomResource, closeSchema } from './close.ts'

describe('closeSchema', () => {
  it.each([
    ['an object with fields', { properties: { a: {} } }, { properties: { a: {} }, additionalProperties: false }],
    [
      'fields of list items',
      { items: { properties: { a: {} } } },
      { items: { properties: { a: {} }, additionalProperties: false } },
    ],
    [
      'fields of map values',
      { additionalProperties: { properties: { a: {} } } },
      { additionalProperties: { properties: { a: {} }, additionalProperties: false } },
    ],
    [
      'a field that is itself called `properties`',
      { properties: { properties: { properties: { a: {} } } } },
      {
        properties: { properties: { properties: { a: {} }, additionalProperties: false } },
        additionalProperties: false,
      },
    ],
  ])('closes %s', (_name, given, want) => expect(closeSchema(given)).toEqual(want))

  it.each([
    ['an object without listed fields', { type: 'object' }],
    ['an object that keeps unknown fields', { properties: { a: {} }, 'x-kubernetes-preserve-unknown-fields': true }],
    ['an object that allows others itself', { properties: { a: {} }, additionalProperties: true }],
    ['the branches of anyOf', { anyOf: [{ properties: { a: {} } }] }],
  ])('leaves %s open', (_name, given) => expect(closeSchema(given)).toEqual(given))
})

it('closeCustomResource closes the root and puts metadata under Kubernetes’ own schema', () => {
  const closed = closeCustomResource(
    { properties: { spec: { type: 'object' }, metadata: { type: 'object' } } },
    { $ref: 'meta' },
  )
  expect(closed['additionalProperties']).toBe(false)
  expect(Object.keys(closed['properties'])).toEqual(['apiVersion', 'kind', 'spec', 'metadata'])
  expect(closed['properties']['metadata']).toEqual({ $ref: 'meta' })
})
