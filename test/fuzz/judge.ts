// What no input may bring about: a crash, a refused output that is blamed on nobody, a message without a line.
import { produce, understand, type Sink } from '../../src/compile.ts'
import { readPlatform } from '../../src/read/read.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import type { Work } from '../../src/emit/units.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'

/** A fault, and what tells it from others: the same cause has the same signature whatever the names are. */
export type Fault = { signature: string; text: string }

export type Judged = { faults: Fault[]; errors: Diagnostic[]; written: number }

/**
 * Units that were emitted and verified without a fault, by their key and the hash of all that they read: the same unit
 * comes out the same again, and most cases share most of their units.
 */
const seen = new Map<string, string>()
const mostSeen = 200_000

/** Compiles files in memory and says what is wrong with how that went. */
export async function judgeFiles(files: Record<string, string>): Promise<Judged> {
  try {
    const { sources, diagnostics: unreadable } = await readPlatform(memoryDisk(files))
    const { resolved, diagnostics } = sources ? await understand(sources) : { diagnostics: [] }
    const found = [...unreadable, ...diagnostics]
    const sink = new Counting()
    if (sources !== undefined && resolved !== undefined && !found.some(isError)) {
      found.push(...(await produce(resolved, sink, sources)))
      if (!found.some(isError)) sink.remember()
    }
    const errors = found.filter(isError)
    const faults = found.flatMap((diagnostic) => faultsOf(diagnostic, files))
    if (errors.length === 0 && sink.files === 0)
      faults.push({ signature: 'nothing', text: 'nothing was written, and no error says why' })
    return { faults, errors, written: errors.length === 0 ? sink.files : 0 }
  } catch (error) {
    return { faults: [crash(error)], errors: [], written: 0 }
  }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

/** Counts files, and leaves out the units that are known to be well. */
class Counting implements Sink {
  files = 0
  readonly #new = new Map<string, string>()

  keeps(unit: Work): boolean {
    const isKnown = unit.patches.length === 0 && seen.has(`${unit.key} ${unit.hash}`)
    if (isKnown) this.files++
    return isKnown
  }

  patchesOf(): undefined {
    return undefined
  }

  madeBy(unit: Work): string | undefined {
    return seen.get(`${unit.key} ${unit.hash}`)
  }

  begin(unit: Work, _patches: readonly number[], made: string): void {
    this.#new.set(`${unit.key} ${unit.hash}`, made)
  }

  receive(): void {
    this.files++
  }

  remember(): void {
    if (seen.size > mostSeen) seen.clear()
    for (const [unit, made] of this.#new) seen.set(unit, made)
  }
}

function crash(error: unknown): Fault {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const [message = '', ...frames] = text.split('\n')
  const place = frames.find((frame) => frame.includes(' at '))?.replace(/[:(].*$/, '') ?? ''
  return { signature: `crash: ${withoutNames(message)} ${place.trim()}`, text }
}

function faultsOf({ code, message, hint = '', why = '', span }: Diagnostic, files: Record<string, string>): Fault[] {
  const fault = (kind: string): Fault => ({
    signature: `${kind}: ${code} ${withoutNames(message)}`,
    text: `${code}: ${message}`,
  })
  const faults: Fault[] = []
  if (code === 'invalid-output') faults.push(fault('invalid output'))
  if (span === undefined) faults.push(fault('no line'))
  else if (!isInside(span, files[span.file])) faults.push(fault('a line that is not there'))
  if (/\bundefined\b|\[object Object\]|\bNaN\b/.test(message + hint + why)) faults.push(fault('odd text'))
  return faults
}

function isInside({ line, column }: NonNullable<Diagnostic['span']>, text: string | undefined): boolean {
  const lines = text?.split(/\r\n|\r|\n/) ?? []
  return line >= 1 && column >= 1 && line <= lines.length && column <= (lines[line - 1] ?? '').length + 1
}

/** Names and numbers differ from case to case. */
function withoutNames(message: string): string {
  return message
    .replace(/`[^`]*`/g, '`…`')
    .replace(/"[^"]*"/g, '"…"')
    .replace(/[0-9]+/g, '0')
    .slice(0, 160)
}
