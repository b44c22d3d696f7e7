// A package like ours with a small program, in a folder of its own: the launcher and the build are the real ones.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type Result = { code: number | null; stdout: string; stderr: string }

/** Makes the package; `program` is the text of its `src/cli/main.ts`, `parts` are files and folders of ours to copy. */
export function makePackage(program: string, parts: readonly string[] = []): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'quoin-build-'))
  for (const part of ['bin', 'tools', 'package.json', ...parts]) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true })
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  mkdirSync(path.join(folder, 'src/cli'), { recursive: true })
  writeProgram(folder, program)
  return folder
}

export function writeProgram(folder: string, program: string): void {
  writeFileSync(path.join(folder, 'src/cli/main.ts'), program)
}

export function removePackage(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Runs the launcher of the package from another folder, with these words after `quoin`. */
export function launch(folder: string, words: readonly string[], environment: Record<string, string> = {}): Result {
  const options = { cwd: tmpdir(), env: { ...process.env, ...environment }, encoding: 'utf8' as const }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(folder, 'bin/quoin.cjs'), ...words],
    options,
  )
  return { code: status, stdout, stderr }
}

/** The same without waiting, so that several can run at once; answers with the exit code. */
export function launchInBackground(folder: string, words: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [path.join(folder, 'bin/quoin.cjs'), ...words], {
    cwd: tmpdir(),
    stdio: 'ignore',
  })
  return new Promise((resolve) => child.once('exit', resolve))
}

/** Files in dist/ whose names end so, with their whole paths. */
export function built(folder: string, ending: string): string[] {
  const dist = path.join(folder, 'dist')
  return readdirSync(dist)
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(dist, name))
}
