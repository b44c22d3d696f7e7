// The rule about cron expressions looks at fields by name, so a new field of the language must be named there too.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cronFields } from '../../src/rules/services/impossible-schedule.ts'

test('every field that takes a cron expression is looked at', () => {
  const { $defs } = JSON.parse(readFileSync('schema/platform.schema.json', 'utf8')) as { $defs: object }
  const named: string[] = []
  const walk = (node: unknown, key: string): void => {
    if (typeof node !== 'object' || node === null) return
    if (/\/(schedule|cron)$/.test(String((node as { $ref?: string }).$ref))) named.push(key)
    for (const [name, value] of Object.entries(node)) walk(value, name)
  }
  walk($defs, '')
  expect(named.length).toBeGreaterThan(5)
  const seen = new Set(cronFields.map((field) => field.split('.').at(-1)))
  expect(named.filter((name) => !seen.has(name))).toEqual([])
})
