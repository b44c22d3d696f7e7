import { expect, it } from 'vitest'
import type { Check, Finding } from './check.ts'
import { judge } from './judge.ts'
import { printReport } from './report.ts'
import { BrokenTool } from './tools.ts'
import type { Waiver } from './waivers.ts'

const tree = { name: '.', root: '/', files: ['generated/docs/a.md', 'generated/b/c.yaml'] }
const bench = {
  schemas: { folder: '', cache: new Map() },
  tool: (name: string) => name,
  scratch: () => '',
  atEnd: () => undefined,
}
const finding: Finding = { file: 'bad.yaml', rule: 'unknown-key', message: 'no value `a`' }

function check(judged: string[], findings: Finding[] = [], excused?: string): Check {
  return { name: 'some-tool', about: 'judges', excused, run: () => ({ judged, findings }) }
}

async function lastLine(
  checked: Check,
  options: { strict?: boolean; waivers?: Waiver[]; skipped?: string } = {},
): Promise<string> {
  const { strict = false, waivers = [], skipped } = options
  return (
    printReport([await judge(checked, [tree], bench, waivers, skipped)], [], waivers, strict)
      .text.trimEnd()
      .split('\n')
      .at(-1) ?? ''
  )
}

const broken: Check = {
  ...check([]),
  run: () => {
    throw new BrokenTool('it fell over')
  },
}

const waiver: Waiver = { check: 'some-tool', rule: 'unknown-key', reason: 'because' }

it.each<[string, Promise<string>, string]>([
  ['a file with a finding', lastLine(check(['good.yaml', 'bad.yaml'], [finding])), '1 passed, 1 failed'],
  ['two findings in one file', lastLine(check(['bad.yaml'], [finding, finding])), '0 passed, 1 failed'],
  ['a finding in a file that was not counted', lastLine(check(['good.yaml'], [finding])), '1 passed, 1 failed'],
  ['a waived finding', lastLine(check(['bad.yaml'], [finding]), { waivers: [waiver] }), '1 passed, 0 failed'],
  [
    'another tool’s waiver',
    lastLine(check(['bad.yaml'], [finding]), { waivers: [{ ...waiver, check: 'other' }] }),
    '0 passed, 1 failed',
  ],
  [
    'another file’s waiver',
    lastLine(check(['bad.yaml'], [finding]), { waivers: [{ ...waiver, file: /good/ }] }),
    '0 passed, 1 failed',
  ],
  ['a missing tool', lastLine(check([]), { skipped: 'not here' }), '0 passed, 0 failed, 1 skipped'],
  ['a missing tool, strictly', lastLine(check([]), { skipped: 'not here', strict: true }), '0 passed, 1 failed'],
  [
    'an excused missing tool, strictly',
    lastLine(check([], [], 'rare'), { skipped: 'not here', strict: true }),
    '0 passed, 0 failed, 1 skipped',
  ],
  ['a tool that breaks down', lastLine(broken), '0 passed, 1 failed'],
  ['nothing to judge, strictly', lastLine(check([]), { strict: true }), '0 passed, 1 failed'],
])('%s counts as it should', async (_name, got, want) => expect(await got).toBe(want))

it('prints the reason of a skip, the reason of a waiver, and what nobody judges', async () => {
  const skipped = printReport([await judge(check([]), [tree], bench, [], 'not here')], [tree], [], false).text
  expect(skipped).toContain('skipped not here')
  const { text } = printReport(
    [await judge(check(['generated/b/c.yaml'], [finding]), [tree], bench, [waiver])],
    [tree],
    [waiver],
    false,
  )
  expect(text).toContain('1 some-tool unknown-key: because')
  expect(text).toContain('(beyond that they parse): generated/docs 1\n')
})
