import { expect, test } from 'vitest'
import { inTerraformOrder } from '../../../src/emit/terraform/order.ts'
import { fileContent, identifier, literal } from '../../../src/emit/terraform/template.ts'

test.each([
  ['plain', 'plain'],
  ['${a}', '$${a}'],
  ['%{if}', '%%{if}'],
  ['a $ b % c', 'a $ b % c'],
])('%s is written as %s', (text, written) => {
  expect(literal(text)).toBe(written)
})

test('a file is read when Terraform runs', () => {
  expect(fileContent('../x.yml')).toBe('${file("${path.module}/../x.yml")}')
})

test.each([
  [['acme/shop'], 'acme__shop'],
  [['acme/shop', 'production', 'KEY'], 'acme__shop__production__KEY'],
  [['workflows/web-ci.yml'], 'workflows__web-ci-yml'],
  [['3d'], '_3d'],
])('%j is named %s', (parts, name) => {
  expect(identifier(...parts)).toBe(name)
})

test('blocks come in the order of the documentation, keys in the order of the alphabet', () => {
  const ordered = inTerraformOrder({
    resource: { b: { z: 1, a: [{ d: 1, c: 2 }] }, a: {} },
    '//': 'x',
    terraform: {},
    variable: {},
  })
  expect(JSON.stringify(ordered)).toBe(
    '{"terraform":{},"variable":{},"resource":{"a":{},"b":{"a":[{"c":2,"d":1}],"z":1}}}',
  )
})

test("the library's notes about itself are left out", () => {
  expect(inTerraformOrder({ resource: { a: { b: { '//': { metadata: {} }, name: 'x' } } } })).toEqual({
    resource: { a: { b: { name: 'x' } } },
  })
})
