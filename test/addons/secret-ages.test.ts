// The script that asks Vault when values were written, run with a stand-in for `curl`.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { expanded } from '../support/expansion.ts'
import { environmentIn, resolveText } from '../support/resolved.ts'

type Container = { command: string[]; env: { name: string; value: string }[] }

const spec = 'secrets: {store: vault, rotation: 90d}\nservices: {web: {build: ., port: 80, secrets: [KEY]}}'

function container(): Container {
  const job = environmentIn(resolveText(spec))
    .addons.find(({ name }) => name === 'vault')
    ?.objects.find(({ kind }) => kind === 'CronJob')
  const { spec: template } = (job ?? expect.fail('there is no CronJob')) as unknown as {
    spec: { jobTemplate: { spec: { template: { spec: { containers: Container[] } } } } }
  }
  return template.jobTemplate.spec.template.spec.containers[0] ?? expect.fail('it has no container')
}

const answers: Record<string, unknown> = {
  'auth/kubernetes/login': { auth: { client_token: 't0k3n' } },
  'secret/metadata/shop/production': { data: { keys: ['web', 'folder/', 'gone'] } },
  'secret/metadata/shop/production/web': {
    data: {
      current_version: 2,
      versions: {
        1: { created_time: '2026-01-01T00:00:00Z', deletion_time: '', destroyed: false },
        2: { created_time: '2026-03-01T00:00:00.123456789Z', deletion_time: '', destroyed: false },
      },
    },
  },
  'secret/metadata/shop/production/gone': {
    data: {
      current_version: 1,
      versions: {
        1: { created_time: '2026-01-01T00:00:00Z', deletion_time: '2026-02-01T00:00:00Z', destroyed: false },
      },
    },
  },
}

describe('the script', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-ages-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  /** What it pushes, and where to. */
  function run(): { pushed: string; to: string; calls: string } {
    for (const [path, answer] of Object.entries(answers))
      writeFileSync(join(folder, path.replaceAll('/', '_')), JSON.stringify(answer))
    writeFileSync(join(folder, 'jwt'), 'a.b.c')
    writeFileSync(
      join(folder, 'curl'),
      `#!/bin/bash
url="\${!#}"
case "$url" in
  *pushgateway*) cat >${folder}/pushed; echo "$url" >${folder}/to ;;
  */login) cat >/dev/null ;;&
  *) echo "$*" >>${folder}/calls; name="\${url#*/v1/}"; cat "${folder}/\${name//\\//_}" ;;
esac
`,
    )
    chmodSync(join(folder, 'curl'), 0o755)
    const { command, env } = container()
    execFileSync(
      'bash',
      command.slice(1).map((word) => expanded(word, {})),
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          SHLVL: '1',
          ...Object.fromEntries(env.map(({ name, value }) => [name, value])),
          JWT_FILE: join(folder, 'jwt'),
          PATH: `${folder}:${process.env['PATH']}`,
        },
      },
    )
    const text = (name: string) => readFileSync(join(folder, name), 'utf8')
    return { pushed: text('pushed'), to: text('to'), calls: text('calls') }
  }

  test('tells when the current version of each entry was written', () => {
    const { pushed, to, calls } = run()
    expect(pushed).toBe(
      `# TYPE secret_changed_timestamp_seconds gauge\nsecret_changed_timestamp_seconds{entry="web"} ${Date.UTC(2026, 2, 1) / 1000}\n`,
    )
    expect(to).toContain('/metrics/job/secret-ages/namespace/shop-production')
    expect(calls).toContain('X-Vault-Token: t0k3n')
  })

  test('asks for no value', () => {
    expect(container().command[2]).not.toContain('secret/data')
  })
})

test('nobody is asked where nothing is due', () => {
  const objects = environmentIn(
    resolveText('secrets: {store: vault}\nservices: {web: {build: ., port: 80, secrets: [KEY]}}'),
  ).addons.find(({ name }) => name === 'vault')?.objects
  expect(objects?.map(({ kind }) => kind)).toEqual(['NetworkPolicy'])
})
