// The platform in a folder, read and understood, for commands that write nothing into generated/.
import { understand, type Compiled } from '../compile.ts'
import { folderDisk } from '../read/disk.ts'
import { readPlatform } from '../read/read.ts'
import type { Sources } from '../read/source.ts'
import { formatDiagnostics } from '../report/frame.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import { wantsColor, type Host } from './host.ts'

/** `sources` are missing when platform.yaml cannot be read, `resolved` when it has not the right shape. */
export type ReadSpec = Compiled & { sources?: Sources }

/** Reads and judges the spec in a folder; every mistake in it comes along. */
export async function readSpec(folder: string): Promise<ReadSpec> {
  const { sources, diagnostics } = await readPlatform(folderDisk(folder))
  if (sources === undefined) return { diagnostics }
  const compiled = await understand(sources)
  return { sources, resolved: compiled.resolved, diagnostics: [...diagnostics, ...compiled.diagnostics] }
}

/** Draws diagnostics on standard error; `tail` says what became of the command. */
export function printDiagnostics(
  diagnostics: Diagnostic[],
  sources: Sources | undefined,
  host: Host,
  tail?: string,
): void {
  const texts = new Map(
    sources &&
      [sources.platform, ...sources.includes, ...Object.values(sources.environments)].map(({ file, text }) => [
        file,
        text,
      ]),
  )
  host.stderr.write(
    formatDiagnostics(diagnostics, (file) => texts.get(file), {
      color: wantsColor(host, host.stderr),
      ...(tail && { tail }),
    }),
  )
}

export function hasErrors(diagnostics: Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}
