// The start of a run: makes sure that the output can be written, by this process alone, and looks at what is there.
import type { Diagnostic } from '../report/diagnostic.ts'
import { realDisk } from './disk.ts'
import { outputFolder } from './paths.ts'
import { finishCommit, recover } from './recover.ts'
import { Stage, type StageOptions } from './stage.ts'
import { attempt } from './trouble.ts'
import { checkFolders, enterWorkspace, leaveWorkspace, removeWorkFolder, type Workspace } from './workspace.ts'

/**
 * Opens the output of one platform: finishes what a killed run began, takes the lock, and lists what is there. `stage` is
 * missing when that is impossible; then nothing was changed. Who gets a stage must `close` it, whatever happens.
 */
export function openStage(options: StageOptions): { stage?: Stage; diagnostics: Diagnostic[] } {
  const workspace = { folder: options.folder, disk: options.disk ?? realDisk }
  const problems = checkFolders(workspace)
  if (problems.length > 0) return { diagnostics: problems }
  const refusals = options.check ? recover(workspace.folder, workspace.disk) : enterAndFinish(workspace, options)
  if (refusals.length > 0) return { diagnostics: refusals }
  let stage: Stage | undefined
  const trouble = attempt(outputFolder, () => {
    stage = new Stage(workspace, options)
  })
  if (trouble === undefined) return { stage, diagnostics: [] }
  if (!options.check) leaveWorkspace(workspace, options.keepWorkFolder === true)
  return { diagnostics: [trouble] }
}

function enterAndFinish(workspace: Workspace, options: StageOptions): Diagnostic[] {
  const refusal = enterWorkspace(workspace)
  if (refusal !== undefined) {
    if (!options.keepWorkFolder) removeWorkFolder(workspace)
    return [refusal]
  }
  const trouble = finishCommit(workspace)
  if (trouble === undefined) return []
  leaveWorkspace(workspace, options.keepWorkFolder === true)
  return [trouble]
}
