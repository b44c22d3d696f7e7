// Tells when something happened in some folders. What happened is for others to find out: the systems report it in ways
// too different to rely on.
import fs from 'node:fs'
import path from 'node:path'
import { errorCode } from '../../read/disk.ts'
import type { Diagnostic } from '../../report/diagnostic.ts'

/** Editors save in several steps (write, rename, set times); so long, in milliseconds, it must be quiet. */
const quietTime = 50

/** A folder that went away in the meantime; its parent is watched too. */
const gone = new Set(['ENOENT', 'ENOTDIR'])

export class Changes {
  readonly #folder: string
  #watchers: fs.FSWatcher[] = []
  #timer: NodeJS.Timeout | undefined
  #isQuiet = false
  #wake: (() => void) | undefined
  isStopped = false

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Watches exactly these folders, relative to the platform's; answers with what the system refused. */
  watch(folders: string[]): Diagnostic | undefined {
    const before = this.#watchers
    this.#watchers = []
    try {
      for (const folder of folders) this.#watchFolder(folder)
      return undefined
    } catch (error) {
      const code = errorCode(error)
      if (code === undefined) throw error
      return refusal(code)
    } finally {
      for (const watcher of before) watcher.close()
    }
  }

  /** Waits until something has happened since the last call and it is quiet again, or until it is stopped. */
  async next(): Promise<void> {
    if (!this.#isQuiet && !this.isStopped) await new Promise<void>((resolve) => (this.#wake = resolve))
    this.#isQuiet = false
  }

  /** Ends all watching; who waits in `next` goes on. */
  stop(): void {
    this.isStopped = true
    clearTimeout(this.#timer)
    for (const watcher of this.#watchers.splice(0)) watcher.close()
    this.#wake?.()
  }

  #watchFolder(folder: string): void {
    try {
      const watcher = fs.watch(path.join(this.#folder, folder), () => this.#notice())
      watcher.on('error', () => this.#notice()) // a folder that vanished: the next look sees it
      this.#watchers.push(watcher)
    } catch (error) {
      if (!gone.has(errorCode(error) ?? '')) throw error
    }
  }

  #notice(): void {
    if (this.isStopped) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#isQuiet = true
      this.#wake?.()
    }, quietTime)
  }
}

function refusal(code: string): Diagnostic {
  return {
    code: 'watch-refused',
    severity: 'error',
    message: `the system does not tell of changes (${code})`,
    why: 'without that, nobody would notice that the spec was edited',
    hint: 'close other programs that watch files, or raise the limit: `sysctl fs.inotify.max_user_watches=524288`',
  }
}
