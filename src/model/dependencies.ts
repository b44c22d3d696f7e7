// What is known of calls to third parties: their probes, and what services that call them count, by the names of their metrics.
import type { External } from './data/backing.ts'
import type { CustomMetric, Service } from './service.ts'

/** `timing`, `failing`: the services that time their calls and count those that fail; `probed`: somebody asks it from outside. */
export type Dependency = { name: string; probed: boolean; timing: string[]; failing: string[] }

/** What a service calls its own metrics of calls to `external`. */
export function dependencyMetrics(external: string): { durations: string; failures: string } {
  const prefix = external.replaceAll('-', '_')
  return { durations: `${prefix}_request_duration_seconds`, failures: `${prefix}_requests_failed_total` }
}

/** Only services that use it speak of it; another metric of that name is an accident. */
export function dependenciesOf(
  externals: Pick<External, 'name' | 'health'>[],
  services: Pick<Service, 'name' | 'uses' | 'metrics'>[],
): Dependency[] {
  return externals.map(({ name, health }) => {
    const users = services.filter(({ uses }) => uses.some(({ kind, named }) => kind === 'external' && named === name))
    const declaring = (metric: string, type: CustomMetric['type']) =>
      users
        .filter(({ metrics }) => (metrics?.custom ?? []).some((each) => each.name === metric && each.type === type))
        .map((user) => user.name)
        .sort()
    const { durations, failures } = dependencyMetrics(name)
    const timing = declaring(durations, 'histogram')
    // A share of failures needs the number of all calls, which the timer counts.
    return {
      name,
      probed: health !== '',
      timing,
      failing: declaring(failures, 'counter').filter((user) => timing.includes(user)),
    }
  })
}
