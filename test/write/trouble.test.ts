// What a person can mend is one clear diagnostic, and nothing on disk has changed.
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { codesOf, type Files, write } from './fixture-run.ts'
import { createFolder, diskError, readFiles, watchDisk, writeFiles } from './fixture.ts'

const before = { 'a.yaml': '1', 'b/c.yaml': '1', 'old.yaml': '1' }
const after = { 'a.yaml': '2', 'b/c.yaml': '1', 'new/d.yaml': '1' }

function createWritten(): string {
  const folder = createFolder()
  write(folder, { outputs: before })
  return folder
}

describe('links', () => {
  test('generated/ itself', () => {
    const folder = createFolder({ 'elsewhere/x': '1' })
    fs.symlinkSync('elsewhere', `${folder}/generated`)
    const files = readFiles(folder)
    const result = write(folder, { outputs: after })
    expect(codesOf(result)).toEqual(['symlinked-output'])
    expect(result.diagnostics[0]?.message).toBe('`generated` is a symbolic link')
    expect(readFiles(folder)).toEqual(files)
  })

  test('.quoin', () => {
    const folder = createFolder({ 'elsewhere/journal': 'retire generated\n', 'generated/a': '1' })
    fs.symlinkSync('elsewhere', `${folder}/.quoin`)
    expect(codesOf(write(folder, { outputs: after }))).toEqual(['symlinked-output'])
    expect(readFiles(folder)['generated/a']).toBe('1')
  })

  test('a folder inside generated/ on the way to an output', () => {
    const folder = createFolder({ 'elsewhere/d.yaml': 'mine', 'generated/a.yaml': '1' })
    fs.symlinkSync('../elsewhere', `${folder}/generated/new`)
    const files = readFiles(folder)
    expect(codesOf(write(folder, { outputs: after }))).toEqual(['symlinked-output'])
    expect(readFiles(folder)).toEqual(files)
  })

  test('in place of an output is replaced, and what it points at stays', () => {
    const folder = createFolder({ 'elsewhere.yaml': 'mine' })
    write(folder, { outputs: before })
    fs.rmSync(`${folder}/generated/a.yaml`)
    fs.symlinkSync('../elsewhere.yaml', `${folder}/generated/a.yaml`)
    expect(codesOf(write(folder, { outputs: { ...before, 'a.yaml': 'mine' } }))).toEqual([])
    expect(readFiles(folder)).toMatchObject({ 'generated/a.yaml': 'mine', 'elsewhere.yaml': 'mine' })
    expect(fs.lstatSync(`${folder}/generated/a.yaml`).isFile()).toBe(true)
  })

  test('elsewhere in generated/ are left alone', () => {
    const folder = createWritten()
    fs.symlinkSync('../../elsewhere', `${folder}/generated/link`)
    expect(codesOf(write(folder, { outputs: after }))).toEqual([])
    expect(readFiles(`${folder}/generated`)).toMatchObject({ link: '-> ../../elsewhere', 'a.yaml': '2' })
  })
})

describe('something else in the way', () => {
  const cases: [string, Files, string][] = [
    ['generated is a file', { generated: 'x' }, 'generated'],
    ['a file where a folder must be', { 'generated/new': 'mine' }, 'generated/new'],
    ['a folder with files where a file must be', { 'generated/a.yaml/mine': 'mine' }, 'generated/a.yaml/mine'],
  ]
  test.each(cases)('%s', (_, files, path) => {
    const folder = createFolder(files)
    const { diagnostics } = write(folder, { outputs: after })
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'output-blocked',
    ])
    expect(diagnostics.find(({ severity }) => severity === 'error')?.message).toContain(`\`${path}\``)
    expect(readFiles(folder)).toEqual(files)
  })
})

describe('a list of generated files that lies', () => {
  const lies = ['../outside.yaml', '/etc/passwd', 'a/../../outside.yaml', 'a//b', './x', 'a\\b', 'C:/x', 'a\0b', 'a/']
  test.each(lies)('%j is not followed', (lie) => {
    const folder = createWritten()
    writeFiles(folder, { 'outside.yaml': 'mine', 'generated/.files': `${lie}\na.yaml\nb/c.yaml\nold.yaml\n` })
    const result = write(folder, { outputs: after })
    expect(codesOf(result)).toEqual(['unsafe-manifest-entry'])
    expect(readFiles(folder)).toMatchObject({
      'outside.yaml': 'mine',
      'generated/.files': 'a.yaml\nb/c.yaml\nnew/d.yaml\n',
    })
    expect(readFiles(folder)['generated/old.yaml']).toBeUndefined()
  })

  test('a listed path behind a link is not removed', () => {
    const folder = createWritten()
    writeFiles(folder, { 'elsewhere/x': 'mine', 'generated/.files': 'link/x\na.yaml\nb/c.yaml\nold.yaml\n' })
    fs.symlinkSync('../elsewhere', `${folder}/generated/link`)
    write(folder, { outputs: after })
    expect(readFiles(folder)['elsewhere/x']).toBe('mine')
  })
})

