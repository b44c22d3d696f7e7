// Where the time of a run goes, for `npm run bench`. Off unless the command line switches it on; nothing that is measured
// here reaches the output.

/** Milliseconds by stage; undefined while nothing is measured, and then a lap costs one comparison. */
let sums: Map<string, number> | undefined
let last = 0

/** Starts measuring: what happened since the process began is the first stage. */
export function startLaps(firstStage: string): void {
  sums = new Map()
  last = 0
  lap(firstStage)
}

/** Adds the time since the last lap to a stage. */
export function lap(stage: string): void {
  if (sums === undefined) return
  const now = performance.now() // counts from the start of the process
  sums.set(stage, (sums.get(stage) ?? 0) + now - last)
  last = now
}

/** Milliseconds by stage, in the order in which the stages were first left. */
export function lapTimes(): Record<string, number> {
  return Object.fromEntries(sums ?? [])
}
