// One whole run of the write stage, for tests and for the processes that they start.
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { commitPlan } from '../../src/write/commit.ts'
import { planOutput, type Plan } from '../../src/write/plan.ts'
import { openStage } from '../../src/write/open.ts'
import type { Stage, StageOptions } from '../../src/write/stage.ts'

/** Texts by path. */
export type Files = Record<string, string>

/** What a run was given and what it answered. */
export type Run = { outputs: Files; inPlace?: Files } & Partial<StageOptions>
export type Result = { plan?: Plan; diagnostics: Diagnostic[] }

/** One whole run: opens, adds, plans, commits when there is no error, closes. */
export function write(folder: string, run: Run): Result {
  const { stage, diagnostics } = openStage({ folder, ...run })
  if (stage === undefined) return { diagnostics }
  try {
    return addAndCommit(stage, run)
  } finally {
    stage.close()
  }
}

function addAndCommit(stage: Stage, { outputs, inPlace = {} }: Run): Result {
  for (const [name, text] of Object.entries(outputs)) stage.add(name, text, 'a test')
  for (const [name, text] of Object.entries(inPlace)) stage.addInPlace(name, text)
  const plan = planOutput(stage)
  const isSound = plan.diagnostics.every(({ severity }) => severity === 'warning')
  return { plan, diagnostics: [...plan.diagnostics, ...(isSound && !stage.check ? commitPlan(stage, plan) : [])] }
}

export function codesOf({ diagnostics }: Result): string[] {
  return diagnostics.map(({ code }) => code)
}
