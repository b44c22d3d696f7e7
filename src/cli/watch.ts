// `quoin synth --watch`: synthesises whenever the spec changes, until it is told to stop.
import type { Diagnostic } from '../report/diagnostic.ts'
import { exitCodes, type Host } from './host.ts'
import { reportRun } from './report.ts'
import { printDiagnostics } from './spec.ts'
import { synth, type SynthOptions } from './synth.ts'
import { Changes } from './watch/changes.ts'
import { SpecReader } from './watch/spec-reader.ts'

/**
 * Runs at once and after every change of a file of the spec, and prints each result. Mistakes in the spec do not end it;
 * SIGINT and SIGTERM do, after the run that is going on, so that no half of a tree is left.
 */
export async function watch(options: SynthOptions, host: Host, compiler: string): Promise<number> {
  const changes = new Changes(options.folder)
  const spec = new SpecReader(options.folder)
  const stop = (): void => changes.stop()
  host.once('SIGINT', stop)
  host.once('SIGTERM', stop)
  try {
    for (let first = true; !changes.isStopped; first = false) {
      const refusal = changes.watch(await spec.folders()) // before the look, so that nothing can happen unseen in between
      if (refusal !== undefined) return refuse(refusal, host)
      if (await spec.isChanged()) await runOnce(options, host, compiler, first)
      if (first) host.stdout.write('watching the spec; Ctrl-C ends it\n')
      await changes.next()
    }
  } finally {
    changes.stop()
    host.off('SIGINT', stop)
    host.off('SIGTERM', stop)
  }
  return exitCodes.done
}

/** Each run after the first begins with a line that says when, so that its messages are told from those before. */
async function runOnce(options: SynthOptions, host: Host, compiler: string, first: boolean): Promise<void> {
  const started = new Date()
  if (!first) host.stdout.write(`\n[${started.toTimeString().slice(0, 8)}] the spec has changed\n`)
  reportRun(await synth(options, compiler), options, host)
  if (!first) host.stdout.write(`done in ${((Date.now() - started.getTime()) / 1000).toFixed(1)} s\n`)
}

function refuse(refusal: Diagnostic, host: Host): number {
  printDiagnostics([refusal], undefined, host)
  return exitCodes.wrong
}
