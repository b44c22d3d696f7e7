import { readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { built, launch, launchInBackground, makePackage, removePackage, writeProgram } from './package.ts'

const program = (greeting: string) => `
export async function main(argv: string[], host: NodeJS.Process, compiler: string): Promise<number> {
  if (argv.includes('throw')) throw new Error('the roof leaks')
  if (argv.includes('variables')) host.stdout.write(Object.keys(host.env).filter((name) => /^(CDK|OTHER)/.test(name)).join())
  else host.stdout.write('${greeting} ' + argv.join(' ') + ' ' + compiler.length)
  return argv.includes('three') ? 3 : 0
}`

const folder = makePackage(program('hello'))
afterAll(() => removePackage(folder))
beforeEach(() => writeProgram(folder, program('hello')))

test('builds when nothing is built, works from another folder, and passes words, hash and exit code on', () => {
  rmSync(path.join(folder, 'dist'), { recursive: true, force: true })
  expect(launch(folder, ['synth', 'three'])).toEqual({ code: 3, stdout: 'hello synth three 64', stderr: '' })
})

test('builds again when a source changed, and only then', () => {
  launch(folder, [])
  writeProgram(folder, program('good day'))
  expect(launch(folder, []).stdout).toMatch(/^good day/)
  const [bundle = ''] = built(folder, 'cli.cjs')
  const before = statSync(bundle).mtimeMs
  utimesSync(path.join(folder, 'src/cli/main.ts'), new Date(), new Date(0))
  expect(launch(folder, []).stdout).toMatch(/^good day/)
  expect(statSync(bundle).mtimeMs).toBe(before)
})

test('builds again when a bundle is gone', () => {
  launch(folder, [])
  for (const bundle of built(folder, '.cjs')) rmSync(bundle)
  expect(launch(folder, ['synth']).stdout).toBe('hello synth 64')
})

test('two processes that build at once both succeed', async () => {
  rmSync(path.join(folder, 'dist'), { recursive: true, force: true })
  expect(await Promise.all([1, 2, 3].map(() => launchInBackground(folder, ['synth'])))).toEqual([0, 0, 0])
  expect(built(folder, '.tmp')).toEqual([])
})

describe('the code cache', () => {
  const cacheOf = (): string => {
    launch(folder, ['synth'])
    const caches = built(folder, '.cache')
    expect(caches).toHaveLength(1)
    return caches[0] as string
  }

  test('is written by a synth that went through, and by nothing else', () => {
    launch(folder, ['synth']) // builds where needed
    for (const cache of built(folder, '.cache')) rmSync(cache)
    launch(folder, ['explain'])
    launch(folder, ['synth', 'three'])
    expect(built(folder, '.cache')).toEqual([])
    expect(statSync(cacheOf()).size).toBeGreaterThan(0)
  })

  test.each([
    ['empty', (file: string) => truncateSync(file, 0)],
    ['cut off', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['made of other bytes', (file: string) => writeFileSync(file, Buffer.alloc(statSync(file).size, 0x5a))],
    ['changed in a byte', (file: string) => changeByte(file)],
  ])('that is %s is replaced, and the run is not disturbed', (_name, spoil) => {
    const cache = cacheOf()
    spoil(cache)
    const spoilt = readFileSync(cache)
    expect(launch(folder, ['synth'])).toEqual({ code: 0, stdout: 'hello synth 64', stderr: '' })
    expect(readFileSync(cache).equals(spoilt)).toBe(false)
    expect(launch(folder, ['synth']).stdout).toBe('hello synth 64')
  })
})

/** In the middle and in the header: either crashed the process before the launcher looked for it. */
function changeByte(file: string): void {
  const bytes = readFileSync(file)
  for (const place of [40, Math.floor(bytes.length / 2)]) bytes.writeUInt8(bytes.readUInt8(place) ^ 0xff, place)
  writeFileSync(file, bytes)
}

test('a mistake of ours is called one, with a stack only on request', () => {
  const plain = launch(folder, ['throw'])
  expect(plain.code).toBe(70)
  expect(plain.stderr).toContain('the roof leaks')
  expect(plain.stderr).toContain('This is a bug in Quoin')
  expect(plain.stderr).not.toContain('    at ')
  expect(launch(folder, ['throw'], { QUOIN_DEBUG: '1' }).stderr).toContain('    at ')
})

test('variables that would change what cdk8s and cdktf write are forgotten', () => {
  const variables = { CDK8S_DISABLE_SORT: '1', CDKTF_OUTDIR: '/', OTHER: '1' }
  expect(launch(folder, ['variables'], variables).stdout).toBe('OTHER')
})
