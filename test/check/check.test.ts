// The stage as a whole: what it merges, what it leaves out of a wrong spec, and that our own platforms are right.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkSources } from '../../src/check/check.ts'
import { readSource } from '../../src/read/yaml.ts'
import { specFiles } from '../schema/spec-files.ts'
import { checkText, printLines } from './check-text.ts'

describe('platforms of this repository', () => {
  test.each(specFiles().filter(({ kind }) => kind === 'platform'))(
    '$file and its environments have no mistakes',
    async ({ file }) => {
      const folder = file.slice(0, -'platform.yaml'.length)
      const read = async (path: string) =>
        (await readSource(path, readFileSync(path, 'utf8'))).source ?? expect.fail(`${path} cannot be read`)
      const overlays = specFiles().filter(
        (other) => other.kind === 'environment' && other.file.startsWith(`${folder}environments/`),
      )
      expect(overlays.length).toBeGreaterThan(0)
      const environments = Object.fromEntries(
        await Promise.all(overlays.map(async (overlay) => [overlay.file, await read(overlay.file)] as const)),
      )
      const { diagnostics, spec } = checkSources({ platform: await read(file), includes: [], environments })
      expect(diagnostics).toEqual([])
      expect(spec?.unsound).toEqual([])
      expect(Object.keys(spec?.environments ?? {})).toHaveLength(overlays.length)
    },
  )
})

describe('included files', () => {
  const web = 'services: {web: {build: web}}'

  test('are merged, in the order of the files', async () => {
    const { spec, diagnostics } = await checkText({
      platform: web,
      includes: { 'a.yaml': 'services: {api: {build: api}}', 'b.yaml': 'caches: {redis: {}}' },
    })
    expect(diagnostics).toEqual([])
    expect(Object.keys(spec?.platform.services ?? {})).toEqual(['web', 'api'])
    expect(spec?.platform.caches).toEqual({ redis: {} })
  })

  test('cannot define a name again', async () => {
    const result = await checkText({ platform: web, includes: { 'a.yaml': web } })
    expect(printLines(result)).toEqual([
      'a.yaml:1:12 duplicate-name: two services are called `web` -> give one of them another name, such as `web-service`',
    ])
    expect(result.diagnostics[0]?.related).toEqual([
      { message: '`web` is defined here first', span: { file: 'platform.yaml', line: 3, column: 12, length: 3 } },
    ])
  })

  test('hold maps of named things only', async () => {
    expect(printLines(await checkText({ includes: { 'a.yaml': 'alerts: {drill: monthly}' } }))).toEqual([
      'a.yaml:1:1 platform-only: `alerts` stands in `platform.yaml` only -> move it to `platform.yaml`',
    ])
  })
})

describe('names', () => {
  test('are global over all maps that uses can name', async () => {
    expect(printLines(await checkText({ platform: 'services: {media: {build: .}}\nbuckets: {media: {}}\n' }))).toEqual([
      'platform.yaml:4:11 duplicate-name: a service and a bucket are called `media` -> give one of them another name, such as `media-bucket`',
    ])
  })

  test('of teams, domains and objectives are their own', async () => {
    expect(
      (await checkText({ platform: 'services: {media: {build: .}}\nteams: {media: {}}\nslos: {media: 99%}\n' }))
        .diagnostics,
    ).toEqual([])
  })
})

describe('a wrong spec', () => {
  test('keeps what is sound, and says what was left out', async () => {
    const { spec } = await checkText({
      platform: 'services: {web: {build: ., port: x, uses: [db, 5]}}\ndatabases: {db: {engine: postgress}}\n',
      environments: { dev: 'costs: {budget: 5}' },
    })
    expect(spec?.platform).toEqual({
      apiVersion: 'platform/v1',
      name: 'shop',
      repository: 'acme/shop',
      services: { web: { build: '.' } },
      databases: {},
    })
    expect(spec?.environments).toEqual({ dev: { costs: {} } })
    expect(spec?.unsound).toEqual([
      { path: ['services', 'web', 'port'] },
      { path: ['services', 'web', 'uses'] },
      { path: ['databases', 'db', 'engine'] },
      { path: ['databases', 'db'] },
      { path: ['costs', 'budget'], environment: 'dev' },
    ])
  })

  test('is still looked at when its name is wrong', async () => {
    const { source } = await readSource(
      'platform.yaml',
      'apiVersion: platform/v2\nrepository: acme/shop\nservices: {web: {build: .}}\n',
    )
    const result = checkSources({ platform: source ?? expect.fail('unreadable'), includes: [], environments: {} })
    expect(printLines(result)).toEqual([
      'platform.yaml:1:1 missing-field: platform.yaml has no `name` -> write `name: shop`',
      'platform.yaml:1:13 wrong-value: `"platform/v2"` is no value of `apiVersion` -> did you mean `platform/v1`?',
    ])
    expect(result.spec?.platform.services).toEqual({ web: { build: '.' } })
  })
})

describe('more mistakes than anybody mends at once', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: v\n`).join('')

  test('are told up to a limit, and nothing else is looked at', async () => {
    const { diagnostics, spec } = await checkText({ platform: many(5_000) })
    expect(diagnostics).toHaveLength(201)
    expect(diagnostics.at(-1)).toMatchObject({ code: 'too-many-mistakes', span: { file: 'platform.yaml' } })
    expect(spec).toBeUndefined()
  })

  test('begin beyond that limit', async () => {
    const { diagnostics, spec } = await checkText({ platform: many(200) })
    expect(diagnostics.map(({ code }) => code)).not.toContain('too-many-mistakes')
    expect(spec).toBeDefined()
  })
})
