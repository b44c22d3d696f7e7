// The script that says what a push touched, run as a runner would run it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { detectChanges } from '../../../src/emit/github/changes.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'changes-'))
const output = path.join(folder, 'output')
const nothing = '0'.repeat(40)
const parts = [
  { name: 'backend', paths: ['backend/'] },
  { name: 'whole', paths: ['.'] },
]

beforeAll(() => {
  git('init', '--quiet', '--initial-branch=main')
  commit('backend/app.py')
  commit('frontend/app.js')
  commit('generated/kubernetes/dev/backend/deployment.yaml')
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['the last commit, which wrote generated/', 'HEAD~1', { backend: 'false', whole: 'false' }],
  ['the last two, one of them of the frontend', 'HEAD~2', { backend: 'false', whole: 'true' }],
  ['a new branch, without a commit before', nothing, { backend: 'true', whole: 'true' }],
  ['a tag or a start by hand', '', { backend: 'true', whole: 'true' }],
])('%s', (_, base, expected) => {
  expect(compareWith(base)).toEqual(expected)
})

test('a change of the backend', () => {
  commit('backend/models.py')
  expect(compareWith('HEAD~1')).toEqual({ backend: 'true', whole: 'true' })
})

function compareWith(base: string): Record<string, string> {
  const steps = detectChanges(parts, true).steps as { run?: string }[]
  const script = steps.at(-1)?.run ?? ''
  writeFileSync(output, '')
  const sha = base.startsWith('HEAD') ? git('rev-parse', base).trim() : base
  execFileSync('bash', ['-e', '-c', script], { cwd: folder, env: { ...process.env, BASE: sha, GITHUB_OUTPUT: output } })
  return Object.fromEntries(
    readFileSync(output, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('=')),
  )
}

function commit(file: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), file)
  git('add', file)
  git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message', file)
}

function git(...parameters: string[]): string {
  return execFileSync('git', parameters, { cwd: folder, encoding: 'utf8' })
}
