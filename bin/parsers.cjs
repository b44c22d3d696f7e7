// The thread of the parsers: gets the parsers of some languages ready, then answers batches of questions. Started by src/verify/background.ts.
'use strict'

const { parentPort, workerData: languages } = require('node:worker_threads')
const { load, saveCaches } = require('./load.cjs')

const { answer, warmUp } = load('parsers.cjs')
const ready = warmUp(languages)

parentPort.on('message', async ({ batch, questions }) => {
  await ready
  const answers = await answer(questions)
  saveCaches() // before the answer, after which the process may end at any moment
  parentPort.postMessage({ batch, answers })
})
