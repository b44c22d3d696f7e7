// The scripts of backups run: they dump, send, compare, restore, count and tell. The programs around them are stand-ins.
import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { backupMetrics } from '../../../../src/model/observability/metrics.ts'
import { sandbox, shellcheck, textOf, type Sandbox } from './fakes.ts'

const folder = 'src/emit/kubernetes/backing/backup/scripts/'

const database = [
  'CREATE TABLE public.books (id integer, title text);',
  'COPY public.books (id, title) FROM stdin;',
  '1\tCOPY is a word',
  '2\tand so is \\\\.',
  '\\.',
  'COPY "odd schema"."T 1" (x) FROM stdin;',
  '7',
  '\\.',
  '',
].join('\n')
const counts = 'public.books\t2\n"odd schema"."T 1"\t1\n'

const places = { PLACES: 'backups:shop/dumps/db archive:copies/dumps/db', KEEP: '720h', PLACE: 'backups:shop/dumps/db' }
const about = { NAMESPACE: 'shop', DATABASE: 'db', PUSHGATEWAY: 'http://push:9091' }

function withDump(): Sandbox {
  const box = sandbox()
  writeFileSync(join(box.store, 'database.sql'), database)
  writeFileSync(join(box.store, 'counts'), counts)
  box.run('dump-postgres.sh', { DATABASE_URL: 'postgres://db/shop', DUMP_OPTIONS: '--exclude-schema=vault' })
  return box
}

test('shellcheck finds nothing in the scripts', () => {
  const found = shellcheck(readdirSync(folder).map((name) => folder + name))
  if (found !== undefined) expect(found).toBe('')
})

describe('a dump', () => {
  test('has sums, a size and a name, and leaves out what it is told to', () => {
    const { work, store } = withDump()
    expect(readdirSync(join(work, 'dump')).sort()).toEqual(['SHA256SUMS', 'database.pgdump.zst', 'roles.sql.zst'])
    expect(textOf(join(work, 'dump', 'SHA256SUMS'))).toMatch(
      /^[0-9a-f]{64} {2}database\.pgdump\.zst\n[0-9a-f]{64} {2}roles\.sql\.zst\n$/,
    )
    expect(Number(textOf(join(work, 'size')))).toBe(database.length + 'CREATE ROLE reader;\n'.length)
    expect(textOf(join(work, 'stamp'))).toMatch(/^\d{8}T\d{6}Z\n$/)
    expect(textOf(join(store, 'pg_dump'))).toBe(
      '--dbname=postgres://db/shop --format=custom --compress=0 --exclude-schema=vault\n',
    )
  })

  test('is read back from every place, and only then old ones go', () => {
    const { run, store, work } = withDump()
    const { output } = run('upload.sh', places)
    const stamp = textOf(join(work, 'stamp')).trim()
    for (const place of ['backups/shop', 'archive/copies'])
      expect(readdirSync(join(store, place, 'dumps/db'))).toEqual([stamp])
    expect(output).toContain(`sent to archive:copies/dumps/db/${stamp}, and read back`)
    expect(textOf(join(store, 'deleted'))).toBe(
      'delete --min-age 720h --rmdirs backups:shop/dumps/db\ndelete --min-age 720h --rmdirs archive:copies/dumps/db\n',
    )
  })

  test('that comes back changed is a failure, and no old one goes', () => {
    const { run, store, work } = withDump()
    const stamp = textOf(join(work, 'stamp')).trim()
    const { output } = run('upload.sh', { ...places, SPOILED: `backups:shop/dumps/db/${stamp}/roles.sql.zst` })
    expect(output).toContain('roles.sql.zst is not what was sent')
    expect(textOf(join(store, 'deleted'))).toBe('')
    expect(run('report.sh', { ...about, KIND: 'backup' }).status).toBe(1)
  })

  test('of MySQL has the parts of the URL, decoded', () => {
    const box = sandbox()
    writeFileSync(join(box.store, 'database.sql'), 'INSERT INTO `t` VALUES (1);\n')
    box.run('dump-mysql.sh', {
      DATABASE_URL: 'mysql://shop:p%40ss%2Fword@db.example.com:3307/orders?ssl-mode=REQUIRED',
    })
    expect(textOf(join(box.store, 'client.cnf'))).toBe(
      '[client]\nuser="shop"\npassword="p@ss/word"\nhost=db.example.com\nport=3307\n',
    )
    expect(textOf(join(box.store, 'mysqldump'))).toMatch(/ orders\n$/)
    expect(readdirSync(join(box.work, 'dump')).sort()).toEqual(['SHA256SUMS', 'database.sql.zst'])
    expect(textOf(join(box.work, 'client.cnf'))).toBe('')
  })

  test('of MongoDB is an archive', () => {
    const box = sandbox()
    box.run('dump-mongodb.sh', { DATABASE_URL: 'mongodb://db/shop' })
    expect(readdirSync(join(box.work, 'dump')).sort()).toEqual(['SHA256SUMS', 'database.archive.gz'])
  })
})

