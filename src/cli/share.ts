// A second thread for large runs: both take batches of units from one list, and write their own files. What a unit needs is
// in the model, which the other thread gets as a copy; what comes back are the names of the files.
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { produceShare, type Counter, type Share } from '../compile.ts'
import type { Work } from '../emit/units.ts'
import type { Platform } from '../model/platform.ts'
import { realDisk } from '../write/disk.ts'
import { Stage, type Outcome } from '../write/stage.ts'

/** What the thread gets. */
export type Job = { folder: string; check: boolean; platform: Platform; keys: string[]; next: Counter }

/** What it has made: files by the index of their unit; undefined when something was wrong. */
export type Answer = [unit: number, path: string, outcome: Outcome][] | undefined

/** The thread's own start, beside the launcher; relative to the bundle. */
const threadFile = new URL('../bin/share.cjs', import.meta.url)

/** Starting the thread takes as long as making some hundred units. */
const fewest = 500

/** Starts the thread where it pays and the build has made one. `take` is told every file that it has made. */
export function startShare({ workspace, check }: Stage, platform: Platform, units: readonly Work[], take: (unit: Work, path: string, outcome: Outcome) => void): Share | undefined {
  if (units.length < fewest || !existsSync(threadFile)) return undefined
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const job: Job = { folder: workspace.folder, check, platform, keys: units.map(({ key }) => key), next }
  const thread = new Worker(threadFile, { workerData: job })
  const answered = new Promise<Answer>((resolve) => {
    thread.once('message', resolve)
    // It may also be out of memory: then this thread does the work, or says why it cannot be done.
    for (const event of ['error', 'exit']) thread.once(event, () => resolve(undefined))
  })
  return {
    next,
    async done() {
      const answer = await answered
      for (const [unit, path, outcome] of answer ?? []) take(units[unit] as Work, path, outcome)
      return answer !== undefined
    },
  }
}

/** What the thread runs. Whatever is wrong here, the first thread meets again, and tells. */
export async function takeShare({ folder, check, platform, keys, next }: Job): Promise<Answer> {
  const stage = new Stage({ folder, disk: realDisk }, { folder, check })
  const before = stage.diagnostics.length
  const indexes = new Map(keys.map((key, index) => [key, index]))
  const unitsByPath = new Map<string, number>()
  const isSound = await produceShare(platform, keys, next, ({ key }, { path }, text) => {
    unitsByPath.set(path, indexes.get(key) as number)
    stage.add(path, text, key)
  })
  if (!isSound || stage.diagnostics.length > before) return undefined
  return [...stage.outputs].map(([path, outcome]) => [unitsByPath.get(path) as number, path, outcome])
}
