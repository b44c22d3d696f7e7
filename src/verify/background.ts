// Asks the parsers, in a thread of their own where the build has made one, else in this thread (running from sources).
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Language, Question } from './parsers.ts'

/** Answers in the order of the questions: what is wrong with each text. */
export type Ask = (questions: readonly Question[]) => Promise<string[][]>

/** What the thread sends back: the answers to one batch. */
type Reply = { batch: number; answers: string[][] }

/** The thread's own start, beside the launcher; relative to the bundle. */
const threadFile = new URL('../bin/parsers.cjs', import.meta.url)

let started: Ask | undefined

/** Starts the parsers, once per process; from then on those of `languages` get ready while other work goes on. */
export function startParsers(languages: readonly Language[]): Ask {
  started ??= existsSync(threadFile) ? startThread(languages) : askHere
  return started
}

const askHere: Ask = async (questions) => (await import('./parsers.ts')).answer(questions)

function startThread(languages: readonly Language[]): Ask {
  const thread = new Worker(threadFile, { workerData: languages })
  thread.unref() // a run that finds a mistake early ends without waiting for it
  const waiting = new Map<number, (answers: string[][]) => void>()
  let batches = 0
  thread.on('message', ({ batch, answers }: Reply) => {
    waiting.get(batch)?.(answers)
    waiting.delete(batch)
    if (waiting.size === 0) thread.unref()
  })
  // The thread is gone: who waits is told, and who asks later must not wait for ever.
  const failed = new Promise<never>((_, reject) => thread.once('error', reject))
  failed.catch(() => undefined)
  return (questions) => {
    const batch = batches++
    thread.ref()
    thread.postMessage({ batch, questions })
    const answered = new Promise<string[][]>((resolve) => waiting.set(batch, resolve))
    return Promise.race([answered, failed])
  }
}