describe('a restore', () => {
  /** A second pod, which finds in the bucket what the first has sent. */
  function restored(change: (store: string, stamp: string) => void = () => {}) {
    const first = withDump()
    first.run('upload.sh', places)
    change(first.store, textOf(join(first.work, 'stamp')).trim())
    const box = sandbox()
    box.run('fetch.sh', { PLACE: places.PLACE, STORE: first.store })
    const { output } = box.run('restore-postgres.sh', { STORE: first.store })
    return {
      output,
      work: box.work,
      report: box.run('report.sh', { ...about, KIND: 'restore', STORE: first.store }),
      store: first.store,
    }
  }

  test('counts the rows of every table, and compares them with the dump', () => {
    const { output, work, report, store } = restored()
    expect(output).toContain('restored 3 rows of 2 tables')
    expect(textOf(join(work, 'expected'))).toBe(counts)
    expect(report.status).toBe(0)
    expect(textOf(join(store, 'pushed'))).toBe('http://push:9091/metrics/job/restore/namespace/shop/database/db\n')
  })

  test('that lacks rows is a failure', () => {
    const { output, report } = restored((store) => writeFileSync(join(store, 'counts'), counts.replace('\t2', '\t1')))
    expect(output).toContain('public.books has 1 rows, and 2 in the dump')
    expect(report.status).toBe(1)
    expect(report.output).toMatch(/failed: bash .*restore-postgres\.sh/)
  })

  test('of a dump that was changed in the bucket is a failure', () => {
    const { report } = restored((store, stamp) =>
      writeFileSync(join(store, 'backups/shop/dumps/db', stamp, 'roles.sql.zst'), 'DROP ROLE reader;'),
    )
    expect(report.output).toMatch(/failed: bash .*fetch\.sh/)
    expect(report.status).toBe(1)
  })

  test('of a dump without rows is a failure: it would prove nothing', () => {
    const { output, report } = restored((store, stamp) => {
      const folder = join(store, 'backups/shop/dumps/db', stamp)
      const empty = 'COPY public.books (id, title) FROM stdin;\n\\.\n'
      writeFileSync(join(folder, 'database.pgdump.zst'), empty)
      writeFileSync(
        join(folder, 'SHA256SUMS'),
        `${createHash('sha256').update(empty).digest('hex')}  database.pgdump.zst\n`,
      )
      writeFileSync(join(store, 'counts'), 'public.books\t0\n')
    })
    expect(output).toContain('the dump has no rows')
    expect(report.status).toBe(1)
  })

  test('without any backup is a failure', () => {
    const box = sandbox()
    expect(box.run('fetch.sh', { PLACE: 'backups:shop/dumps/db' }).output).toContain(
      'there is no backup in backups:shop/dumps/db',
    )
    expect(box.run('report.sh', { ...about, KIND: 'restore' }).status).toBe(1)
  })
})

test('a scratch copy is compared with the original, each known by who signed its certificate', () => {
  const box = withDump()
  const urls = {
    LIVE_URL: 'postgresql://live',
    LIVE_CA: 'signed live',
    SCRATCH_URL: 'postgresql://scratch',
    SCRATCH_CA: 'signed scratch',
  }
  expect(box.run('scratch-compare.sh', urls)).toMatchObject({
    status: 0,
    output: expect.stringContaining('restored 3 rows of 2 tables'),
  })
  expect([textOf(join(box.work, 'LIVE.crt')), textOf(join(box.work, 'SCRATCH.crt'))]).toEqual([
    'signed live',
    'signed scratch',
  ])
})

describe('what is told', () => {
  test('of a good backup: that it is one, when, how long it took and how big it is', () => {
    const { run, work } = withDump()
    run('upload.sh', places)
    expect(run('report.sh', { ...about, KIND: 'backup' }).status).toBe(0)
    const metrics = textOf(join(work, 'metrics'))
    for (const name of [backupMetrics.success, backupMetrics.size, backupMetrics.duration])
      expect(metrics).toMatch(new RegExp(`^# TYPE ${name} gauge\\n${name} \\d+$`, 'm'))
    expect(metrics).toMatch(/^backup_success 1$/m)
  })

  test('of a failed one: that it failed, so that the time of the last good one stays', () => {
    const { run, work, store } = sandbox()
    writeFileSync(join(store, 'database.sql'), database)
    run('dump-postgres.sh', { DATABASE_URL: 'postgres://db/shop', BROKEN: 'yes' })
    run('upload.sh', places)
    expect(run('report.sh', { ...about, KIND: 'backup' }).status).toBe(1)
    expect(textOf(join(work, 'metrics'))).toBe('# TYPE backup_success gauge\nbackup_success 0\n')
    expect(readdirSync(store)).not.toContain('backups')
  })

  test('nothing is pushed where nothing listens', () => {
    const { run, store } = withDump()
    run('report.sh', { ...about, KIND: 'backup', PUSHGATEWAY: '' })
    expect(textOf(join(store, 'pushed'))).toBe('')
  })
})
