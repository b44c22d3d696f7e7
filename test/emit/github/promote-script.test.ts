// The script that releases, run as a runner would run it, with the compiler, GitHub's client and the wait replaced.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { samplePlatform } from '../../support/model.ts'
import { readWorkflow } from './support.ts'

let folder: string
let calls: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'promote-'))
  calls = path.join(folder, 'calls')
  writeFileSync(calls, '')
  mkdirSync(path.join(folder, 'bin'))
  command('npx', 'echo "npx $*" >> "$CALLS"; echo "$4" >> releases')
  command('gh', 'echo "gh $1 $2" >> "$CALLS"')
  command('sleep', 'exit 0')
  git(folder, 'init', '--quiet', '--bare', 'remote')
  git(folder, 'clone', '--quiet', 'remote', 'platform')
  git(
    platform(),
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@example.com',
    'commit',
    '--quiet',
    '--allow-empty',
    '--message',
    'start',
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

test('releases what was built, and skips what was not', () => {
  run('backend=sha256:abc frontend=')
  expect(readFileSync(calls, 'utf8').trim().split('\n')).toEqual([
    'npx --no-install quoin release backend=sha256:abc --env production',
    'gh pr create',
    'gh pr merge',
  ])
  expect(git(platform(), 'log', '-1', '--format=%an|%s|%b', 'origin/release-production').trim()).toBe(
    'delivery[bot]|Release to production|backend=sha256:abc frontend=',
  )
})

test('an environment that runs the version already gets no pull request', () => {
  run('backend= frontend=')
  expect(readFileSync(calls, 'utf8')).toBe('')
})

test('text in a version is text', () => {
  run('backend=$(touch${IFS}stolen)')
  expect(readFileSync(calls, 'utf8')).toContain('backend=$(touch${IFS}stolen)')
  expect(git(platform(), 'ls-files').trim()).toBe('releases')
})

function run(releases: string): void {
  const script = readWorkflow(samplePlatform(), 'promote.yml').jobs['promote-production']?.steps?.at(-1)?.run ?? ''
  const inputs = {
    RELEASES: releases,
    ENVIRONMENT: 'production',
    BASE: 'main',
    BRANCH: 'release-production',
    APP: 'delivery[bot]',
    CALLS: calls,
  }
  const env = { ...process.env, ...inputs, PATH: `${path.join(folder, 'bin')}:${process.env.PATH}` }
  execFileSync('bash', ['-e', '-c', script], { cwd: platform(), env, stdio: 'pipe' })
}

function platform(): string {
  return path.join(folder, 'platform')
}

function command(name: string, script: string): void {
  const file = path.join(folder, 'bin', name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
}

function git(cwd: string, ...parameters: string[]): string {
  return execFileSync('git', parameters, { cwd, encoding: 'utf8', stdio: 'pipe' })
}
