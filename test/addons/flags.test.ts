// The script that makes flags in Unleash, run with a stand-in for `curl`.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { expanded } from '../support/expansion.ts'
import { environmentIn, resolveText } from '../support/resolved.ts'

type Job = {
  spec: { template: { spec: { containers: { command: string[]; env: { name: string; value?: string }[] }[] } } }
}

function objectsWith(flags: string) {
  return (
    environmentIn(resolveText(`delivery: {flags: ${flags}}\nservices: {web: {build: ., port: 80}}`)).addons.find(
      ({ name }) => name === 'unleash',
    )?.objects ?? []
  )
}

test('there is no job without flags', () => {
  expect(objectsWith('unleash').map(({ kind }) => kind)).toEqual(['Cluster'])
})

describe('the script', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flags-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  /** How it ends when the server answers so, and the bodies that it sent. */
  function run(status: number) {
    const job = objectsWith('{provider: unleash, flags: [new-checkout, a "odd" one]}').find(
      ({ kind }) => kind === 'Job',
    ) as unknown as Job
    const { command, env } = job.spec.template.spec.containers[0] ?? expect.fail('it has no container')
    writeFileSync(join(folder, 'bodies'), '')
    writeFileSync(join(folder, 'curl'), `#!/bin/sh\ncat >>${folder}/bodies\nprintf %s ${status}\n`)
    chmodSync(join(folder, 'curl'), 0o755)
    const variables = Object.fromEntries(env.map(({ name, value = 'secret' }) => [name, value]))
    writeFileSync(join(folder, 'answer'), '')
    const ended = spawnSync(
      command[0] ?? '',
      command.slice(1).map((word) => expanded(word, {})),
      {
        env: { ...variables, HOME: folder, PATH: `${folder}:${process.env['PATH']}` },
      },
    )
    return { code: ended.status, sent: readFileSync(join(folder, 'bodies'), 'utf8').replace(/\s+/g, ' ').trim() }
  }

  test('makes every flag', () => {
    expect(run(201)).toEqual({
      code: 0,
      sent: '{ "name": "new-checkout", "type": "release" } { "name": "a \\"odd\\" one", "type": "release" }',
    })
  })

  test('is content with one that is there, and with no other refusal', () => {
    expect(run(409).code).toBe(0)
    expect(run(401)).toEqual({ code: 1, sent: '{ "name": "new-checkout", "type": "release" }' })
  })
})
