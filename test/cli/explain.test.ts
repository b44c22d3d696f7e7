import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { explainPath } from '../../src/cli/explain/explain-path.ts'
import { findPath } from '../../src/cli/explain/find-path.ts'
import { printExplanation } from '../../src/cli/explain/print.ts'
import { main } from '../../src/cli/main.ts'
import { understand } from '../../src/compile.ts'
import type { JsonObject } from '../../src/lib/json.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { readPlatform } from '../../src/read/read.ts'
import type { Sources } from '../../src/read/source.ts'
import { platformFiles, platformFolders } from '../support/platforms.ts'
import { fakeHost } from './fake-host.ts'
import { platformFolder } from './platform-folder.ts'

const files = {
  'platform.yaml': `apiVersion: platform/v1
name: shop
repository: acme/shop
include: [services/*.yaml]
databases: {db: {engine: postgres, provider: external, storage: 20Gi}}
domains: {example.com: }
environments:
  dev: {deploy: develop}
  staging: {deploy: main, like: production}
  production: {deploy: release}
recovery: {rto: 1h}
`,
  'services/web.yaml': `services:
  web:
    build: app
    port: 8080
    health: /up
    routes: [example.com/shop]
    autoscaling: {min: 2, max: 9}
`,
  'environments/production.yaml':
    'services:\n  web: {autoscaling: {max: 20}, resources: {memory: 1Gi}}\ndatabases: {db: {storage: null}}\n',
  'environments/staging.yaml': 'services: {web: {autoscaling: false}}\n',
}

const { sources } = await readPlatform(memoryDisk(files))
if (sources === undefined) throw new Error('the platform cannot be read')
const known = sources
const { resolved, diagnostics } = await understand(known)
const layers = resolved?.layers ?? []

function explain(words: string, environment?: string): string {
  const { path, problem } = findPath(words, layers)
  if (path === undefined) return `${problem?.message}; ${problem?.hint}`
  return printExplanation(
    explainPath(
      path,
      layers.filter(({ name }) => environment === undefined || name === environment),
      known,
    ),
  )
}

it('works on a sound platform', () => expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]))

describe('one value', () => {
  it('every layer, and what a tier takes away', () => {
    expect(explain('services.web.autoscaling').split('\nin production')[0])
      .toBe(`services.web.autoscaling: Range of replicas and the signals that move them; \`false\` gives \`replicas\` back

in dev (development tier)
    {min: 2, max: 9}   services/web.yaml:7:18
  > false              the development tier scales nothing, backs nothing up, recovers nothing and stays in one region

in staging (staging tier)
    {min: 2, max: 9}    services/web.yaml:7:18
    {min: 2, max: 20}   environments/production.yaml:2:22, staging is like production
  > false               environments/staging.yaml:1:31
`)
  })

  const cases: [words: string, environment: string, lines: string[]][] = [
    [
      'services.web.replicas',
      'dev',
      [
        '    1   default: production runs two of what serves requests, so that one may fail; one elsewhere',
        '  > 2   the development tier scales nothing, backs nothing up, recovers nothing and stays in one region',
      ],
    ],
    [
      'databases.db.storage',
      'production',
      [
        '  > 10Gi        default: the smallest volume that every cloud offers',
        '    20Gi        platform.yaml:5:65',
        '    (removed)   environments/production.yaml:3:27',
      ],
    ],
    ['services.web.health.path', 'dev', ['  > /up   services/web.yaml:5:13']],
    [
      'services.web.shutdown',
      'production',
      ["  > 30s   default: Kubernetes' own grace period; what takes jobs from queues may finish the longest of them"],
    ],
    ['services.web.timeout', 'production', ['    not set, and there is no default']],
    [
      'recovery',
      'staging',
      [
        '    {rto: 1h}   platform.yaml:11:11',
        '  > (removed)   the staging tier recovers nothing and stays in one region; production does more',
      ],
    ],
    ['environments.staging.deploy', 'staging', ['  > main   platform.yaml:9:21']],
    ['environments.production.tier', 'production', ['  > production   default: by the name of the environment']],
    ['services.web.routes[0].host', 'production', ['  > example.com   services/web.yaml:6:14']],
  ]
  it.each(cases)('%s in %s', (words, environment, lines) => {
    expect(explain(words, environment).split('\n').slice(3, -1)).toEqual(lines)
  })

  it('asks an environment only about itself', () =>
    expect(explain('environments.staging.deploy')).not.toContain('in production'))
})

