// The second thread of a large run. Started by src/cli/share.ts.
'use strict'

const { parentPort, workerData } = require('node:worker_threads')
const { load } = require('./load.cjs')

load('cli.cjs').share(workerData).then((answer) => parentPort.postMessage(answer))
