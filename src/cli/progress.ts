// How far a long run is: one line on a terminal, drawn anew, and gone when the run is done.
import type { Host } from './host.ts'

/** Runs shorter than this say nothing; longer ones are drawn no more often than the eye follows. Milliseconds. */
const patience = 1_000
const interval = 100

const clearLine = '\r\x1b[K'

/** Counts files as they are made. Does nothing where standard error is no terminal. */
export class Progress {
  readonly #host: Host
  readonly #started = Date.now()
  #drawn = 0
  #count = 0

  constructor(host: Host) {
    this.#host = host
  }

  /** One more file was made. */
  count(): void {
    this.#count++
    const now = Date.now()
    if (this.#host.stderr.isTTY !== true || now - this.#started < patience || now - this.#drawn < interval) return
    this.#drawn = now
    this.#host.stderr.write(`${clearLine}${this.#count.toLocaleString('en')} files made …`)
  }

  /** Takes the line away; answers how long it took, such as ` in 80.1 s`, for a run that was long and for people. */
  end(): string {
    if (this.#drawn > 0) this.#host.stderr.write(clearLine)
    const elapsed = Date.now() - this.#started
    return this.#host.stdout.isTTY === true && elapsed >= patience ? ` in ${(elapsed / 1_000).toFixed(1)} s` : ''
  }
}
