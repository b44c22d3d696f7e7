// The platforms that the language was made for break no rule: what is said of them is advice.
import { expect, test } from 'vitest'
import { understand } from '../../src/compile.ts'
import { folderDisk } from '../../src/read/disk.ts'
import { readPlatform } from '../../src/read/read.ts'
import { codes } from '../../src/report/codes.ts'
import { ruleCodes } from '../../src/report/codes/rules.ts'

async function told(folder: string): Promise<string[]> {
  const { sources } = await readPlatform(folderDisk(folder))
  if (sources === undefined) throw new Error(`${folder} has no platform.yaml`)
  const { diagnostics } = await understand(sources)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return diagnostics
    .filter(({ code }) => code in ruleCodes && code in codes)
    .map(({ code, span }) => `${code} ${span?.line}`)
}

const advice: [folder: string, codes: string[]][] = [
  ['.', ['runtime-ended', 'runtime-ended', 'channel-unused', 'alert-too-slow']],
  ['examples/editaliza', ['runtime-ended', 'coverage-not-held']],
  [
    'examples/chat-app',
    [
      'runtime-ended',
      'sticky-canary',
      'runtime-ended',
      'no-approver',
      'coverage-not-held',
      'state-not-saved',
      'state-not-saved',
    ],
  ],
  [
    'examples/drain-fortin',
    [
      'runtime-ended',
      'no-approver',
      'rotation-elsewhere',
      'alert-watches-nothing',
      'alert-watches-nothing',
      'objective-out-of-reach',
    ],
  ],
  ['examples/loom', ['no-approver', 'alert-watches-nothing']],
]

test.each(advice)('%s', async (folder, wanted) => {
  expect((await told(folder)).map((line) => line.split(' ')[0])).toEqual(wanted)
})
