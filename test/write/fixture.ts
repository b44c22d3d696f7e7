// A platform's folder in a temporary place, and disks that fail on purpose.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach } from 'vitest'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { commitPlan } from '../../src/write/commit.ts'
import type { Disk } from '../../src/write/disk.ts'
import { planOutput, type Plan } from '../../src/write/plan.ts'
import { openStage, type Stage, type StageOptions } from '../../src/write/stage.ts'

export type Files = Record<string, string>

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
    else files[name] = entry.isFile() ? fs.readFileSync(path.join(folder, name), 'utf8') : `-> ${fs.readlinkSync(path.join(folder, name))}`
  }
  return files
}

/** What a run was given and what it answered. */
export type Run = { outputs: Files; inPlace?: Files } & Partial<StageOptions>
export type Result = { plan?: Plan; diagnostics: Diagnostic[] }

/** One whole run: opens, adds, plans, commits when there is no error, closes. */
export function write(folder: string, run: Run): Result {
  const { stage, diagnostics } = openStage({ folder, ...run })
  if (stage === undefined) return { diagnostics }
  try {
    return addAndCommit(stage, run)
  } finally {
    stage.close()
  }
}

function addAndCommit(stage: Stage, { outputs, inPlace = {} }: Run): Result {
  for (const [name, text] of Object.entries(outputs)) stage.add(name, text, 'a test')
  for (const [name, text] of Object.entries(inPlace)) stage.addInPlace(name, text)
  const plan = planOutput(stage)
  const isSound = plan.diagnostics.every(({ severity }) => severity === 'warning')
  return { plan, diagnostics: [...plan.diagnostics, ...(isSound && !stage.check ? commitPlan(stage, plan) : [])] }
}

export function codesOf({ diagnostics }: Result): string[] {
  return diagnostics.map(({ code }) => code)
}

/** The calls that change the disk. */
export const changingCalls = ['copyFileSync', 'linkSync', 'mkdirSync', 'renameSync', 'rmdirSync', 'rmSync', 'writeFileSync'] as const

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
