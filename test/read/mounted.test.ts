// Files of the repository that services mount: read like the spec, and no others.
import { describe, expect, it } from 'vitest'
import { memoryDisk } from '../../src/read/disk.ts'
import { largestMounted } from '../../src/read/mounted.ts'
import { readPlatform } from '../../src/read/read.ts'

type Files = Parameters<typeof memoryDisk>[0]

const spec = (file: string) =>
  `name: shop\nenvironments: {dev: }\nservices:\n  web:\n    files:\n      /etc/app.conf: ${file}\n`

async function read(file: string, files: Files = {}) {
  const { sources, inputs, diagnostics } = await readPlatform(memoryDisk({ 'platform.yaml': spec(file), ...files }))
  const told = diagnostics.map(
    ({ code, span, message }) => `${code} ${span?.file}:${span?.line}:${span?.column} ${message}`,
  )
  return { texts: sources?.files, inputs: inputs.map((input) => input.file), told }
}

describe('a file that a service mounts', () => {
  it('is read as it is, once, and counts as an input', async () => {
    const text = '\uFEFFa: 1\r\n\t\u0007\n'
    const twice = await read('config/app.conf', {
      'config/app.conf': text,
      'environments/dev.yaml': 'services: {web: {files: {/etc/other.conf: config/app.conf}}}\n',
    })
    expect(twice).toEqual({
      texts: { 'config/app.conf': text },
      inputs: ['config/app.conf', 'environments/dev.yaml', 'platform.yaml'],
      told: [],
    })
  })

  it('may be a link inside of the folder', async () => {
    expect((await read('app.conf', { 'app.conf': { link: 'config/app.conf' }, 'config/app.conf': 'a' })).texts).toEqual(
      {
        'app.conf': 'a',
      },
    )
  })

  it('is named in an overlay too, and told there', async () => {
    const overlay = 'services: {web: {files: {/etc/other.conf: missing.conf}}}\n'
    const { told } = await read('a.conf', { 'a.conf': '', 'environments/dev.yaml': overlay })
    expect(told).toEqual([
      'unreadable-file environments/dev.yaml:1:43 `missing.conf` cannot be read: it does not exist',
    ])
  })

  const refused: [file: string, code: string, message: RegExp, files?: Files][] = [
    ['missing.conf', 'unreadable-file', /it does not exist/],
    ['config', 'unreadable-file', /it is a folder/, { 'config/app.conf': '' }],
    ['../app.conf', 'outside-folder', /leads out/],
    ['config/../../app.conf', 'outside-folder', /leads out/],
    ['/etc/passwd', 'outside-folder', /leads out/],
    ['~/app.conf', 'outside-folder', /leads out/],
    ['C:/app.conf', 'outside-folder', /leads out/],
    ['app.conf', 'outside-folder', /leads out/, { 'app.conf': { link: '../app.conf' } }],
    ['app.conf', 'outside-folder', /leads out/, { 'app.conf': { link: '/etc/passwd' } }],
    ['generated/README.md', 'mounted-file', /no source file/, { 'generated/README.md': 'a' }],
    ['.git/config', 'mounted-file', /no source file/, { '.git/config': 'a' }],
    ['logo.png', 'mounted-file', /not UTF-8/, { 'logo.png': new Uint8Array([0x89, 0x50, 0xff]) }],
    ['big.txt', 'mounted-file', /1048577 bytes/, { 'big.txt': 'a'.repeat(largestMounted + 1) }],
  ]
  it.each(refused)('is not %s (%s)', async (file, code, message, files = {}) => {
    const { told, texts, inputs } = await read(`"${file}"`, files)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(new RegExp(`^${code} platform.yaml:6:22 `))
    expect(told[0]).toMatch(message)
    expect([texts, inputs]).toEqual([{}, ['platform.yaml']])
  })
})
