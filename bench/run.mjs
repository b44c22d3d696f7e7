// `npm run bench`: how long a synth takes, how much memory, and where the time goes. Options: `--quick` for a look that
// takes seconds, `--json <file>` for the figures as data.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { measurePlatform, measureRoot } from './cases.mjs'
import { reportOf, verdicts } from './report.mjs'

/** Numbers of services, and how often each is measured: the larger, the less a run differs from the next. */
const plans = {
  full: { root: 21, sizes: { 100: 5, 300: 5, 1000: 3, 3000: 1 } },
  quick: { root: 7, sizes: { 100: 3, 300: 1 } },
}

/** A file system in memory where there is one, because trees of 100,000 files would measure the disk of the day. */
function workFolder() {
  const memory = '/dev/shm'
  const parent = isWritable(memory) ? memory : os.tmpdir()
  return fs.mkdtempSync(path.join(parent, 'quoin-bench-'))
}

function isWritable(folder) {
  try {
    fs.accessSync(folder, fs.constants.W_OK)
    return true
  } catch {
    return false // there is none on this system
  }
}

function measure(folder, { root, sizes }) {
  process.stderr.write('the platform of this repository …\n')
  const measured = { root: measureRoot(path.join(folder, 'root'), root), sizes: {} }
  for (const [count, rounds] of Object.entries(sizes)) {
    process.stderr.write(`${count} services …\n`)
    measured.sizes[count] = measurePlatform(path.join(folder, count), Number(count), rounds)
  }
  return measured
}

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } },
})
const folder = workFolder()
process.once('SIGINT', () => process.exit(130))
process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }))

const measured = measure(folder, plans[options.quick ? 'quick' : 'full'])
const machine = `node ${process.version}, ${os.cpus().length} x ${os.cpus()[0]?.model.trim()}, files in ${path.dirname(folder)}`
process.stdout.write(`${machine}; medians\n\n${reportOf(measured)}`)
if (options.json !== undefined)
  fs.writeFileSync(options.json, `${JSON.stringify({ machine, ...measured, targets: verdicts(measured) }, null, 2)}\n`)
