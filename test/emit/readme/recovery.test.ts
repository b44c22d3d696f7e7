// The pages about recovery: with the names of the platform, and only where something is recovered.
import { expect, test } from 'vitest'
import { recoveryPages } from '../../../src/emit/readme/recovery/recovery-pages.ts'
import { environmentIn, resolveText } from '../../support/resolved.ts'
import { printed } from './printed.ts'

const pages = (text: string) => printed(recoveryPages, text)

const platform = `
apiVersion: platform/v1
name: shop
repository: acme/shop
infrastructure: {provider: aws, region: eu-central-1}
services: {web: {image: "acme/web:1.0.0", port: 8080, uses: [db], replicas: 1, strategy: recreate, volumes: {/data: 5Gi}}}
databases: {db: {engine: postgres, version: 16, provider: cluster}, orders: {engine: mongodb, provider: atlas}}
buckets: {backups: {replicate: eu-west-1}}
backups: {to: [backups], verify: weekly, include: [databases, volumes, cluster], incremental: hourly}
recovery: {rto: 4h, rpo: 1h, region: eu-west-1}
environments: {staging: {}, production: {}}
`

test('objectives, copies and tests stand in the plan', () => {
  const plan = pages(platform)['docs/disaster-recovery.md']
  expect(plan).toContain('| back again within (RTO) | 4h |')
  expect(plan).toContain('| data that may be lost at most (RPO) | 1h |')
  expect(plan).toContain(
    '| `db` | its archive: full backups, and every change between them | `0 3 * * *`, `0 * * * *` | 30d | 30d | `0 5 * * 0` |',
  )
  expect(plan).toContain('| `shop-production-backups` | aws, eu-central-1 | eu-west-1 | not needed |')
  expect(plan).toContain('kubectl -n shop-production create job db-drill --from=cronjob/db-restore-test')
  expect(plan).toContain('Restore everything in `eu-west-1`')
  expect(plan).not.toContain('staging')
})

test('a database in the cluster is restored beside the old one, and its users are stopped meanwhile', () => {
  const runbook = pages(platform)['docs/runbooks/restore-database.md'] ?? ''
  expect(runbook).toContain('serverName: "db"')
  expect(runbook.indexOf('argocd app set shop-production --sync-policy none')).toBeLessThan(
    runbook.indexOf('argocd app set shop-production-web --sync-policy none'),
  )
  expect(runbook).toContain('kubectl -n shop-production scale deployment/web --replicas 0')
})

test('a dump is fetched, checked and loaded with the tools of its engine', () => {
  const runbook = pages(platform)['docs/runbooks/restore-database.md']
  expect(runbook).toContain('aws s3 ls s3://shop-production-backups/dumps/orders/')
  expect(runbook).toContain('mongorestore --uri "$DATABASE_URL" --gzip --archive=database.archive.gz --drop')
})

test('files of a service come back from Velero', () => {
  expect(pages(platform)['docs/runbooks/restore-application.md']).toContain(
    'velero restore create --from-schedule volumes-backups --selector app.kubernetes.io/name=web --wait',
  )
})

test('a new database must not write where the archive of the old one is', () => {
  const runbook = pages(platform)['docs/runbooks/restore-everything.md'] ?? ''
  expect(
    runbook.indexOf('aws s3 mv --recursive s3://shop-production-backups/db/ s3://shop-production-backups/db-lost/'),
  ).toBeLessThan(runbook.indexOf('kubectl apply -f generated/argocd/production/root.yaml'))
})

test('what is made again has no plan', () => {
  const small = platform.replace(', production: {}', '').replace(/recovery: .*\n/, '')
  expect(environmentIn(resolveText(small), 'staging').tier).toBe('staging')
  expect(pages(small)).toEqual({})
})
