// `npm run fuzz -- --cases N --seed S --workers W`: random platforms against the compiler, in processes of their own, which
// a watchdog ends when one hangs. A case is compiled several times, each time without what was refused; `--compiles N`
// ends after so many platforms. Every failure is printed with its seed, its number and the smallest input that has it.
import { fork, type ChildProcess } from 'node:child_process'
import { parseArgs } from 'node:util'
import type { Report, Task } from './worker.ts'

export type FuzzOptions = {
  cases: number
  compiles: number
  seed: number
  workers: number
  first: number
  shrink: boolean
}

/** Longer than the slowest case takes on a busy machine by far. */
const patience = 120_000
/** Few, so that little is lost when a worker ends. */
const casesPerTask = 25

export type Total = { cases: number; compiles: number; accepted: number; failures: Map<string, Failure> }
type Failure = { number: number; text: string; input: string; count: number }

/** Runs the cases and prints what they found; answers with the exit code. */
export async function main(args: string[], bundle: string): Promise<number> {
  const options = parseOptions(args)
  const started = Date.now()
  const total = await runCases(options, bundle)
  for (const [signature, failure] of total.failures) console.log(printFailure(signature, failure, options.seed))
  const seconds = Math.round((Date.now() - started) / 1000)
  console.log(
    `fuzz: seed ${options.seed}, ${total.cases} cases, ${total.compiles} compiles, ${total.accepted} platforms accepted, ${seconds} s`,
  )
  console.log(`${total.cases - countOf(total)} passed, ${countOf(total)} failed`)
  return total.failures.size === 0 ? 0 : 1
}

function countOf({ failures }: Total): number {
  return [...failures.values()].reduce((sum, { count }) => sum + count, 0)
}

function parseOptions(args: string[]): FuzzOptions {
  const { values } = parseArgs({
    args,
    options: {
      cases: { type: 'string' },
      compiles: { type: 'string' },
      seed: { type: 'string', default: '1' },
      workers: { type: 'string', default: '2' },
      first: { type: 'string', default: '0' },
      whole: { type: 'boolean', default: false },
    },
  })
  const { cases, compiles, seed, workers, first, whole } = values
  return {
    cases: Number(cases ?? compiles ?? 2_000), // every case is compiled once at least
    compiles: Number(compiles ?? Infinity),
    seed: Number(seed),
    workers: Number(workers),
    first: Number(first),
    shrink: !whole,
  }
}

/** Gives the cases out to worker processes until all are done. */
export async function runCases(options: FuzzOptions, bundle: string): Promise<Total> {
  const total: Total = { cases: 0, compiles: 0, accepted: 0, failures: new Map() }
  const tasks: Task[] = []
  for (let start = options.first; start < options.first + options.cases; start += casesPerTask) {
    const end = Math.min(start + casesPerTask, options.first + options.cases)
    tasks.push({ seed: options.seed, start, end, known: [], shrink: options.shrink })
  }
  tasks.reverse()
  await Promise.all(Array.from({ length: options.workers }, () => work(tasks, total, options, bundle)))
  return total
}

async function work(
  tasks: Task[],
  total: Total,
  options: Pick<FuzzOptions, 'compiles'>,
  bundle: string,
): Promise<void> {
  let child = start(bundle)
  const next = () => (total.compiles < options.compiles ? tasks.pop() : undefined)
  for (let task = next(); task !== undefined; task = next()) {
    const reports = await run(child, { ...task, known: [...total.failures.keys()] })
    for (const report of reports.done) add(total, report)
    if (reports.ended !== undefined) {
      add(total, lost(reports.ended, task.start + reports.done.length))
      child.kill('SIGKILL')
      child = start(bundle)
      if (task.start + reports.done.length + 1 < task.end)
        tasks.push({ ...task, start: task.start + reports.done.length + 1 })
    }
  }
  child.kill()
}

function start(bundle: string): ChildProcess {
  return fork(bundle, ['worker'], { execArgv: ['--max-old-space-size=2000'] })
}

/** The reports of a task's cases; `ended` says why there are no more, where the worker hung or died. */
function run(child: ChildProcess, task: Task): Promise<{ done: Report[]; ended?: string }> {
  return new Promise((resolve) => {
    const done: Report[] = []
    const end = (ended?: string): void => {
      clearTimeout(timer)
      child.removeAllListeners()
      resolve({ done, ...(ended !== undefined && { ended }) })
    }
    let timer = setTimeout(() => end('hang'), patience)
    child.on('message', (message: Report) => {
      done.push(message)
      clearTimeout(timer)
      timer = setTimeout(() => end('hang'), patience)
      if (done.length === task.end - task.start) end()
    })
    child.on('exit', (code, signal) => end(`the process ended (${signal ?? code})`))
    child.send(task)
  })
}

function lost(why: string, number: number): Report {
  return { number, compiles: 1, accepted: false, faults: [{ signature: why, text: why, input: '' }] }
}

function add(total: Total, { number, compiles, accepted, faults }: Report): void {
  total.cases++
  total.compiles += compiles
  if (accepted) total.accepted++
  for (const { signature, text, input } of faults) {
    const known = total.failures.get(signature)
    if (known !== undefined) known.count++
    else total.failures.set(signature, { number, text, input, count: 1 })
    if (known === undefined) console.log(`found: ${signature}`)
  }
}

function printFailure(signature: string, { number, text, input, count }: Failure, seed: number): string {
  return [
    `--- ${signature}`,
    `seen in ${count} cases, first in: npm run fuzz -- --seed ${seed} --first ${number} --cases 1`,
    text.split('\n').slice(0, 8).join('\n'),
    input,
  ].join('\n')
}
