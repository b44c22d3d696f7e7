// A slice becomes files: one workflow for the checks of a service, everything else for a repository.
import type { OutputFile } from '../../model/output.ts'
import { buildWorkflow } from './build-workflow.ts'
import { checkWorkflow } from './check-workflow.ts'
import { codeOwners } from './code-owners.ts'
import { dependabot } from './dependabot.ts'
import { previewCleanupWorkflow } from './preview-cleanup-workflow.ts'
import { previewWorkflow } from './preview-workflow.ts'
import { promoteWorkflow } from './promote-workflow.ts'
import { securityWorkflow } from './security-workflow.ts'
import type { GithubSlice, RepositorySlice } from './slice.ts'
import { synthCheckWorkflow } from './synth-check-workflow.ts'

/** The files of one unit. Which files a repository has is also said by `githubFiles`; a test keeps the two equal. */
export function emitGithub(slice: GithubSlice): OutputFile[] {
  return slice.kind === 'checks' ? [checkWorkflow(slice)] : repositoryFiles(slice)
}

function repositoryFiles(slice: RepositorySlice): OutputFile[] {
  const { images, previews, scans, repository, dependabot: interval, codeOwner } = slice
  return [
    ...(images.length > 0 ? [buildWorkflow(slice), promoteWorkflow(slice)] : []),
    ...(previews === null || images.length === 0
      ? []
      : [previewWorkflow(slice), previewCleanupWorkflow(slice, previews.lifetime)]),
    ...(scans.length > 0 ? [securityWorkflow(slice)] : []),
    ...(repository.holdsPlatform ? [synthCheckWorkflow(slice)] : []),
    ...(interval === 'off' ? [] : [dependabot(slice)]),
    ...(codeOwner === '' ? [] : [codeOwners(slice)]),
  ]
}
