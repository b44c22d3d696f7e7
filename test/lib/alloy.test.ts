// The printer of Alloy's syntax, against the strict reader of the tests.
import { expect, test } from 'vitest'
import { block, expression, printAlloy } from '../../src/lib/alloy.ts'
import { readAlloy } from '../support/alloy.ts'

const sample = [
  block('loki.process', 'pods', { forward_to: [expression('loki.write.store.receiver')], limit: 3, on: true }, [
    block('stage.match', '', { selector: '{a="b"} |~ "\\\\d"', values: { level: '', 'my-key': 'x' } }),
  ]),
  block('loki.write', 'store'),
]

test('prints blocks, labels and values', () => {
  expect(printAlloy(sample)).toBe(`loki.process "pods" {
  forward_to = [loki.write.store.receiver]
  limit = 3
  on = true
  stage.match {
    selector = "{a=\\"b\\"} |~ \\"\\\\\\\\d\\""
    values = {"level" = "", "my-key" = "x"}
  }
}

loki.write "store" { }
`)
})

test('the reader reads what is printed, and refuses what is not of the language', () => {
  const [process, write] = readAlloy(printAlloy(sample))
  expect(process).toMatchObject({
    name: 'loki.process',
    label: 'pods',
    attributes: { limit: '3' },
    blocks: [{ name: 'stage.match' }],
  })
  expect(write).toEqual({ name: 'loki.write', label: 'store', attributes: {}, blocks: [] })
  for (const wrong of [
    'a {',
    'a "b" {\n}\n}',
    'a {\n  b = "c\n}',
    'a {\n  b = [1\n}',
    'a {\n  b = 1\n  b = 2\n}',
    'a {\n  b: 1\n}',
  ])
    expect(() => readAlloy(wrong)).toThrow()
})
