// A growing share of the requests goes to the new version.
import { listens } from '../../service.ts'
import type { StrategyOf, StrategyParts } from './contract.ts'
import { duringRelease } from './judgement.ts'

export const canary: StrategyParts<StrategyOf<'canary'>> = {
  rollout: 'always',
  runsTwoVersions: true,
  keepsOldPods: () => false,
  // What has no routes, or shares them by weights of the spec, gets traffic by the number of its pods.
  nextVersion: ({ routes, port }) =>
    routes.length > 0 && routes.every(({ share }) => share === 100) && listens({ port }) ? 'canary' : null,
  validate: ({ validate }) => validate,
  judgements: ({ rollback }, { validate }) => duringRelease(validate, rollback),
  momentOf: () => 'during',
  // A pause after each share but the last, with which the release is over.
  seconds: ({ steps, pause }) => pause * (steps.at(-1) === 100 ? steps.length - 1 : steps.length),
}
