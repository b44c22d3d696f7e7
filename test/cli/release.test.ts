import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { releaseCommand } from '../../src/cli/release.ts'
import { withReleases } from '../../src/cli/release/edit.ts'
import { newEnvironmentFile } from '../../src/cli/release/new-file.ts'
import { fakeHost } from './fake-host.ts'
import { platformFolder, smallPlatform, writeAll } from './platform-folder.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`

describe('withReleases', () => {
  const cases: [name: string, given: string, want: string][] = [
    ['an empty file', '', 'releases:\n  web: v2\n'],
    ['only comments', '# a\n', '# a\nreleases:\n  web: v2\n'],
    ['no line feed at the end', 'a: 1', 'a: 1\nreleases:\n  web: v2\n'],
    ['other keys', 'a:   {b: 1}   # c\n\n# d\n', 'a:   {b: 1}   # c\n\n# d\nreleases:\n  web: v2\n'],
    [
      'an old version',
      'releases:\n  web: v1   # since Monday\na: 1\n',
      'releases:\n  web: v2   # since Monday\na: 1\n',
    ],
    ['an old version in quotes', 'releases: {"web": "1.10", api: \'2\'}\n', 'releases: {"web": v2, api: \'2\'}\n'],
    [
      'another service',
      'releases:\n    api: v1   # a\n\na: 1\n',
      'releases:\n    api: v1   # a\n    web: v2\n\na: 1\n',
    ],
    ['another service in brackets', 'releases: { api: v1 }   # a\n', 'releases: { api: v1, web: v2 }   # a\n'],
    ['empty brackets', 'releases: {}\n', 'releases: {web: v2}\n'],
    ['nothing behind the key', 'releases:   # later\na: 1\n', 'releases:   # later\n  web: v2\na: 1\n'],
    ['null behind the key', 'releases: ~\na: 1\n', 'a: 1\nreleases:\n  web: v2\n'],
    ['a service without a version', 'releases:\n  web:\n', 'releases:\n  web: v2\n'],
    ['Windows line ends', 'releases:\r\n  api: v1\r\n', 'releases:\r\n  api: v1\r\n  web: v2\r\n'],
    ['all in brackets', '{a: 1, releases: {web: v1}}\n', '{a: 1, releases: {web: v2}}\n'],
    ['the same version', 'releases: {web:    v2}\n', 'releases: {web:    v2}\n'],
  ]
  it.each(cases)('%s', async (_, given, want) => expect(await withReleases(given, { set: { web: 'v2' } })).toBe(want))

  it('quotes what YAML would read as a number, and takes several at once', async () => {
    expect(await withReleases('', { set: { web: '1.10', api: digest } })).toBe(
      `releases:\n  web: "1.10"\n  api: ${digest}\n`,
    )
  })

  const removals: [name: string, given: string, want: string][] = [
    ['a line with its comment', 'releases:\n  web: v1   # old\n  api: v1\na: 1\n', 'releases:\n  api: v1\na: 1\n'],
    ['the last line, without a line feed', 'releases:\n  api: v1\n  web: v1', 'releases:\n  api: v1\n'],
    ['an entry in brackets', 'releases: {web: v1, api: v1}\n', 'releases: {api: v1}\n'],
    ['nothing where there is none', 'releases:   {api:  v1}\n', 'releases:   {api:  v1}\n'],
  ]
  it.each(removals)('removes %s', async (_, given, want) =>
    expect(await withReleases(given, { set: {}, remove: ['web'] })).toBe(want),
  )
})

it('points editors from a new file to the schema beside that of platform.yaml', () => {
  const line = (folder: string): string => `# yaml-language-server: $schema=${folder}platform.schema.json\nname: x\n`
  const schemaIn = (text: string): string | undefined => /schema=(\S+)/.exec(newEnvironmentFile(text, 'dev'))?.[1]
  expect(schemaIn(line('./node_modules/quoin/schema/'))).toBe('../node_modules/quoin/schema/environment.schema.json')
  expect(schemaIn(line('schema/'))).toBe('../schema/environment.schema.json')
  expect(schemaIn(line('https://example.com/'))).toBe('https://example.com/environment.schema.json')
  expect(schemaIn('name: x\n')).toBeUndefined()
})

