// The rules of the default branch: nothing reaches it but a pull request that was reviewed and whose checks passed.
import { deliveryApp } from '../../../model/delivery/delivery-app.ts'
import { numberFrom, type Block } from '../stack.ts'
import { expression, identifier, literal } from '../template.ts'
import type { KeptRepository } from '../slices.ts'
import { repositoryName } from './repository.ts'

/** The id of GitHub Actions itself: no other app, and nobody's token, can report one of our own checks. */
const githubActions = 15368

/** The ruleset of one repository. */
export function rulesetBlock({ slug, owner, files, checks, protection }: KeptRepository): Block {
  const requiredCheck = [
    ...checks.map((check) => ({ context: literal(check), integrationId: githubActions })),
    // Those of the spec come from apps whose ids nobody told us: any of them may report.
    ...protection.checks.filter((check) => !checks.includes(check)).map((check) => ({ context: literal(check) })),
  ]
  return {
    kind: 'ruleset',
    id: identifier(slug),
    owner,
    attributes: {
      name: 'default-branch',
      repository: repositoryName(slug),
      target: 'branch',
      enforcement: 'active',
      conditions: { refName: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      bypassActors: [bypass(files)],
      rules: {
        deletion: true,
        nonFastForward: true,
        requiredSignatures: protection.signed ? true : undefined,
        pullRequest: {
          requiredApprovingReviewCount: protection.reviews,
          requireCodeOwnerReview: protection.codeOwners,
          dismissStaleReviewsOnPush: true,
          requiredReviewThreadResolution: true,
        },
        requiredStatusChecks:
          requiredCheck.length > 0 ? { requiredCheck, strictRequiredStatusChecksPolicy: true } : undefined,
      },
    },
  }
}

/** The delivering app pushes the files that we deliver; where there are none, its pull requests are enough. */
function bypass(files: string[]) {
  return {
    actorId: numberFrom(expression(`var.${deliveryApp.terraform.id}`)),
    actorType: 'Integration',
    bypassMode: files.length > 0 ? 'always' : 'pull_request',
  }
}
