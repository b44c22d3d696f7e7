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
  let batches = 0
  return (questions) =>
    new Promise((resolve, reject) => {
      const batch = batches++
      const finish = (reply: Reply) => {
        if (reply.batch !== batch) return
        thread.off('message', finish).off('error', reject).unref()
        resolve(reply.answers)
      }
      thread.on('message', finish).once('error', reject).ref()
      thread.postMessage({ batch, questions })
    })
}
