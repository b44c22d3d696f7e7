// The one table of diagnostic codes. Codes are permanent words; docs/errors.md is printed from this table.
import { checkCodes } from './codes/check.ts'
import { commandCodes } from './codes/command.ts'
import { patchCodes } from './codes/patch.ts'
import { readCodes } from './codes/read.ts'
import { resolveCodes } from './codes/resolve.ts'
import { ruleCodes } from './codes/rules.ts'
import { verifyCodes } from './codes/verify.ts'
import { writeCodes } from './codes/write.ts'

/** What every code has: a title of a few words, and a paragraph for the error reference. */
export type CodeEntry = { title: string; explanation: string }

/** The codes of each stage, in the order of the pipeline, under the words that a reader knows the stage by. */
export const codeGroups = {
  read: { title: 'Reading files', codes: readCodes },
  check: { title: 'The language', codes: checkCodes },
  resolve: { title: 'Names, layers and conditions', codes: resolveCodes },
  rules: { title: 'Does it make sense?', codes: ruleCodes },
  patch: { title: 'Patches', codes: patchCodes },
  verify: { title: 'Checking what was generated', codes: verifyCodes },
  write: { title: 'Writing files', codes: writeCodes },
  command: { title: 'Commands', codes: commandCodes },
} satisfies Record<string, { title: string; codes: Record<string, CodeEntry> }>

/** Every code, by the stage that finds it, in the order of the pipeline. */
export const codes = {
  ...readCodes,
  ...checkCodes,
  ...resolveCodes,
  ...ruleCodes,
  ...patchCodes,
  ...verifyCodes,
  ...writeCodes,
  ...commandCodes,
} satisfies Record<string, CodeEntry>

export type DiagnosticCode = keyof typeof codes
