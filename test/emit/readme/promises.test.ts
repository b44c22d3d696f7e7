// What the plan for disasters says that is done, is done by something that is generated beside it.
import { beforeAll, describe, expect, test } from 'vitest'
import { bucketsByHand } from '../../../src/emit/readme/recovery/disaster-recovery.ts'
import { compileFiles, platformFiles, platformFolders } from '../../support/platforms.ts'

type Tree = ReadonlyMap<string, string>

/** No example of a whole platform keeps PostgreSQL of production in the cluster. */
const archived = {
  'platform.yaml': `apiVersion: platform/v1
name: shop
repository: acme/shop
infrastructure: {provider: aws, region: eu-central-1}
services: {web: {image: "nginx:1.29.1", port: 8080, uses: [db]}}
databases: {db: {engine: postgres, provider: cluster, version: "16"}}
buckets: {backups: {}}
backups: {to: [backups]}
environments: {production: {deploy: main}}
`,
}

const platforms = [...platformFolders, 'an archive']
const trees = new Map<string, Tree>()
beforeAll(async () => {
  for (const folder of platformFolders) trees.set(folder, await compileFiles(platformFiles(folder)))
  trees.set('an archive', await compileFiles(archived))
}, 120_000)

const textsUnder = (files: Tree, folder: string) =>
  [...files].filter(([path]) => path.startsWith(folder)).map(([, text]) => text)

const hasObject = (files: Tree, environment: string, kind: string, name: string) =>
  textsUnder(files, `kubernetes/${environment}/`).some(
    (text) => text.includes(`kind: ${kind}\n`) && new RegExp(`^  name: ${name}$`, 'm').test(text),
  )

/** A sentence of the plan, and whether what it says is made true in an environment. `found` are the groups of the expression. */
type Promise = [about: string, said: RegExp, isTrue: (files: Tree, environment: string, found: string[]) => boolean]

const promises: Promise[] = [
  [
    'an archive',
    /^\| `([^`]+)` \| its archive/gm,
    (files, environment, [name]) => hasObject(files, environment, 'ScheduledBackup', name!),
  ],
  [
    'a dump',
    /^\| `([^`]+)` \| dumps \|/gm,
    (files, environment, [name]) => hasObject(files, environment, 'CronJob', `${name}-backup`),
  ],
  [
    'a trial',
    /--from=cronjob\/(\S+)/g,
    (files, environment, [name]) => hasObject(files, environment, 'CronJob', name!),
  ],
  [
    'a snapshot of Vault',
    /A snapshot of Vault is made/g,
    (files, environment) => hasObject(files, environment, 'CronJob', 'vault-store-backup'),
  ],
  [
    'Velero',
    /Velero saves besides: (.+)\./g,
    (files, environment, [list]) =>
      list!
        .split(', ')
        .every(
          (schedule) =>
            files.get(`helm/${environment}/velero/values.yaml`)?.includes(`${schedule.slice(1, -1)}:`) === true,
        ),
  ],
]

/** Resources that would make a bucket. */
const makesBuckets =
  /"(aws_s3_bucket|digitalocean_spaces_bucket|google_storage_bucket|azurerm_storage_container|cloudflare_r2_bucket)"/

function broken(files: Tree): string[] {
  const sections = (files.get('docs/disaster-recovery.md') ?? '').split(/^## /m).slice(1)
  return sections.flatMap((section) => {
    const environment = section.slice(0, section.indexOf('\n'))
    const kept = promises.flatMap(([about, said, isTrue]) =>
      [...section.matchAll(said)]
        .filter(([, ...found]) => !isTrue(files, environment, found))
        .map(([text]) => `${environment}: ${about}: ${text}`),
    )
    const asksForBuckets = section.includes('| copy it to |') && !section.includes(bucketsByHand)
    const byUs = textsUnder(files, 'terraform/').some((text) => makesBuckets.test(text))
    return [...kept, ...(asksForBuckets !== byUs ? [`${environment}: buckets`] : [])]
  })
}

describe('every promise of the plan is kept:', () => {
  test.each(platforms)('%s', (folder) => {
    expect(broken(trees.get(folder)!)).toEqual([])
  })
})

test('each kind of promise is made somewhere', () => {
  const plans = [...trees.values()].map((files) => files.get('docs/disaster-recovery.md') ?? '').join('\n')
  expect(promises.filter(([, said]) => plans.match(said) === null).map(([about]) => about)).toEqual([])
  expect(plans).toContain(bucketsByHand)
})

test('a promise that nothing keeps is found', () => {
  const files = new Map([...trees.get('examples/loom')!].filter(([path]) => !path.includes('/backups/')))
  expect(broken(files).join('\n')).toContain('production: a snapshot of Vault')
})
