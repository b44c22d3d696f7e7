// The fast path: when nothing changed since the last `quoin synth`, says so and is done. It is a bundle of its own that
// loads modules of node only, because loading the compiler takes longer than finding out that there is nothing to do.
import path from 'node:path'
import { loadState } from '../state/state.ts'
import { isTracked } from '../state/tracked.ts'
import { exitCodes, type Host } from './host.ts'
import { reportRun } from './report.ts'
import { unchangedTexts } from './start/inputs.ts'
import { countOutputs, outputsAreUnchanged } from './start/outputs.ts'

/**
 * Answers `synth` (`-C <folder>` before it, no options behind it) when the last run left everything as it is now: prints
 * what the whole program would print, byte for byte, and gives the exit code. Undefined: the whole program must run.
 */
export async function start(argv: string[], host: Host, compiler: string): Promise<number | undefined> {
  const folder = folderOf(argv, host)
  const state = folder === undefined || isTracked(folder) ? undefined : loadState(folder, compiler)
  if (folder === undefined || state === undefined) return undefined
  const texts = unchangedTexts(folder, state)
  const units = texts && state.units() // only now: an edit is known without them
  if (texts === undefined || units === undefined) return undefined
  const outputs = { ...state, units }
  if (!outputsAreUnchanged(folder, outputs)) return undefined
  const result = {
    diagnostics: state.warnings,
    changes: [],
    files: countOutputs(outputs),
    textOf: (file: string) => texts(file),
  }
  reportRun(
    result,
    { folder, check: false, json: false, verbose: false, environment: '', cache: true, watch: false },
    host,
  )
  return exitCodes.done
}

/** Undefined for any other command line. */
function folderOf(argv: string[], host: Host): string | undefined {
  const [first, folder, command] = argv
  if (argv.length === 1 && first === 'synth') return host.cwd()
  return argv.length === 3 && first === '-C' && folder !== undefined && command === 'synth'
    ? path.resolve(host.cwd(), folder)
    : undefined
}
