// The world outside, as the commands see it: the only part of `process` that they may touch.

type Output = { write(text: string): unknown; isTTY?: boolean }
type Signal = 'SIGINT' | 'SIGTERM'

/** What the launcher passes in; tests pass their own. */
export type Host = {
  /** Read only by `init`, which asks questions. */
  stdin: NodeJS.ReadableStream & { isTTY?: boolean }
  stdout: Output
  stderr: Output
  cwd(): string
  env: Record<string, string | undefined>
  /** Signals end `synth --watch`, the only command that would not end by itself. */
  once(signal: Signal, listener: () => void): unknown
  off(signal: Signal, listener: () => void): unknown
}

/** Exit codes: 0 done, 1 the spec is wrong or `--check` found a difference, 2 bad usage; 70, our own bug, is the launcher's. */
export const exitCodes = { done: 0, wrong: 1, usage: 2 } as const

/** Colours for a terminal that wants them, or wherever they are asked for. @see https://no-color.org @see https://force-color.org */
export function wantsColor(host: Host, stream: { isTTY?: boolean }): boolean {
  if (host.env.FORCE_COLOR && host.env.FORCE_COLOR !== '0' && !host.env.NO_COLOR) return true
  return stream.isTTY === true && !host.env.NO_COLOR && host.env.TERM !== 'dumb'
}
