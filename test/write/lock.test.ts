import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openStage } from '../../src/write/open.ts'
import { codesOf, write } from './fixture-run.ts'
import { createFolder, diskError, readFiles, watchDisk } from './fixture.ts'

describe('the lock', () => {
  test('keeps a second stage of the same process out', () => {
    const folder = createFolder()
    const { stage } = openStage({ folder })
    expect(codesOf(openStage({ folder }))).toEqual(['synth-running'])
    stage?.close()
    expect(codesOf(write(folder, { outputs: {} }))).toEqual([])
  })

  const abandoned: [string, string][] = [
    ['of a process that had our id', `${process.pid}\n`],
    ['that holds no id', 'x'],
    ['that is empty', ''],
  ]
  test.each(abandoned)('%s is taken over', (_, lock) => {
    const folder = createFolder({ '.quoin/lock': lock })
    expect(codesOf(write(folder, { outputs: { a: '1' } }))).toEqual([])
    expect(readFiles(folder)).toEqual({ 'generated/a': '1', 'generated/.files': 'a\n' })
  })

  test('works where there are no hard links', () => {
    const folder = createFolder()
    const disk = watchDisk((_, call) => {
      if (call === 'linkSync') throw diskError('ENOTSUP')
    })
    const { stage } = openStage({ folder, disk })
    expect(codesOf(openStage({ folder, disk }))).toEqual(['synth-running'])
    stage?.close()
  })

  test('is not needed to check', () => {
    const folder = createFolder()
    const { stage } = openStage({ folder })
    expect(codesOf(write(folder, { outputs: {}, check: true }))).toEqual([])
    stage?.close()
  })

  test('a check leaves nothing behind', () => {
    const folder = createFolder()
    write(folder, { outputs: { a: '1' }, check: true })
    expect(fs.readdirSync(folder)).toEqual([])
  })
})