describe('a disk that refuses', () => {
  const refusals: [string, string][] = [
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EFBIG', 'disk-full'],
    ['EROFS', 'output-read-only'],
    ['EACCES', 'output-read-only'],
  ]
  const storing = ['writeFileSync', 'mkdirSync', 'linkSync', 'renameSync']

  test.each(refusals)('%s at any one call leaves the old tree', (code, diagnostic) => {
    let refused = true
    for (let moment = 1; refused; moment++) {
      refused = false
      const folder = createWritten()
      const files = readFiles(folder)
      const disk = watchDisk((count, call) => {
        if (count < moment || refused || !storing.includes(call)) return
        refused = true
        throw diskError(code)
      })
      const result = write(folder, { outputs: after, disk })
      // A swap that is refused permission goes on file by file, and may succeed.
      if (codesOf(result).length > 0) {
        expect(codesOf(result), `call ${moment}`).toEqual([diagnostic])
        expect(readFiles(folder), `call ${moment}`).toEqual(files)
      } else expect(readFiles(`${folder}/generated`)).toMatchObject(after)
    }
  })

  test('a full disk names the file, and the way back needs no space', () => {
    const folder = createWritten()
    const files = readFiles(folder)
    const disk = watchDisk((_, call, [path]) => {
      if (call === 'writeFileSync' && String(path).endsWith('new/d.yaml')) throw diskError('ENOSPC')
    })
    const { diagnostics } = write(folder, { outputs: after, disk })
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'the disk (or your quota on it) is full: `generated/new/d.yaml` could not be written',
    ])
    expect(readFiles(folder)).toEqual(files)
  })

  test('a name that is too long', () => {
    const folder = createWritten()
    const files = readFiles(folder)
    expect(codesOf(write(folder, { outputs: { ...after, [`${'n'.repeat(300)}.yaml`]: '1' } }))).toEqual([
      'name-too-long',
    ])
    expect(readFiles(folder)).toEqual(files)
  })

  test('an unknown failure is a bug and is thrown', () => {
    const disk = watchDisk((_, call) => {
      if (call === 'renameSync') throw diskError('EIO')
    })
    const folder = createWritten()
    const files = readFiles(folder)
    expect(() => write(folder, { outputs: after, disk })).toThrow('EIO')
    expect(readFiles(folder)).toEqual(files)
  })
})

describe('a file system with less', () => {
  test.each(['EXDEV', 'EBUSY'])('where generated/ cannot be renamed (%s) its files move one by one', (code) => {
    const folder = createWritten()
    const disk = watchDisk((_, call, [from, to]) => {
      if (call === 'renameSync' && [from, to].includes(`${folder}/generated`)) throw diskError(code)
    })
    expect(codesOf(write(folder, { outputs: after, disk }))).toEqual([])
    expect(readFiles(folder)).toEqual({ ...prefixed(after), 'generated/.files': 'a.yaml\nb/c.yaml\nnew/d.yaml\n' })
  })

  test('where generated/ is a mount of its own the files are copied', () => {
    const folder = createWritten()
    const isInside = (path: unknown) => String(path).startsWith(`${folder}/generated`)
    const disk = watchDisk((_, call, [from, to]) => {
      if (call === 'renameSync' && isInside(from) !== isInside(to)) throw diskError('EXDEV')
    })
    expect(codesOf(write(folder, { outputs: after, disk }))).toEqual([])
    expect(readFiles(folder)).toEqual({ ...prefixed(after), 'generated/.files': 'a.yaml\nb/c.yaml\nnew/d.yaml\n' })
  })

  test('without hard links', () => {
    const folder = createWritten()
    const disk = watchDisk((_, call) => {
      if (call === 'linkSync') throw diskError('EPERM')
    })
    expect(codesOf(write(folder, { outputs: after, disk }))).toEqual([])
    expect(readFiles(`${folder}/generated`)).toMatchObject(after)
  })
})

function prefixed(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`generated/${path}`, text]))
}
