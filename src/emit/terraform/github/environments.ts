// Environments of a repository: who must approve a deployment, how long it waits, and from which branch it may come.
// Required reviewers and waiting times of private repositories need GitHub Enterprise.
import type { Trigger } from '../../../model/environment.ts'
import { numberFrom, type Block } from '../stack.ts'
import { expression, identifier, literal } from '../template.ts'
import type { GuardedEnvironment, KeptRepository } from '../slices.ts'
import { repositoryName } from './repository.ts'

/** Versions look like v1.2.3. */
const versionTags = 'v*'

/** The teams and people that approve, looked up once for all repositories: GitHub wants their numbers. */
export function reviewerBlocks(repositories: KeptRepository[]): Block[] {
  const owners = new Map<string, string>()
  for (const { owner, environments } of repositories) {
    for (const approver of environments.flatMap(({ approvers }) => approvers))
      owners.set(approver, owners.get(approver) ?? owner)
  }
  return [...owners].map(([approver, owner]) => reviewerBlock(approver, owner))
}

/** The environments of one repository, and what may be deployed to each. */
export function environmentBlocks({ slug, owner, defaultBranch, environments }: KeptRepository): Block[] {
  return environments.flatMap((environment): Block[] => {
    const id = identifier(slug, environment.name)
    const policy = {
      repository: repositoryName(slug),
      environment: expression(`github_repository_environment.${id}.environment`),
    }
    return [
      { kind: 'environment', id, owner, attributes: environmentAttributes(slug, environment) },
      {
        kind: 'deploymentPolicy',
        id,
        owner,
        attributes: { ...policy, ...patternOf(environment.trigger, defaultBranch) },
      },
    ]
  })
}

function environmentAttributes(slug: string, { name, approvers, wait }: GuardedEnvironment) {
  return {
    repository: repositoryName(slug),
    environment: literal(name),
    canAdminsBypass: false,
    preventSelfReview: approvers.length > 0 ? true : undefined,
    waitTimer: wait > 0 ? wait : undefined,
    reviewers: approvers.length > 0 ? [reviewersOf(approvers)] : undefined,
    deploymentBranchPolicy: { protectedBranches: false, customBranchPolicies: true },
  }
}

function patternOf(trigger: Trigger, defaultBranch: string): { branchPattern: string } | { tagPattern: string } {
  if (trigger.kind === 'tag' || trigger.kind === 'release') return { tagPattern: versionTags }
  return { branchPattern: literal(trigger.kind === 'branch' ? trigger.branch : defaultBranch) }
}

function reviewerBlock(approver: string, owner: string): Block {
  const id = identifier(approver)
  if (!isTeam(approver)) return { kind: 'user', id, owner, attributes: { username: literal(approver) } }
  return {
    kind: 'team',
    id,
    owner,
    attributes: { slug: literal(approver.slice(approver.indexOf('/') + 1)), summaryOnly: true },
  }
}

function reviewersOf(approvers: string[]): { teams?: number[]; users?: number[] } {
  const teams = approvers
    .filter(isTeam)
    .map((team) => numberFrom(expression(`data.github_team.${identifier(team)}.id`)))
  const users = approvers
    .filter((name) => !isTeam(name))
    .map((user) => numberFrom(expression(`data.github_user.${identifier(user)}.id`)))
  return { teams: teams.length > 0 ? teams : undefined, users: users.length > 0 ? users : undefined }
}

/** Teams are written owner/team. */
function isTeam(approver: string): boolean {
  return approver.includes('/')
}
