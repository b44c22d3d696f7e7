// The command as a person runs it: a process with exit codes and two streams.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { platformFolder } from './platform-folder.ts'

const launcher = path.resolve('bin/quoin.cjs')
const folder = platformFolder()

function run(...argv: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [launcher, ...argv], { cwd: folder, encoding: 'utf8' })
}

it('writes once, and then says that nothing changed', () => {
  const first = run('synth')
  expect(first).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/^generated\/: \d+ files; \d+ created\n$/),
  })
  expect(run('synth')).toMatchObject({
    status: 0,
    stderr: '',
    stdout: first.stdout.replace(/; .*/, '; nothing changed'),
  })
  expect(run('synth', '--check')).toMatchObject({
    status: 0,
    stdout: first.stdout.replace(/; .*/, '; all as platform.yaml says'),
  })
}, 120_000)

it('tells bad usage from a wrong spec by its exit code', () => {
  expect(run('synth', '--al')).toMatchObject({ status: 2, stdout: '' })
  expect(run('explain', 'nothing')).toMatchObject({ status: 1, stdout: '' })
})

it('ends a watch on a signal, with exit code 0 and no lock', async () => {
  const child = spawn(process.execPath, [launcher, 'synth', '--watch'], { cwd: folder })
  const exit = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })))
  await new Promise<void>((resolve) =>
    child.stdout.on('data', (text) => String(text).includes('watching') && resolve()),
  )
  child.kill('SIGTERM')
  expect(await exit).toEqual({ code: 0, signal: null })
  expect(existsSync(path.join(folder, '.quoin/lock'))).toBe(false)
  expect(readdirSync(path.join(folder, '.quoin'))).not.toContain('new')
}, 60_000)
