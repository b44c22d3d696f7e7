// What the units of Terraform stacks are made from: plain JSON, and nothing else may be read.
import type { Trigger } from '../../model/environment.ts'
import type { Repository, RepositorySecrets, TerraformState } from '../../model/platform.ts'

/** An environment of a repository: who approves, how many minutes it waits, and from where it may be deployed. */
export type GuardedEnvironment = { name: string; approvers: string[]; wait: number; trigger: Trigger }

/**
 * A repository as it should be. `checks`: ours that are required on the default branch. `files`: delivered into it, from its root.
 * `secrets`: what its workflows may read.
 */
export type KeptRepository = Pick<
  Repository,
  'slug' | 'owner' | 'name' | 'visibility' | 'setsVisibility' | 'defaultBranch' | 'protection'
> & {
  checks: string[]
  files: string[]
  environments: GuardedEnvironment[]
  secrets: RepositorySecrets
}

export type GithubStackSlice = {
  platform: string
  state: TerraformState
  secrets: RepositorySecrets
  securityUpdates: boolean
  repositories: KeptRepository[]
}
