// Files that are delivered into a repository: GitHub runs workflows only where they belong.
import { folders } from '../../../model/names/files.ts'
import { sharedEnvironment } from '../../../model/names/environment.ts'
import type { Block } from '../stack.ts'
import { fileContent, identifier, literal } from '../template.ts'
import type { KeptRepository } from '../slices.ts'
import { repositoryName } from './repository.ts'

/** From the folder of this stack up to `generated/`. */
const generated = folders.terraform('github', sharedEnvironment).replace(/[^/]+/g, '..')

/** The delivered files of one repository; their content is read from `generated/github` when Terraform runs. */
export function fileBlocks({ slug, owner, defaultBranch, files }: KeptRepository): Block[] {
  const folder = `${generated}/${folders.github(slug)}`
  return files.map((file): Block => ({
    kind: 'file',
    id: identifier(slug, file.replace(/^\.github\//, '')),
    owner,
    attributes: {
      repository: repositoryName(slug),
      branch: literal(defaultBranch),
      file: literal(file),
      content: fileContent(file.replace(/^\.github/, folder)),
      commitMessage: `Update ${literal(file)} from the platform's spec`,
      overwriteOnCreate: true,
    },
  }))
}
