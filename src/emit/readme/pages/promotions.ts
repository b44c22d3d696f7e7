// How a version is promoted by hand: with the workflow that builds use too, which needs no pull request of one's own.
import { imagesIn } from '../../../model/code.ts'
import type { Environment, Trigger } from '../../../model/environment.ts'
import { workflowFiles } from '../../../model/names/files.ts'
import type { Platform } from '../../../model/platform.ts'

/** An image that is built, and the repository whose workflow promotes it. */
export type Promoted = { image: string; repository: string }

export function promotedImages(platform: Platform): Promoted[] {
  const all = platform.repositories.flatMap((repository) =>
    imagesIn(platform, repository).map(({ image }) => ({ image: image.repository, repository: repository.slug })),
  )
  return all.sort((one, other) => (one.image < other.image ? -1 : 1))
}

/** GitHub lets an environment be deployed to from the branch, or the tags, that deploy it, and from nowhere else. */
export function refOf(trigger: Trigger): string {
  if (trigger.kind === 'branch') return trigger.branch
  return trigger.kind === 'tag' || trigger.kind === 'release' ? '<tag>' : 'main'
}

/** @see https://cli.github.com/manual/gh_workflow_run */
export function promoteCommand(
  { image, repository }: Promoted,
  { name, trigger }: Pick<Environment, 'name' | 'trigger'>,
  version: string,
): string {
  return `gh workflow run ${workflowFiles.promote} --repo ${repository} --ref ${refOf(trigger)} -f environment=${name} -f image=${image} -f version=${version}`
}
