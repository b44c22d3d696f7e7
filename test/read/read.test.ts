import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { folderDisk, memoryDisk } from '../../src/read/disk.ts'
import { matchFiles } from '../../src/read/glob.ts'
import { readPlatform, type ReadPlatform } from '../../src/read/read.ts'

type Files = Parameters<typeof memoryDisk>[0]

const platform = 'name: shop\nenvironments:\n  dev:\n  production:\n'

function brief({ diagnostics }: ReadPlatform): string[] {
  return diagnostics.map(({ code, severity, span }) =>
    [severity, code, span && `${span.file}:${span.line}:${span.column}`].join(' '),
  )
}

describe('the files of a platform', () => {
  const cases: [name: string, test: { given: Files; want: string[] }][] = [
    ['no platform', { given: {}, want: ['error missing-platform-file '] }],
    ['platform.yml', { given: { 'platform.yml': platform }, want: ['error file-name platform.yml:1:1'] }],
    [
      'a whole platform',
      { given: { 'platform.yaml': platform, 'environments/dev.yaml': '', 'environments/.gitkeep': '' }, want: [] },
    ],
    [
      'an overlay without its environment',
      {
        given: { 'platform.yaml': platform, 'environments/prodution.yaml': '# prod\na: 1\n' },
        want: ['error unknown-environment environments/prodution.yaml:1:1'],
      },
    ],
    [
      'an overlay when nothing is declared',
      {
        given: { 'platform.yaml': 'name: shop\n', 'environments/dev.yaml': 'a: 1\n' },
        want: ['error unknown-environment environments/dev.yaml:1:1'],
      },
    ],
    [
      'an overlay while the declaration cannot be read',
      {
        given: { 'platform.yaml': 'name: shop\nenvironments: [\n', 'environments/dev.yaml': 'a: 1\n' },
        want: ['error unclosed-bracket platform.yaml:2:15'],
      },
    ],
    [
      'other files beside the overlays',
      {
        given: {
          'platform.yaml': platform,
          'environments/dev.yml': '',
          'environments/Production.yaml': '',
          'environments/NOTES.md': '',
          'environments/production/api.yaml': '',
          'environments/a b.yaml': '',
        },
        want: [
          'warning file-name environments/NOTES.md:1:1',
          'error file-name environments/Production.yaml:1:1',
          'error file-name environments/a b.yaml:1:1',
          'error file-name environments/dev.yml:1:1',
          'error file-name environments/production:1:1',
        ],
      },
    ],
    [
      'mistakes in several files',
      {
        given: {
          'platform.yaml': `${platform}name: again\n`,
          'environments/dev.yaml': 'a: "x\n',
          'environments/production.yaml': '- a\n',
        },
        want: [
          'error duplicate-key platform.yaml:5:1',
          'error unclosed-quote environments/dev.yaml:1:4',
          'error not-a-map environments/production.yaml:1:1',
        ],
      },
    ],
    [
      'an overlay that links out of the folder',
      {
        given: { 'platform.yaml': platform, 'environments/dev.yaml': { link: '/etc/hosts' } },
        want: ['error outside-folder environments/dev.yaml:1:1'],
      },
    ],
    [
      'includes that leave the folder',
      {
        given: {
          'platform.yaml':
            'name: a\ninclude:\n  - ../x.yaml\n  - /etc/x.yaml\n  - environments/../../x.yaml\n  - linked.yaml\n  - C:\\x.yaml\n',
          'linked.yaml': { link: '../x.yaml' },
        },
        want: ['3:5', '4:5', '5:5', '7:5', '6:5'].map((place) => `error outside-folder platform.yaml:${place}`),
      },
    ],
    [
      'includes that match nothing',
      {
        given: {
          'platform.yaml': 'include: [service/*.yaml, services/wbe.yaml, environments/*.yaml]\n',
          'services/web.yaml': 'a: 1\n',
        },
        want: ['1:11', '1:27', '1:46'].map((place) => `error include-nothing platform.yaml:${place}`),
      },
    ],
    [
      'an include that includes',
      {
        given: { 'platform.yaml': 'include: [services/*.yaml]\n', 'services/web.yaml': 'a: 1\ninclude: [x.yaml]\n' },
        want: ['error include-nested services/web.yaml:2:1'],
      },
    ],
    [
      'an empty include',
      {
        given: { 'platform.yaml': 'include: [a.yaml]\n', 'a.yaml': '# later\n' },
        want: ['error empty-file a.yaml:1:1'],
      },
    ],
  ]
  it.each(cases)('%s', async (_, { given, want }) => expect(brief(await readPlatform(memoryDisk(given)))).toEqual(want))

  it('gives every source and every input, sorted', async () => {
    const { sources, inputs } = await readPlatform(
      memoryDisk({
        'services/web.yaml': 'services: {web: {}}\n',
        'services/api.yaml': 'services: {api: {}}\n',
        'platform.yaml': `${platform}include: [services/web.yaml, services/*.yaml]\n`,
        'environments/dev.yaml': '',
      }),
    )
    expect(sources?.includes.map(({ file }) => file)).toEqual(['services/api.yaml', 'services/web.yaml'])
    expect(Object.keys(sources?.environments ?? {})).toEqual(['dev'])
    expect(inputs.map(({ file }) => file)).toEqual([
      'environments/dev.yaml',
      'platform.yaml',
      'services/api.yaml',
      'services/web.yaml',
    ])
    // SHA-256 of nothing.
    expect(inputs[0]?.sha256).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  it('suggests the near miss', async () => {
    const { diagnostics } = await readPlatform(
      memoryDisk({ 'platform.yaml': platform, 'environments/prodution.yaml': 'a: 1\n' }),
    )
    expect(diagnostics[0]?.hint).toBe('did you mean `production`?')
  })
})

describe('a folder on disk', () => {
  const parent = mkdtempSync(join(tmpdir(), 'read-'))
  const folder = join(parent, 'platform')
  mkdirSync(join(folder, 'environments'), { recursive: true })
  mkdirSync(join(folder, 'services/deep'), { recursive: true })
  writeFileSync(join(parent, 'outside.yaml'), 'a: 1\n')
  writeFileSync(
    join(folder, 'platform.yaml'),
    'environments: {dev: {}, loop: {}, production: {}}\ninclude: ["**/*.yaml"]\n',
  )
  writeFileSync(join(folder, 'services/web.yaml'), 'b: 1\n')
  symlinkSync('web.yaml', join(folder, 'services/inside.yaml'))
  symlinkSync('..', join(folder, 'services/deep/circle'))
  symlinkSync(join(parent, 'outside.yaml'), join(folder, 'environments/dev.yaml'))
  symlinkSync('loop.yaml', join(folder, 'environments/loop.yaml'))
  writeFileSync(join(folder, 'environments/production.yaml'), '')
  truncateSync(join(folder, 'environments/production.yaml'), 50_000_000)
  afterAll(() => rmSync(parent, { recursive: true }))

  it('is read without following links out of it or around in it', async () => {
    const result = await readPlatform(folderDisk(folder))
    expect(result.sources?.includes.map(({ file }) => file)).toEqual(['services/inside.yaml', 'services/web.yaml'])
    expect(brief(result)).toEqual([
      'error outside-folder environments/dev.yaml:1:1',
      'error unreadable-file environments/loop.yaml:1:1',
      'error file-too-large environments/production.yaml:1:1',
    ])
    expect(result.inputs.map(({ file }) => file)).not.toContain('environments/production.yaml')
  })

  it('may be missing', async () => {
    expect(brief(await readPlatform(folderDisk(join(parent, 'nowhere'))))).toEqual(['error missing-platform-file '])
  })
})

describe('matchFiles', () => {
  const disk = memoryDisk(
    Object.fromEntries(
      [
        'a.yaml',
        'b.yml',
        '.hidden.yaml',
        's/web.yaml',
        's/api.yaml',
        's/old/web.yaml',
        's/.x/web.yaml',
        'generated/x.yaml',
        'x(1).yaml',
      ].map((file) => [file, '']),
    ),
  )
  const cases: [pattern: string, want: string[]][] = [
    ['s/*.yaml', ['s/api.yaml', 's/web.yaml']],
    ['./s/web.yaml', ['s/web.yaml']],
    ['s/???.yaml', ['s/api.yaml', 's/web.yaml']],
    ['s/**/*.yaml', ['s/api.yaml', 's/old/web.yaml', 's/web.yaml']],
    ['**/web.yaml', ['s/old/web.yaml', 's/web.yaml']],
    ['**/*.yaml', ['a.yaml', 's/api.yaml', 's/old/web.yaml', 's/web.yaml', 'x(1).yaml']],
    ['*/old/*', ['s/old/web.yaml']],
    ['x(1).yaml', ['x(1).yaml']],
    ['x(?).*', ['x(1).yaml']],
    ['s', []],
    ['**', []],
    ['nowhere/*.yaml', []],
  ]
  it.each(cases)('%s', (pattern, want) => expect(matchFiles(pattern, disk)).toEqual(want))
})
