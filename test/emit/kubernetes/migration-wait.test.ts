// What shares image and database with a service that migrates starts after the migration, in an Application of its own.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseAllDocuments } from 'yaml'
import { beforeAll, describe, expect, test } from 'vitest'
import { compile } from '../../../src/compile.ts'
import type { JsonObject } from '../../../src/lib/json.ts'
import { memoryDisk } from '../../../src/read/disk.ts'
import { at } from './objects.ts'

const digest = 'sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'
const spec = `
apiVersion: platform/v1
name: shop
repository: acme/shop
environments: {staging: {deploy: main}, preview: {deploy: pull-request}}
delivery: {release: {chart: true}}
services:
  web: {build: ., port: 3000, migrate: {run: bin/migrate, backup: true, validate: bin/check}, uses: [db, redis]}
  worker: {build: ., command: bin/work, uses: [db, redis]}
  report: {build: ., command: bin/report, schedule: daily, uses: [db]}
  cacher: {build: ., command: bin/cache, uses: [redis]}
  other: {image: acme/other:1.0.0, port: 3000, uses: [db]}
databases: {db: {engine: postgres, provider: cluster, backup: {to: [backups]}}}
buckets: {backups: {}}
caches: {redis: {}}
`

let files: Map<string, string>
beforeAll(async () => {
  const result = await compile(
    memoryDisk({ 'platform.yaml': spec, 'environments/staging.yaml': `releases: {ghcr.io/acme/shop: ${digest}}\n` }),
  )
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  files = result.files
})

const documents = (file: string) =>
  parseAllDocuments(files.get(`kubernetes/staging/${file}`) ?? '').map((document) => document.toJS() as JsonObject)

const wait = (service: string) => documents(`${service}/migration-wait-job.yaml`)[0]

describe('a Job of the sync', () => {
  test('names the Job that migrates this version, and comes before the workload', () => {
    const migration = at(documents('web/migration-job.yaml')[0], 'metadata', 'name')
    expect(migration).toMatch(/^web-migrate-[0-9a-f]{8}$/)
    for (const service of ['worker', 'report']) {
      const variables = at(wait(service), 'spec', 'template', 'spec', 'containers', 0, 'env')
      expect(variables).toContainEqual({ name: 'JOBS', value: migration })
      // Ten minutes, and half an hour each for what is checked and saved before.
      expect(variables).toContainEqual({ name: 'LOOKS', value: String((600 + 2 * 1800) / 3) })
      expect(at(wait(service), 'metadata', 'annotations')).toEqual({
        'argocd.argoproj.io/hook': 'Sync',
        'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
        'argocd.argoproj.io/sync-wave': '-1',
      })
    }
  })

  test('is there for nothing that has another image, no database in common, or a migration of its own', () => {
    for (const service of ['web', 'cacher', 'other']) expect(wait(service)).toBeUndefined()
  })

  test('is not there in a preview, which is one Application, and in a chart, whose migrations are hooks', () => {
    const others = [...files.keys()].filter((file) => file.includes('migration-wait'))
    expect(others.every((file) => file.startsWith('kubernetes/staging/'))).toBe(true)
    expect(files.has('charts/shop/templates/worker/deployment.yaml')).toBe(true)
  })

  test('has an account that reads Jobs, and reaches the API alone', () => {
    const account = at(wait('worker'), 'spec', 'template', 'spec', 'serviceAccountName')
    const [binding] = documents('platform/role-binding.yaml').filter((each) => at(each, 'metadata', 'name') === account)
    expect(at(binding, 'roleRef')).toEqual({ apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' })
    expect(at(binding, 'subjects')).toEqual([{ kind: 'ServiceAccount', name: account, namespace: 'shop-staging' }])
    expect(at(documents('platform/service-account.yaml')[0], 'metadata', 'name')).toBe(account)
    const policy = documents('platform/network-policy.yaml').find((each) => at(each, 'metadata', 'name') === account)
    const selected = at(policy, 'spec', 'podSelector', 'matchLabels')
    expect(at(wait('worker'), 'spec', 'template', 'metadata', 'labels')).toMatchObject(selected as JsonObject)
    expect(at(policy, 'spec', 'egress', 0, 'ports')).toEqual([443, 6443].map((port) => ({ port, protocol: 'TCP' })))
  })
})

describe('its script', () => {
  /** Runs it where `kubectl` answers these texts, one after the other, and the last for ever. */
  function run(...answers: string[]): { code: number; asked: number; out: string } {
    const folder = mkdtempSync(path.join(tmpdir(), 'wait-'))
    const program = (name: string, text: string) => {
      writeFileSync(path.join(folder, name), `#!/bin/sh\n${text}\n`)
      chmodSync(path.join(folder, name), 0o755)
    }
    answers.forEach((answer, index) => writeFileSync(path.join(folder, `answer-${index + 1}`), answer))
    program(
      'kubectl',
      `cd ${folder}; echo x >> asked; n=$(wc -l < asked); [ "$n" -le ${answers.length} ] || n=${answers.length}; [ "$(cat answer-$((n)))" != ERROR ] || exit 1; cat answer-$((n))`,
    )
    program('sleep', 'exit 0')
    const [, , script = ''] = at(wait('worker'), 'spec', 'template', 'spec', 'containers', 0, 'command') as string[]
    const env = { PATH: `${folder}:${process.env['PATH']}`, JOBS: 'web-migrate-1', LOOKS: '4' }
    const count = () => Number(execFileSync('sh', ['-c', `wc -l < ${folder}/asked`], { encoding: 'utf8' }))
    try {
      const out = execFileSync('sh', ['-c', script.replaceAll('$$', '$')], { env, encoding: 'utf8', timeout: 20_000 })
      return { code: 0, asked: count(), out }
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string }
      return { code: status, asked: count(), out: stdout }
    }
  }

  test.each<[string, string[], { code: number; asked: number }]>([
    ['a migration that has ended', ['web-migrate-1 SuccessCriteriaMet Complete'], { code: 0, asked: 1 }],
    [
      'one that is not there yet, then runs, then ends',
      ['', 'web-migrate-1 ', 'web-migrate-1 Complete'],
      { code: 0, asked: 3 },
    ],
    ['an API that does not answer at first', ['ERROR', 'web-migrate-1 Complete'], { code: 0, asked: 2 }],
    [
      'one that runs for long',
      [...Array<string>(9).fill('web-migrate-1 '), 'web-migrate-1 Complete'],
      { code: 0, asked: 10 },
    ],
    ['one that does not come', [''], { code: 1, asked: 4 }],
    [
      'one that has failed',
      ['', 'web-migrate-1 FailureTarget', 'web-migrate-1 FailureTarget Failed'],
      { code: 1, asked: 3 },
    ],
  ])('%s', (_, answers, want) => {
    expect(run(...answers)).toMatchObject(want)
  })
})
