// What the model must know of a way to release. Every strategy of the schema has a file with all of it, and `index.ts` a row.
import type { Condition } from '../../observability/alert.ts'
import type { Service, Strategy } from '../../service.ts'
import type { Judgement, Moment } from './judgement.ts'

export type StrategyName = Strategy['kind']
export type StrategyOf<Name extends StrategyName> = Extract<Strategy, { kind: Name }>

/** The Service through which the new version of a Rollout is reached while it is judged; null where it has none of its own. */
export type NextVersion = 'preview' | 'canary'

/** Where requests to a service come from. */
export type Addressed = Pick<Service, 'routes' | 'port'>

export type StrategyParts<Its extends Strategy> = {
  /** When Argo Rollouts replaces the pods and not Kubernetes: always, where conditions may take a version back, or never. */
  rollout: 'always' | 'to-take-back' | 'never'
  /** True where old and new pods serve at once for longer than they take to be replaced. */
  runsTwoVersions: boolean
  /** True where the old pods are kept behind after the new ones have all requests. */
  keepsOldPods(strategy: Its): boolean
  nextVersion(service: Addressed): NextVersion | null
  /** The conditions that the strategy itself asks of a new version. */
  validate(strategy: Its): Condition[]
  /** The judgements of a release, in the order in which they come. */
  judgements(service: Service, strategy: Its): Judgement[]
  /** When a condition is asked of a release. */
  momentOf(service: Service, condition: Condition): Moment
  /** Seconds from the start of a judgement to the end of the release, or of the way back; null: it is over by itself. */
  seconds(strategy: Its, rollback: Condition[], moment: Moment): number | null
}
