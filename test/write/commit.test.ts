import { expect, test } from 'vitest'
import { wantsSwap } from '../../src/write/commit.ts'
import type { Change } from '../../src/write/plan.ts'

const cases: [string, { files: number; changes: number; links?: string[]; beside?: boolean; want: boolean }][] = [
  ['a new tree', { files: 0, changes: 500, want: true }],
  ['less than a quarter of a tree', { files: 400, changes: 99, want: false }],
  ['a quarter of a tree', { files: 400, changes: 100, want: true }],
  ['few files of a large tree', { files: 40_000, changes: 500, want: false }],
  ['a tree that holds a link', { files: 10, changes: 1, links: ['link'], want: false }],
  ['nothing to change', { files: 10, changes: 0, want: false }],
  ['changes beside generated/ only', { files: 10, changes: 3, beside: true, want: false }],
]

test.each(cases)('%s', (_, { files, changes, links = [], beside, want }) => {
  const listing = { files: new Set(names(files)), directories: [], others: new Set(links) }
  const list = names(changes).map((name): Change => ({
    path: `${beside ? '.github' : 'generated'}/${name}`,
    kind: 'change',
  }))
  expect(wantsSwap({ listing }, list)).toBe(want)
})

function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `file-${index}`)
}
