// `quoin release <service>=<version> --env <environment>`: which image runs, written into the environment's file.
import fs from 'node:fs'
import type { Diagnostic } from '../report/diagnostic.ts'
import { attempt } from '../write/trouble.ts'
import { exitCodes, type Host } from './host.ts'
import { withReleases } from './release/edit.ts'
import { entriesOf, type Entry } from './release/entries.ts'
import { judgeRelease } from './release/judge.ts'
import { newEnvironmentFile } from './release/new-file.ts'
import { parseRelease } from './release/parse.ts'
import { reportRun } from './report.ts'
import { hasErrors, printDiagnostics, readSpec } from './spec.ts'
import { synth, type SynthOptions } from './synth.ts'

/** Edits `releases:` and synthesises; whenever that fails, the environment's file is what it was before. */
export async function releaseCommand(args: string[], folder: string, host: Host, compiler: string): Promise<number> {
  const release = parseRelease(args)
  const { sources, resolved, diagnostics } = await readSpec(folder)
  const problems = [...diagnostics, ...(resolved ? judgeRelease(release, resolved.layers) : [])]
  if (sources === undefined || hasErrors(problems)) return refuse(problems)
  const file = `environments/${release.environment}.yaml`
  const before = readIfThere(`${folder}/${file}`)
  const entries = entriesOf(release, resolved?.layers ?? [])
  const text = await withReleases(before ?? newEnvironmentFile(sources.platform.text, release.environment), {
    set: Object.fromEntries(entries.map(({ key, version }) => [key, version])),
    remove: entries.flatMap(({ replaced }) => replaced),
  })
  const trouble = attempt(file, () => writeText(folder, file, text))
  if (trouble !== undefined) return refuse([trouble])
  host.stdout.write(describe(entries, file))
  return synthesise(folder, host, compiler, () => restore(`${folder}/${file}`, before))

  function refuse(found: Diagnostic[]): number {
    printDiagnostics(found, sources, host, 'nothing was changed')
    return exitCodes.wrong
  }
}

/** A run that finds a mistake, and one that fails for another reason, both undo the edit. */
async function synthesise(folder: string, host: Host, compiler: string, undo: () => void): Promise<number> {
  const options: SynthOptions = {
    folder,
    check: false,
    json: false,
    verbose: false,
    environment: '',
    cache: true,
    watch: false,
  }
  let isDone = false
  try {
    const result = await synth(options, compiler)
    isDone = !hasErrors(result.diagnostics)
    reportRun(result, options, host)
  } finally {
    if (!isDone) undo()
  }
  return isDone ? exitCodes.done : exitCodes.wrong
}

/** Who runs what was released, and who does not although the image is theirs. */
function describe(entries: Entry[], file: string): string {
  return entries
    .flatMap(({ key, version, services, pinned }) => [
      `${file}: ${key} ${version}${services.length > 0 ? ` (${services.join(', ')})` : ''}\n`,
      ...pinned.map(
        (service) => `${file}: ${service} keeps the release of its own; remove that line to let it follow\n`,
      ),
    ])
    .join('')
}

function readIfThere(path: string): string | undefined {
  return fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : undefined
}

function writeText(folder: string, file: string, text: string): void {
  fs.mkdirSync(`${folder}/environments`, { recursive: true })
  fs.writeFileSync(`${folder}/${file}`, text)
}

function restore(path: string, before: string | undefined): void {
  if (before === undefined) fs.rmSync(path, { force: true })
  else fs.writeFileSync(path, before)
}
