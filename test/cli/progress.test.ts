import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Progress } from '../../src/cli/progress.ts'
import { fakeHost } from './fake-host.ts'

beforeEach(() => vi.useFakeTimers({ now: 0 }))
afterEach(() => vi.useRealTimers())

function terminal() {
  const host = fakeHost()
  host.stderr.isTTY = true
  host.stdout.isTTY = true
  return host
}

function run(host: ReturnType<typeof fakeHost>, times: number[]): string {
  const progress = new Progress(host)
  for (const time of times) {
    vi.setSystemTime(time)
    progress.count()
  }
  return progress.end()
}

test('a short run says nothing', () => {
  const host = terminal()
  expect([run(host, [10, 999]), host.err]).toEqual(['', ''])
})

test('a long run draws one line, ten times a second at most, and takes it away', () => {
  const host = terminal()
  expect(run(host, [10, 1_000, 1_050, 1_100, 2_400])).toBe(' in 2.4 s')
  expect(host.err).toBe('\r\x1b[K2 files made …\r\x1b[K4 files made …\r\x1b[K5 files made …\r\x1b[K')
})

test('a pipe gets nothing, however long it takes', () => {
  const host = fakeHost()
  expect([run(host, [10, 5_000]), host.err]).toEqual(['', ''])
})
