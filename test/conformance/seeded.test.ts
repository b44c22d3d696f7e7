// The checks themselves: the sample platform passes all of them, and every seeded mistake is found by the check that is
// there to find it. A check whose tool or schemas are missing here is skipped, with the reason in its name.
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Check, Result } from './check.ts'
import { checks } from './checks/index.ts'
import { judge } from './judge.ts'
import { seeds } from './seeds.ts'
import { readTree } from './trees.ts'
import { waivers } from './waivers.ts'
import { openWorkshop } from './workshop.ts'

const here = import.meta.dirname

/** Tools start slowly on a busy machine, and the first check of a kind compiles its schema; ms. */
const timeout = 120_000
const workshop = openWorkshop(join(here, '..', '..'), process.env)
afterAll(() => workshop.close(), timeout)

describe('the sample platform', () => {
  for (const check of checks)
    whenAble(check, `passes ${check.name}`, async () => {
      const [verdict] = (await judge(check, [readTree('sample', join(here, 'sample'))], workshop.bench, waivers)).trees
      expect(Object.fromEntries(verdict?.failures ?? [])).toEqual({})
      expect(verdict?.judged.size).toBeGreaterThan(0)
    })
})

describe('a seeded mistake', () => {
  for (const { name, check, file, replace, by, finds } of seeds)
    whenAble(checkNamed(check), `${check} finds ${name}`, async () => {
      const root = workshop.bench.scratch('seeded')
      cpSync(join(here, 'sample'), root, { recursive: true })
      const before = readFileSync(join(root, file), 'utf8')
      expect(before).toContain(replace)
      writeFileSync(
        join(root, file),
        before.replace(replace, () => by),
      )
      const { findings } = (await checkNamed(check).run(readTree('seeded', root), workshop.bench)) satisfies Result
      expect(findings.map(({ message }) => message).join('\n')).toMatch(finds)
    })

  it('exists for every check', () => {
    const seeded = new Set(seeds.map(({ check }) => check))
    expect(checks.map(({ name }) => name).filter((name) => !seeded.has(name))).toEqual([])
  })
})

function checkNamed(name: string): Check {
  const check = checks.find((candidate) => candidate.name === name)
  if (check === undefined) throw new Error(`a seed names the check ${name}, which does not exist`)
  return check
}

function whenAble(check: Check, name: string, body: () => Promise<void>): void {
  const reason = workshop.absence(check)
  it.skipIf(reason !== undefined)(reason === undefined ? name : `${name} (skipped: ${reason})`, { timeout }, body)
}
