// `CODEOWNERS`: who is asked to review which part of a repository. The last line that matches a file decides.
import { githubPaths } from '../../model/delivery/github-files.ts'
import type { OutputFile } from '../../model/output.ts'
import type { RepositorySlice } from './slice.ts'
import { generatedPath } from './workflow.ts'

/** What decides over everybody's production stays with the platform's team, wherever it stands. */
const platformPaths = ['/.github/', '/platform.yaml', '/environments/', '/generated/']

/** The owners of a repository: the platform's team, then the team of each service for its directory. */
export function codeOwners({ repository, codeOwner, directories }: RepositorySlice): OutputFile {
  const services = directories.filter(({ owner, directory }) => owner !== '' && directory !== '.')
  const guarded = repository.holdsPlatform ? platformPaths : platformPaths.slice(0, 1)
  const rules = [
    `* @${codeOwner}`,
    ...services.map(({ directory, owner }) => `/${directory}/ @${owner}`),
    ...guarded.map((path) => `${path} @${codeOwner}`),
  ]
  return {
    path: generatedPath(repository.slug, githubPaths.codeOwners),
    format: 'text',
    documents: [`${rules.join('\n')}\n`],
  }
}