describe('release', () => {
  const folder = platformFolder()
  const staging = (): string => readFileSync(path.join(folder, 'environments/staging.yaml'), 'utf8')
  const release = async (...words: string[]): Promise<{ code: number; out: string; err: string }> => {
    const host = fakeHost()
    const code = await releaseCommand(words, folder, host, 'test')
    return { code, out: host.out, err: host.err }
  }

  const mistakes: [words: string[], message: string, hint: string][] = [
    [['wbe=v1', '--env', 'staging'], '`wbe` is none of the services and images in `staging`', 'did you mean `web`?'],
    [['web=v1', '--env', 'stagin'], 'there is no environment `stagin`', 'did you mean `staging`?'],
    [['web=ghcr.io/acme/web:v1', '--env', 'staging'], 'error[invalid-release]', 'write only the last part: `v1`'],
    [
      ['web=sha256:12', '--env', 'staging'],
      '`sha256:12` is neither a tag nor a digest',
      '64 lower-case hexadecimal digits',
    ],
    [['web=-v1', 'worker=v 1', '--env', 'staging'], '`v 1` is neither a tag nor a digest', 'write a tag'],
  ]
  it.each(mistakes)('refuses %j', async (words, message, hint) => {
    const { code, err } = await release(...words)
    expect(code).toBe(1)
    expect(err).toContain(message)
    expect(err).toContain(hint)
    expect(err).toMatch(/nothing was changed\n$/)
    expect(staging()).toBe(smallPlatform['environments/staging.yaml'])
    expect(existsSync(path.join(folder, 'generated'))).toBe(false)
  })

  it('writes the version and what follows from it; a file that was not there is made', async () => {
    expect(await release('web=v1', '--env', 'staging')).toMatchObject({
      code: 0,
      out: expect.stringContaining('environments/staging.yaml: ghcr.io/acme/shop v1 (web, worker)\ngenerated/: '),
    })
    expect(staging()).toBe(`${smallPlatform['environments/staging.yaml']}releases:\n  ghcr.io/acme/shop: v1\n`)
    expect((await release('ghcr.io/acme/shop=v1', '--env', 'production')).code).toBe(0)
    const deployment = readFileSync(path.join(folder, 'generated/kubernetes/production/worker/deployment.yaml'), 'utf8')
    expect(deployment).toContain('image: ghcr.io/acme/shop:v1\n')
  })

  it('moves a service alone where it has a release of its own, and says who does not follow its image', async () => {
    const pinned = platformFolder()
    writeAll(pinned, { 'environments/staging.yaml': 'releases: {worker: v1}\n' })
    const host = fakeHost()
    const run = (word: string) => releaseCommand([word, '--env', 'staging'], pinned, host, 'test')
    expect(await run(`worker=${digest}`)).toBe(0)
    expect(await run('web=v3')).toBe(0)
    expect(readFileSync(path.join(pinned, 'environments/staging.yaml'), 'utf8')).toBe(
      `releases: {worker: ghcr.io/acme/shop@${digest}, ghcr.io/acme/shop: v3}\n`,
    )
    expect(host.out).toContain(': ghcr.io/acme/shop v3 (web)\nenvironments/staging.yaml: worker keeps the release')
  })

  it('keeps what runs when an image gets another name, until a build under that name is released', async () => {
    const former = `ghcr.io/acme/old@${digest}`
    const moved = platformFolder({
      ...smallPlatform,
      'environments/staging.yaml': `releases:\n  web: ${former}\n  worker: v1\n`,
    })
    const imageOf = (service: string) =>
      /image: (.*)/.exec(
        readFileSync(path.join(moved, `generated/kubernetes/staging/${service}/deployment.yaml`), 'utf8'),
      )?.[1]
    const host = fakeHost()
    expect(await releaseCommand(['worker=v2', '--env', 'staging'], moved, host, 'test')).toBe(0)
    expect([imageOf('web'), imageOf('worker')]).toEqual([former, 'ghcr.io/acme/shop:v2'])
    expect(host.err).toContain('warning[release-moved]')
    expect(await releaseCommand(['ghcr.io/acme/shop=v3', '--env', 'staging'], moved, host, 'test')).toBe(0)
    expect([imageOf('web'), imageOf('worker')]).toEqual(['ghcr.io/acme/shop:v3', 'ghcr.io/acme/shop:v2'])
    expect(readFileSync(path.join(moved, 'environments/staging.yaml'), 'utf8')).toBe(
      'releases:\n  worker: v2\n  ghcr.io/acme/shop: v3\n',
    )
  })

  it('says what a service is called now', async () => {
    const renamed = platformFolder({
      ...smallPlatform,
      'services/web.yaml': 'services: {web: {build: ., was: shop, port: 8080}}\n',
    })
    const host = fakeHost()
    expect(await releaseCommand(['shop=v1', '--env', 'staging'], renamed, host, 'test')).toBe(1)
    expect(host.err).toContain('it is called `web` now')
  })

  it('puts the file back when the synth finds a mistake', async () => {
    const broken = platformFolder()
    symlinkSync(folder, path.join(broken, 'generated'))
    for (const environment of ['staging', 'production']) {
      const host = fakeHost()
      expect(await releaseCommand(['web=v1', '--env', environment], broken, host, 'test')).toBe(1)
      expect(host.err).toContain('error[symlinked-output]')
    }
    expect(readFileSync(path.join(broken, 'environments/staging.yaml'), 'utf8')).toBe(
      smallPlatform['environments/staging.yaml'],
    )
    expect(existsSync(path.join(broken, 'environments/production.yaml'))).toBe(false)
  })

  it('touches nothing when the spec was wrong before', async () => {
    const wrong = platformFolder()
    writeAll(wrong, { 'environments/production.yaml': 'servces: {}\n' })
    const host = fakeHost()
    expect(await releaseCommand(['web=v1', '--env', 'staging'], wrong, host, 'test')).toBe(1)
    expect(host.err).toContain('unknown-field')
    expect(readFileSync(path.join(wrong, 'environments/staging.yaml'), 'utf8')).toBe(
      smallPlatform['environments/staging.yaml'],
    )
  })
})
