// Rule: a deployment that waits for an approval has somebody who can give it.
import type { Rule } from '../rule.ts'

export const noApprover: Rule = (platform) =>
  platform.environments
    .filter(({ approval, approvers }) => approval && approvers.length === 0)
    .map(({ name: environment }) => ({
      code: 'no-approver',
      severity: 'warning',
      at: { path: ['environments', environment, 'approval'] },
      message: `deployments to \`${environment}\` need an approval, but nobody is named who could give it`,
      why: 'GitHub lets a deployment pass that has no reviewers, so the approval would not be asked for',
      hint: 'write who approves, `approval: [owner/team]`, or name the team of the platform: `team: {github: owner/team}`',
      restsOn: [['team', 'github']],
    }))
