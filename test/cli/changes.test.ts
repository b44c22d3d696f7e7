import fs from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { Changes } from '../../src/cli/watch/changes.ts'

afterEach(() => vi.restoreAllMocks())

test('a system that watches no more folders is a mistake that a person can mend', () => {
  vi.spyOn(fs, 'watch').mockImplementation(() => {
    throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
  })
  expect(new Changes('/nowhere').watch(['.'])).toMatchObject({
    code: 'watch-refused',
    message: expect.stringContaining('ENOSPC'),
  })
})
