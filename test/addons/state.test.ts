// Add-ons that keep data: every disk of one is in the table that says what is lost with it and what saves it.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addons } from '../../src/addons/index.ts'
import { addonState } from '../../src/model/data/addon-state.ts'
import { vaultSnapshots } from '../../src/model/data/vault-snapshots.ts'
import type { AddonName } from '../../src/model/versions/charts.ts'
import { environmentIn, resolveText } from '../support/resolved.ts'

/** Everything that keeps data, in one platform; its stores of logs and traces one after the other. */
const spec = (logs: string, traces: string) => `
infrastructure: {provider: aws, region: eu-central-1}
services:
  web: {image: "nginx:1.29.1", port: 8080, routes: [shop.example.com], uses: [db]}
databases: {db: {engine: postgres, version: "16", provider: cluster}}
domains: {example.com: {}}
buckets: {backups: {}}
backups: {to: [backups]}
delivery: {flags: unleash}
observability: {logs: ${logs}, traces: {store: ${traces}}, profiles: true}
security: {scanning: [trivy-operator]}
secrets: {store: vault}
environments: {production: {deploy: main}}
`

const environments = [
  ['loki', 'tempo'],
  ['elk', 'jaeger'],
].map(([logs, traces]) => environmentIn(resolveText(spec(logs!, traces!))))

/** Kinds whose operator makes disks, and words in the values of charts that ask for one. */
const kindsWithDisks = new Set(['PersistentVolumeClaim', 'Elasticsearch', 'KafkaNodePool', 'RabbitmqCluster'])
const wordsOfDisks =
  /"(persistence|persistentVolume|dataStorage|volumeClaimTemplates?|storageSpec|volumeClaimTemplate|storageSize)":/

function keepsData(addon: { values: unknown; objects: { kind: string }[] }): boolean {
  const makesDisk = addon.objects.some((object) => {
    const { kind, spec: of } = object as { kind: string; spec?: { storage?: unknown; volumeClaimTemplates?: unknown } }
    return (
      kindsWithDisks.has(kind) ||
      (kind === 'Cluster' && of?.storage !== undefined) ||
      of?.volumeClaimTemplates !== undefined
    )
  })
  return makesDisk || wordsOfDisks.test(JSON.stringify(addon.values))
}

/** By the chart's own default, which our values leave alone. */
const disksOfCharts: AddonName[] = ['trivy-operator', 'pyroscope', 'tempo']

test('every add-on with a disk is in the table, and nothing else is', () => {
  const found = new Set(
    environments.flatMap((environment) => environment.addons.filter(keepsData).map(({ name }) => name)),
  )
  const listed = Object.keys(addonState)
  expect([...found].filter((name) => !listed.includes(name))).toEqual([])
  expect(listed.filter((name) => !found.has(name) && !disksOfCharts.includes(name as AddonName))).toEqual([])
  expect(listed.filter((name) => !(name in addons))).toEqual([])
})

describe('snapshots of Vault', () => {
  const [environment] = environments

  test('go to the bucket of backups, and their age is measured', () => {
    expect(environment!.dumps.map(({ database, engine, buckets }) => [database, engine, buckets[0]?.name])).toEqual([
      ['vault-store', 'vault', 'backups'],
    ])
  })

  test('are not made of a Vault of others, nor without a bucket', () => {
    expect(vaultSnapshots(environment!, false)).toEqual([])
    expect(vaultSnapshots({ ...environment!, backups: null }, true)).toEqual([])
    const elsewhere = {
      ...environment!.facts,
      secretStore: { ...environment!.facts.secretStore, kind: 'aws' as const },
    }
    expect(vaultSnapshots({ ...environment!, facts: elsewhere }, true)).toEqual([])
  })

  /** The script of the job, with a `curl` that answers as Vault does. `members`: what the archive holds. */
  function run(members: string[]): { status: number; dump: string[]; asked: string[] } {
    const folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
    for (const each of ['bin', 'work', 'in']) mkdirSync(join(folder, each))
    for (const member of members) writeFileSync(join(folder, 'in', member), member)
    execFileSync('tar', ['-czf', join(folder, 'archive'), '-C', join(folder, 'in'), ...members])
    writeFileSync(join(folder, 'jwt'), 'a.b.c')
    writeFileSync(
      join(folder, 'bin', 'curl'),
      `#!/bin/bash
for last; do :; done
echo "$last" >> ${folder}/asked
case "$last" in
  */auth/kubernetes/login) cat > ${folder}/login; echo '{"auth": {"client_token": "t"}}' ;;
  */sys/storage/raft/snapshot) while [ "$1" != --output ]; do shift; done; cp ${folder}/archive "$2" ;;
esac
`,
    )
    chmodSync(join(folder, 'bin', 'curl'), 0o755)
    const script = 'src/emit/kubernetes/backing/backup/scripts/dump-vault.sh'
    const variables = {
      WORK: join(folder, 'work'),
      VAULT: 'http://vault',
      ROLE: 'shop-production-snapshots',
      JWT_FILE: join(folder, 'jwt'),
    }
    let status = 0
    try {
      execFileSync('bash', [script], {
        env: { ...variables, PATH: `${folder}/bin:${process.env['PATH']}` },
        stdio: 'pipe',
      })
      expect(JSON.parse(readFileSync(join(folder, 'login'), 'utf8'))).toEqual({ role: variables.ROLE, jwt: 'a.b.c' })
    } catch (error) {
      status = (error as { status: number }).status
    }
    return {
      status,
      dump: readdirSync(join(folder, 'work', 'dump')).sort(),
      asked: readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n'),
    }
  }

  /** @see https://github.com/hashicorp/vault/blob/v1.21.0/api/sys_raft.go (ErrIncompleteSnapshot) */
  const whole = ['meta.json', 'state.bin', 'SHA256SUMS', 'SHA256SUMS.sealed']

  test('are fetched as the role of the job, and summed', () => {
    expect(run(whole)).toEqual({
      status: 0,
      dump: ['SHA256SUMS', 'vault.snap'],
      asked: ['http://vault/v1/auth/kubernetes/login', 'http://vault/v1/sys/storage/raft/snapshot'],
    })
  })

  test('that were cut off fail', () => {
    expect(run(whole.slice(0, 3)).status).toBe(1)
  })
})
