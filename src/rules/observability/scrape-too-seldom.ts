// Rule: metrics are read often enough for the windows over which rates are taken.
import { durationText } from '../../lib/quantities.ts'
import { isMonitored } from '../../model/observability/metrics.ts'
import type { Finding } from '../../report/diagnostic.ts'
import type { Rule } from '../rule.ts'

/** Seconds of the shortest window of a recorded rate: `[5m]`. A test holds it to the expressions that are written. */
export const shortestWindow = 300

/** A rate needs two samples; with four in a window one may be late and one missing. Grafana's `$__rate_interval` says the same. */
const samplesInWindow = 4

export const scrapeTooSeldom: Rule = ({ environments }) =>
  environments.filter(isMonitored).flatMap(({ name: environment, metrics: { interval } }): Finding[] => {
    const longest = shortestWindow / samplesInWindow
    if (interval <= longest) return []
    return [
      {
        code: 'scrape-too-seldom',
        severity: 'error',
        at: { path: ['observability', 'metrics', 'interval'], environment },
        message: `metrics are read every ${durationText(interval)}, and rates are taken over ${durationText(shortestWindow)}`,
        why: `a window of ${durationText(shortestWindow)} would hold ${Math.floor(shortestWindow / interval)} samples instead of ${samplesInWindow}, so alerts, dashboards and the judgement of releases would have no data`,
        hint: `write at most \`interval: ${longest}s\``,
      },
    ]
  })
