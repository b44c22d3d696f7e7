// Rule: a release lasts long enough to be judged.
import { judgedSeconds, judgementsOf, looks, type Judgement } from '../../model/delivery/release.ts'
import type { Service } from '../../model/service.ts'
import { inServices, type Rule } from '../rule.ts'

export const judgedTooLate: Rule = (platform) =>
  inServices(platform, (service, environment) =>
    judgementsOf(service).flatMap((judgement) => {
      const late = lateIn(service, judgement)
      if (late === undefined) return []
      return [
        {
          code: 'judged-too-late',
          severity: 'warning',
          at: { path: ['services', service.name, 'strategy'], environment: environment.name, target: 'key' },
          message: `\`${late.text}\` judges a release of \`${service.name}\` after ${late.first}s, when it is over: it takes ${late.seconds}s`,
          why: 'a version of which nothing was measured is not known to be good, and the release pauses until somebody looks',
          hint: `let it take at least ${late.first + looks.interval}s: longer pauses of a canary, a longer \`keep\` of blue-green, or a condition with a shorter \`for\``,
        },
      ]
    }),
  )

/** The condition whose first look is the latest, where that is too late. */
function lateIn(service: Service, { moment, holds, ends }: Judgement) {
  const seconds = judgedSeconds(service, moment)
  const slowest = [...holds, ...ends].toSorted((one, other) => other.for - one.for)[0]
  if (seconds === null || slowest === undefined) return undefined
  const first = looks.settling + slowest.for
  return first + looks.interval > seconds ? { text: slowest.text, first, seconds } : undefined
}
