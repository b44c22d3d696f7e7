// The groups of CloudWatch: how long each keeps its lines, and the script that makes them, run with a stand-in for `aws`.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { logGroups } from '../../src/model/observability/log-groups.ts'
import { expanded } from '../support/expansion.ts'
import { environmentIn, resolveText } from '../support/resolved.ts'

const day = 86_400
const place = { platform: 'shop', environment: 'production' }

describe('a group keeps lines', () => {
  const rows: [asked: { retention: number; archive: number; audit: number }, days: Record<string, number>][] = [
    [{ retention: 30 * day, archive: 0, audit: 0 }, { '/shop/production': 30 }],
    [{ retention: 45 * day, archive: 0, audit: 0 }, { '/shop/production': 60 }],
    [
      { retention: 30 * day, archive: 100 * day, audit: 365 * day },
      { '/shop/production': 120, '/shop/production/audit': 365 },
    ],
    [
      { retention: day / 2, archive: 0, audit: 20 * 365 * day },
      { '/shop/production': 1, '/shop/production/audit': 3653 },
    ],
  ]

  test.each(rows)('%j', (asked, days) => {
    const logs = { ...asked, store: 'cloudwatch' as const, level: 'info' as const, redact: [], browser: false }
    expect(Object.fromEntries(logGroups(place, logs).map(({ name, days }) => [name, days]))).toEqual(days)
  })
})

describe('the script', () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-groups-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  /** The calls that it makes when AWS knows `known` groups and streams, without those that only ask. */
  function callsWith(known: number): string[] {
    writeFileSync(join(folder, 'calls'), '')
    writeFileSync(
      join(folder, 'aws'),
      `#!/bin/sh\ncase "$2" in describe-*) echo ${known};; *) echo "$*" >>${folder}/calls;; esac\n`,
    )
    chmodSync(join(folder, 'aws'), 0o755)
    execFileSync('sh', ['-c', expanded(script(), {})], { env: { PATH: `${folder}:${process.env['PATH']}` } })
    return readFileSync(join(folder, 'calls'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
  }

  function script(): string {
    const { addons } = environmentIn(
      resolveText(
        'infrastructure: {provider: aws, region: eu-central-1}\nobservability: {logs: {store: cloudwatch, retention: 30d}}\nservices: {web: {build: ., port: 80}}',
      ),
    )
    const job = addons.find(({ name }) => name === 'alloy')?.objects.find(({ kind }) => kind === 'Job') as
      { spec?: { template: { spec: { containers: { command: string[] }[] } } } } | undefined
    return job?.spec?.template.spec.containers[0]?.command[2] ?? expect.fail('there is no Job')
  }

  test('makes what is missing', () => {
    expect(callsWith(0)).toEqual([
      'logs create-log-group --log-group-name /shop/production',
      'logs create-log-stream --log-group-name /shop/production --log-stream-name cluster',
      'logs put-retention-policy --log-group-name /shop/production --retention-in-days 30',
    ])
  })

  test('leaves what is there, and sets how long it is kept', () => {
    expect(callsWith(1)).toEqual(['logs put-retention-policy --log-group-name /shop/production --retention-in-days 30'])
  })
})
