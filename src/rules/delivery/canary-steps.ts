// Rule: the shares of a canary grow.
import { inServices, type Rule } from '../rule.ts'

export const canarySteps: Rule = (platform) =>
  inServices(platform, ({ name, strategy }, environment) => {
    const steps = strategy.kind === 'canary' ? strategy.steps : []
    const wrong = steps.findIndex((share, index) => share > 100 || share <= (steps[index - 1] ?? 0))
    if (wrong < 0) return []
    return [
      {
        code: 'canary-steps',
        severity: 'error',
        at: { path: ['services', name, 'strategy', 'canary', 'steps'], environment: environment.name, target: 'key' },
        message: `the canary of \`${name}\` goes to ${steps[wrong]}% after ${steps[wrong - 1] ?? 0}%`,
        why: 'each step gives the new version more of the traffic than the one before, up to all of it',
        hint: 'write growing shares, such as `steps: [10%, 50%, 100%]`',
      },
    ]
  })
