// What checks need from this machine: the folder of schemas, the tools, and temporary folders.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Check, Workbench } from './check.ts'
import { findSchemas } from './schemas.ts'
import { findTool } from './tools.ts'

/** `absence` says why a check can't run here (`undefined` when it can); `close` ends what still runs, and removes all temporary folders. */
export type Workshop = { bench: Workbench; absence(check: Check): string | undefined; close(): Promise<void> }

/** Looks around on this machine; nothing is installed or fetched. */
export function openWorkshop(repository: string, environment: NodeJS.ProcessEnv): Workshop {
  const schemas = findSchemas(repository, environment)
  const base = mkdtempSync(join(tmpdir(), 'conformance-'))
  const ends: (() => Promise<void>)[] = []
  return {
    bench: {
      schemas: schemas ?? { folder: '', cache: new Map() },
      tool: (name) => findTool(name, environment) ?? name,
      scratch: (label) => mkdtempSync(join(base, `${label}-`)),
      atEnd: (end) => ends.push(end),
    },
    absence(check) {
      if (check.needsSchemas === true && schemas === undefined)
        return 'the public schemas are neither in ../shared/schemas nor where QUOIN_SCHEMAS says'
      const missing = [check.tool ?? []].flat().filter((tool) => findTool(tool, environment) === undefined)
      return missing.length > 0
        ? `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not installed (.ci/install-tools does that)`
        : undefined
    },
    async close() {
      for (const end of ends) await end()
      rmSync(base, { recursive: true, force: true })
    },
  }
}
