// When a new version is judged, and by which conditions.
import type { Condition } from '../observability/alert.ts'
import type { MeasuredPods } from '../observability/measures/measure.ts'
import { objectNames } from '../names/services.ts'
import type { Service } from '../service.ts'
import { nextVersionOf } from '../workload.ts'
import { partsOf } from './strategies/index.ts'
import { looks, type Judgement, type Moment } from './strategies/judgement.ts'

export {
  isAboutRequests,
  looks,
  probedPaths,
  watchSeconds,
  type Judgement,
  type Moment,
} from './strategies/judgement.ts'

/** The judgements of a release of the service, in the order in which they come; none for what is not released in steps. */
export function judgementsOf(service: Service): Judgement[] {
  return partsOf(service.strategy).judgements(service, service.strategy)
}

/** When a condition is asked of a release of the service. */
export function momentOf(service: Service, condition: Condition): Moment {
  return partsOf(service.strategy).momentOf(service, condition)
}

/** Seconds for which a version is judged at a moment; null where the judgement ends by itself. */
export function judgedSeconds({ strategy, rollback }: Service, moment: Moment): number | null {
  return partsOf(strategy).seconds(strategy, rollback, moment)
}

/** Seconds from the start of a judgement to the last look of it. */
export function lastLook(service: Service, { moment, holds, ends }: Judgement): number {
  const { interval, settling, beforeSwitch } = looks
  const longest = Math.max(0, ...[...holds, ...ends].map((condition) => condition.for))
  const seconds = judgedSeconds(service, moment) ?? settling + longest + beforeSwitch * interval
  return Math.max(interval, seconds - interval)
}

/** The controller fills in the hash of the version that is judged. */
const judgedGeneration = '{{args.latest-hash}}'

/** After the switch the new version is reached through the Service of the old one; before it, through one of its own. */
export function judgedPods(service: Service, moment: Moment): MeasuredPods {
  const next = moment === 'after' ? null : nextVersionOf(service)
  return {
    service: next === null ? service.name : objectNames.nextService(service.name, next),
    generation: judgedGeneration,
  }
}

/** True where some task of the service sends it requests: smoke tests, and probes of the next version. */
export function isProbed(service: Service): boolean {
  return service.smoke.paths.length > 0 || judgementsOf(service).some(({ probed }) => probed)
}

/** Seconds after which a step of a migration is taken to hang: the sync fails, with the old version still running. */
export const migrationDeadline = 1800
