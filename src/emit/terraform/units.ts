// One unit: the stack that keeps all repositories of the platform. It belongs to no environment.
import { requiredChecks } from '../../model/delivery/checks.ts'
import { imagesIn } from '../../model/code.ts'
import type { Environment } from '../../model/environment.ts'
import { githubFiles, hasDependabot } from '../../model/delivery/github-files.ts'
import { sharedEnvironment } from '../../model/names/environment.ts'
import type { Emitter } from '../../model/output.ts'
import type { Platform, Repository, RepositorySecrets } from '../../model/platform.ts'
import type { GuardedEnvironment, KeptRepository, GithubStackSlice } from './slices.ts'

export const githubStack: Emitter<GithubStackSlice> = {
  units(platform) {
    const { name, terraform, secrets, repositories } = platform
    const slice = {
      platform: name,
      state: terraform,
      secrets,
      securityUpdates: hasDependabot(platform),
      repositories: repositories.map((repository) => keptRepository(platform, repository)),
    }
    return [{ environment: sharedEnvironment, owner: 'github', slice }]
  },
  async load() {
    return (await import('./github/stack.ts')).emitGithubStack
  },
}

const noSecrets: RepositorySecrets = { ci: [], variables: [] }

/**
 * Versions are promoted from repositories that build them; the platform's own repository has its files already. Where no
 * service has its code, nothing but the compiler runs, and that needs no secret.
 */
function keptRepository(platform: Platform, repository: Repository): KeptRepository {
  const { slug, owner, name, visibility, setsVisibility, defaultBranch, protection, holdsPlatform } = repository
  const builds = imagesIn(platform, repository).length > 0
  return {
    slug,
    owner,
    name,
    visibility,
    setsVisibility,
    defaultBranch,
    protection,
    checks: requiredChecks(platform, repository),
    files: holdsPlatform ? [] : githubFiles(platform, repository),
    environments: builds ? platform.environments.flatMap(guardedEnvironment) : [],
    secrets: repository.services.length > 0 ? platform.secrets : noSecrets,
  }
}

/** Previews are not promoted to, so no job runs in such an environment. */
function guardedEnvironment({ name, approvers, approval, wait, trigger }: Environment): GuardedEnvironment[] {
  return trigger.kind === 'pull-request' ? [] : [{ name, approvers: approval ? approvers : [], wait, trigger }]
}
