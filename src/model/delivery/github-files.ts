// Which files each repository receives, relative to its root: one emitter writes them, another delivers them.
import { checkedServices, scansIn } from './checks.ts'
import { imagesIn } from '../code.ts'
import { workflowFiles } from '../names/files.ts'
import { previewsOf } from './preview.ts'
import type { Platform, Repository } from '../platform.ts'

/** Where GitHub looks for what we write. */
export const githubPaths = {
  workflow: (file: string) => `.github/workflows/${file}`,
  dependabot: '.github/dependabot.yml',
  codeOwners: '.github/CODEOWNERS',
}

/** The file of the check that `generated/` is up to date. */
export const synthCheckFile = 'synth-check.yml'

/** The files of one repository in alphabetical order. */
export function githubFiles(platform: Platform, repository: Repository): string[] {
  const builds = imagesIn(platform, repository).length > 0
  return [
    ...checkedServices(platform, repository).map(({ name }) => githubPaths.workflow(workflowFiles.checks(name))),
    ...(builds ? [workflowFiles.build, workflowFiles.promote].map(githubPaths.workflow) : []),
    ...(builds && previewsOf(platform, repository.slug).length > 0
      ? [workflowFiles.preview, workflowFiles.previewCleanup].map(githubPaths.workflow)
      : []),
    ...(scansIn(platform, repository).length > 0 ? [githubPaths.workflow(workflowFiles.security)] : []),
    ...(repository.holdsPlatform ? [githubPaths.workflow(synthCheckFile)] : []),
    ...(hasDependabot(platform) ? [githubPaths.dependabot] : []),
    ...(hasCodeOwners(platform, repository) ? [githubPaths.codeOwners] : []),
  ].sort()
}

/** True when dependency updates are wanted. */
export function hasDependabot(platform: Platform): boolean {
  return platform.ci !== null && platform.ci.dependabot !== 'off'
}

/** True when reviews by owners are wanted and GitHub knows the platform's team, who owns what nobody else does. */
export function hasCodeOwners(platform: Platform, repository: Repository): boolean {
  return repository.protection.codeOwners && platform.team.github !== ''
}
