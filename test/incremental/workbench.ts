// A platform's folder on disk, with what people do to it between two runs, and the runs themselves.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { start } from '../../src/cli/start.ts'
import type { Host } from '../../src/cli/host.ts'
import { synth } from '../../src/cli/synth.ts'
import { filesUnder } from '../support/files.ts'
import type { PlatformFiles } from '../support/platforms.ts'
import type { Random } from '../write/random-documents.ts'
import { pick } from './spec-edits.ts'

export type RunOptions = { check?: boolean; environment?: string; cache?: boolean }
export type Workbench = { folder: string; compiler: string; written: string[] }

/** Memory where there is a file system in it: hundreds of trees are written. */
const roomy = fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir()

export function openWorkbench(): Workbench {
  return { folder: fs.mkdtempSync(path.join(roomy, 'quoin-edits-')), compiler: 'one', written: [] }
}

export function closeWorkbench({ folder }: Workbench): void {
  fs.rmSync(folder, { recursive: true, force: true })
}

/** Writes the spec's files and removes those that it no longer has. */
export function writeSpec(bench: Workbench, files: PlatformFiles): void {
  for (const file of bench.written.filter((each) => files[each] === undefined)) fs.rmSync(path.join(bench.folder, file))
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(bench.folder, file)), { recursive: true })
    fs.writeFileSync(path.join(bench.folder, file), text)
  }
  bench.written = Object.keys(files)
}

/** A run as `quoin synth` does it: first the fast path, then the whole program. Answers with its errors. */
export async function runSynth({ folder, compiler }: Workbench, options: RunOptions = {}): Promise<string[]> {
  if (Object.keys(options).length === 0 && (await start(['-C', folder, 'synth'], silentHost, compiler)) === 0) return []
  const { check = false, environment = '', cache = true } = options
  const { diagnostics } = await synth(
    { folder, check, json: false, verbose: false, environment, cache, watch: false },
    compiler,
  )
  return diagnostics.flatMap(({ severity, code, message }) => (severity === 'error' ? [`${code}: ${message}`] : []))
}

const silentHost: Host = {
  stdin: process.stdin,
  stdout: { write: () => true },
  stderr: { write: () => true },
  cwd: () => '/',
  env: {},
  once: () => undefined,
  off: () => undefined,
}

/** What is done to the folder, other than to the spec; says what it did. */
export type DiskEdit = (bench: Workbench, random: Random) => string

export const diskEdits: DiskEdit[] = [
  (bench, random) => changeFile(bench, anyOutput(bench, random), (text) => `${text}# by hand\n`),
  (bench, random) =>
    changeFile(bench, anyOutput(bench, random), (text) =>
      text.replace(/[a-z]/, (letter) => (letter === 'x' ? 'y' : 'x')),
    ),
  (bench, random) => changeFile(bench, anyOutput(bench, random), () => ''),
  (bench, random) => removeFile(bench, anyOutput(bench, random)),
  (bench, random) => removeFile(bench, path.dirname(anyOutput(bench, random))),
  (bench, random) => changeFile(bench, anyCopy(bench, random), (text) => `${text}# by hand\n`),
  (bench, random) => removeFile(bench, anyCopy(bench, random)),
  (bench) => removeFile(bench, '.quoin'),
  (bench) => removeFile(bench, '.quoin/state.json'),
  (bench) => changeFile(bench, '.quoin/state.json', (text) => text.slice(0, text.length / 2)),
  (bench) => removeFile(bench, '.quoin/chunks.json'),
  (bench) => changeFile(bench, '.quoin/chunks.json', () => '{}'),
  (bench) => {
    bench.compiler = bench.compiler === 'one' ? 'two' : 'one'
    return `compiler ${bench.compiler}`
  },
]

function anyOutput({ folder }: Workbench, random: Random): string {
  const files = filesUnder(path.join(folder, 'generated')).filter((file) => file !== '.files')
  return `generated/${pick(random, files) ?? 'nothing'}`
}

/** One of the files beside generated/. */
function anyCopy({ folder }: Workbench, random: Random): string {
  return `.github/${pick(random, filesUnder(path.join(folder, '.github'))) ?? 'nothing'}`
}

/** The time of a change is moved on: two writes within one tick of the clock happen in tests only. */
function changeFile({ folder }: Workbench, file: string, change: (text: string) => string): string {
  const absolute = path.join(folder, file)
  if (!fs.existsSync(absolute)) return `no ${file} to change`
  const later = fs.statSync(absolute).mtimeMs / 1000 + 1
  fs.writeFileSync(absolute, change(fs.readFileSync(absolute, 'utf8')))
  fs.utimesSync(absolute, later, later)
  return `change ${file}`
}

function removeFile({ folder }: Workbench, file: string): string {
  fs.rmSync(path.join(folder, file), { recursive: true, force: true })
  return `remove ${file}`
}