describe('a whole map', () => {
  it('leaf by leaf', () => {
    const text = explain('services.web', 'production')
    const lines = [
      '  build:',
      '    context: app',
      '  port: 8080',
      '    path: /up',
      '    - {host: example.com, path: /shop}',
      '    memory: 1Gi',
      '      cpu: 250m',
    ]
    for (const line of lines) expect(text).toContain(`\n${line}`)
    expect(text).toMatch(/^ {4}memory: 1Gi +environments\/production\.yaml:2:/m)
    expect(text).toMatch(/^ {6}cpu: 250m +default: half of the limit/m)
  })

  it('says of every leaf where it comes from', () => {
    for (const path of ['services', 'databases', 'environments', 'infrastructure', 'delivery', 'ci', 'observability']) {
      for (const { members } of explainPath([path], layers, known).environments) {
        expect(members.filter(({ place, reason }) => place === null && reason === null)).toEqual([])
      }
    }
  })
})

// The layers are applied anew here, so they could disagree with the compiler: they must not, for any value of any platform.
it.each(platformFolders)('the layer that holds says what the compiler takes: %s', async (folder) => {
  const { sources } = await readPlatform(memoryDisk(platformFiles(folder)))
  const { resolved } = sources ? await understand(sources) : {}
  const wrong = resolved?.layers.flatMap((layer) => {
    const { environment: _, ...effective } = layer.effective as unknown as JsonObject
    const leaves =
      explainPath([], [{ ...layer, effective: effective as never }], sources as Sources).environments[0]?.members ?? []
    return leaves.filter(
      ({ path, value }) =>
        !isDeepStrictEqual(explainPath(path, [layer], sources as Sources).environments[0]?.value, value),
    )
  })
  expect(wrong).toEqual([])
})

describe('findPath', () => {
  const mistakes: [words: string, want: string][] = [
    ['services.wbe.port', 'there is no `wbe` in `services`; did you mean `services.web`?'],
    ['services.web.prot', 'there is no `prot` in `services.web`; did you mean `services.web.port`?'],
    ['domains.exmaple.com.tls', 'there is no `exmaple` in `domains`; did you mean `domains.example.com`?'],
    ['name.first', '`name` is a single value, so there is no `first` in it; ask for `name`'],
    ['environment.tier', 'there is no `environment` at the top of the spec; did you mean `environments`?'],
    ['services.web.__proto__', 'there is no `__proto__` in `services.web`'],
  ]
  it.each(mistakes)('%s', (words, want) => expect(explain(words)).toContain(want))

  it('takes names with dots as one', () =>
    expect(findPath('domains.example.com.tls.min', layers).path).toEqual(['domains', 'example.com', 'tls', 'min']))
  it('counts items of lists', () =>
    expect(findPath('services.web.routes.0', layers).path).toEqual(['services', 'web', 'routes', 0]))
})

describe('the command', () => {
  const folder = platformFolder(files)
  const run = async (...argv: string[]): Promise<{ code: number; out: string; err: string }> => {
    const host = fakeHost({ cwd: folder })
    return { code: await main(['explain', ...argv], host, 'test'), out: host.out, err: host.err }
  }

  it('prints plain data with --json', async () => {
    const { code, out } = await run('services.web.port', 'dev', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      path: ['services', 'web', 'port'],
      description: 'TCP port that the process listens on',
      environments: [
        {
          environment: 'dev',
          tier: 'development',
          value: 8080,
          members: [],
          steps: [
            {
              layer: 'platform',
              value: 8080,
              place: { file: 'services/web.yaml', line: 4, column: 11, length: 4 },
              reason: null,
              holds: true,
            },
          ],
        },
      ],
    })
  })

  it('exits with 1 for what is not there', async () => {
    expect(await run('services.wbe')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('error[unknown-path]'),
    })
    expect(await run('services.web', 'prod')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('there is no environment `prod`'),
    })
  })
})
