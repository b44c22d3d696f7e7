// A process of its own that writes a platform, to be denied permission or killed by the tests.
//   node child.cjs once <folder>      writes version `a` and prints the codes of its diagnostics
//   node child.cjs forever <folder>   writes versions `b` and `a` in turn until it is killed
//   node child.cjs hold <folder>      takes the lock, says so, and keeps it
import { openStage } from '../../src/write/open.ts'
import { codesOf, write } from './fixture-run.ts'
import { version } from './versions.ts'

const [command, folder = ''] = process.argv.slice(2)

if (command === 'once') process.stdout.write(JSON.stringify(codesOf(write(folder, { outputs: version('a') }))))
if (command === 'hold') {
  openStage({ folder })
  process.stdout.write('held\n')
  setInterval(() => undefined, 1000)
}
if (command === 'forever') {
  process.stdout.write('started\n')
  for (;;) for (const name of ['b', 'a'] as const) write(folder, { outputs: version(name) })
}
