import { expect, it } from 'vitest'
import { structuralSchema } from './structural.ts'

const ofSpec = (spec: object) => {
  const { schema, open } = structuralSchema({ type: 'object', properties: { spec } })
  return { spec: schema['properties']['spec'], open }
}

const anything = { 'x-kubernetes-preserve-unknown-fields': true }

it.each<[string, object, object, number]>([
  [
    'drops what a server has no use for',
    { type: 'string', description: 'a name', example: 'x' },
    { type: 'string' },
    0,
  ],
  [
    'opens an object that was closed',
    { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false },
    { type: 'object', properties: { a: { type: 'string' } } },
    0,
  ],
  [
    'keeps a map',
    { type: 'object', additionalProperties: { type: 'string' } },
    { type: 'object', additionalProperties: { type: 'string' } },
    0,
  ],
  ['keeps what may have any field', { type: 'object', ...anything }, { type: 'object', ...anything }, 0],
  [
    'keeps a number or text',
    { oneOf: [{ type: 'integer' }, { type: 'string' }], format: 'int-or-string', pattern: '^1' },
    { 'x-kubernetes-int-or-string': true, pattern: '^1' },
    0,
  ],
  [
    'keeps values in anyOf, without structure',
    {
      type: 'object',
      anyOf: [{ type: 'object', required: ['a'], additionalProperties: false }],
      properties: { a: { type: 'string' } },
    },
    { type: 'object', anyOf: [{ required: ['a'] }], properties: { a: { type: 'string' } } },
    0,
  ],
  [
    'keeps rules and keys of lists',
    {
      type: 'array',
      items: { type: 'string' },
      'x-kubernetes-list-type': 'set',
      'x-kubernetes-validations': [{ rule: 'self.size() > 0' }],
    },
    {
      type: 'array',
      items: { type: 'string' },
      'x-kubernetes-list-type': 'set',
      'x-kubernetes-validations': [{ rule: 'self.size() > 0' }],
    },
    0,
  ],
  ['says in its own way that a value may be null', { type: ['string', 'null'] }, { type: 'string', nullable: true }, 0],
  [
    'says in its own way that a bound is exclusive',
    { type: 'integer', exclusiveMinimum: 0 },
    { type: 'integer', minimum: 0, exclusiveMinimum: true },
    0,
  ],
  ['counts what has no type', { properties: { a: {} } }, anything, 1],
  ['counts a list of anything', { type: 'array' }, { type: 'array', items: anything }, 1],
])('%s', (_name, given, want, open) => expect(ofSpec(given)).toEqual({ spec: want, open }))

it('leaves what all objects have to the server', () => {
  const { schema } = structuralSchema({ properties: { metadata: { type: 'object', properties: {} } } })
  expect(schema).toEqual({
    type: 'object',
    properties: { apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: { type: 'object' } },
  })
})
