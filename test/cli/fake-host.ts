// A host for tests: what was written is kept, and a terminal can be pretended.
import { EventEmitter } from 'node:events'
import { Readable } from 'node:stream'
import type { Host } from '../../src/cli/host.ts'

export type FakeHost = Host & { out: string; err: string; emit(signal: string): boolean }

/** `input` is what a person types: with it, standard input is a terminal. */
export function fakeHost(options: { cwd?: string; input?: string; env?: Host['env'] } = {}): FakeHost {
  const events = new EventEmitter()
  const host: FakeHost = {
    out: '',
    err: '',
    stdin: Object.assign(Readable.from([options.input ?? '']), { isTTY: options.input !== undefined }),
    stdout: { write: (text) => (host.out += text) },
    stderr: { write: (text) => (host.err += text) },
    cwd: () => options.cwd ?? '.',
    env: options.env ?? {},
    once: (signal, listener) => events.once(signal, listener),
    off: (signal, listener) => events.off(signal, listener),
    emit: (signal) => events.emit(signal),
  }
  return host
}
