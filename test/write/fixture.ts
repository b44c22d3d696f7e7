// A platform's folder in a temporary place, and disks that fail on purpose.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach } from 'vitest'
import type { Disk } from '../../src/write/disk.ts'
import type { Files } from './fixture-run.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true })
})

/** A new folder that holds `files`; it is removed after the test. */
export function createFolder(files: Files = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'quoin-write-'))
  folders.push(folder)
  writeFiles(folder, files)
  return folder
}

export function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    fs.writeFileSync(path.join(folder, name), text)
  }
}

/** Every file below the folder with its text; a symbolic link is shown as `-> target`. */
export function readFiles(folder: string, prefix = ''): Files {
  const files: Files = {}
  for (const entry of fs.readdirSync(path.join(folder, prefix), { withFileTypes: true })) {
    const name = prefix + entry.name
    if (entry.isDirectory()) Object.assign(files, readFiles(folder, `${name}/`))
    else
      files[name] = entry.isFile()
        ? fs.readFileSync(path.join(folder, name), 'utf8')
        : `-> ${fs.readlinkSync(path.join(folder, name))}`
  }
  return files
}

/** The calls that change the disk. */
export const changingCalls = [
  'copyFileSync',
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmdirSync',
  'rmSync',
  'writeFileSync',
] as const

/** A disk that asks `before` at every changing call, counted from 1; what that throws is what the call throws. */
export function watchDisk(before: (count: number, call: string, args: unknown[]) => void): Disk {
  let count = 0
  const disk: Record<string, unknown> = { ...fs }
  for (const call of changingCalls) {
    const original = fs[call] as (...args: unknown[]) => unknown
    disk[call] = (...args: unknown[]) => {
      before(++count, call, args)
      return original(...args)
    }
  }
  return disk as unknown as Disk
}

export function diskError(code: string): Error {
  return Object.assign(new Error(code), { code })
}
