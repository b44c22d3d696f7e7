// The new version starts beside the old one, and all requests change over at once.
import type { Condition } from '../../observability/alert.ts'
import type { Service } from '../../service.ts'
import type { StrategyOf, StrategyParts } from './contract.ts'
import { isSeenAtGateway, probedPaths, watchSeconds, type Judgement } from './judgement.ts'

export const blueGreen: StrategyParts<StrategyOf<'blue-green'>> = {
  rollout: 'always',
  runsTwoVersions: true,
  keepsOldPods: ({ keep }) => keep > 0,
  nextVersion: () => 'preview',
  validate: ({ validate }) => validate,
  judgements: (service, { validate }) => judgementsOfSwitch(service, validate),
  momentOf: (service, condition) =>
    isSeenAtGateway(service, condition) || service.rollback.includes(condition) ? 'after' : 'before',
  // After the switch the way back is as long as the old pods are kept.
  seconds: ({ keep, validate }, rollback, moment) =>
    moment === 'after' ? Math.min(keep, watchSeconds([...validate, ...rollback])) : null,
}

/** What only the gateway sees of a version, it sees after the switch; the rest is known before. */
function judgementsOfSwitch(service: Service, validate: Condition[]): Judgement[] {
  const early = validate.filter((condition) => !isSeenAtGateway(service, condition))
  const late = validate.filter((condition) => isSeenAtGateway(service, condition))
  const probed = probedPaths(service).length > 0
  return [
    ...(early.length > 0 || probed ? [{ moment: 'before' as const, holds: early, ends: [], probed }] : []),
    ...(late.length + service.rollback.length > 0
      ? [{ moment: 'after' as const, holds: late, ends: service.rollback, probed: false }]
      : []),
  ]
}
