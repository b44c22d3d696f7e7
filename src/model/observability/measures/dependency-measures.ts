// Signals of third parties: whether they answer, how long calls take and how many fail.
import { selector, type Matchers } from '../../../lib/promql.ts'
import { dependencyMetrics, type Dependency } from '../../dependencies.ts'
import type { EnvironmentFacts } from '../../environment.ts'
import { constant, growing, settleOfRate, type Measure } from './measure.ts'
import { histogram, quantileOf } from './request-measures.ts'
import { recorded } from '../metrics.ts'

/** Calls per minute of the simulation; high enough that the smallest threshold is a whole number of them. */
const simulatedPerMinute = 1000

export function dependencyMeasures(facts: EnvironmentFacts, dependencies: Dependency[]): Measure[] {
  return dependencies.flatMap((dependency) => [
    ...(dependency.probed ? [answering(facts, dependency)] : []),
    ...(dependency.timing.length > 0 ? [latency(facts, dependency)] : []),
    ...(dependency.failing.length > 0 ? [failures(facts, dependency)] : []),
  ])
}

function common(
  { environment }: EnvironmentFacts,
  { name }: Dependency,
): Pick<Measure, 'about' | 'labels' | 'instance'> {
  return { about: name, labels: { external: name, environment }, instance: {} }
}

/** From the blackbox exporter, whose probe has the name. @see https://github.com/prometheus/blackbox_exporter */
function answering(facts: EnvironmentFacts, dependency: Dependency): Measure {
  const series = selector('probe_success', { external: dependency.name, environment: facts.environment })
  return {
    ...common(facts, dependency),
    signal: 'dependency_down',
    record: recorded.dependencyUp,
    exact: true,
    settle: 1,
    expression: `max(${series})`,
    simulate: (value) => [constant(series, value)],
  }
}

function calledBy({ namespace }: EnvironmentFacts, services: string[]): { matchers: Matchers; sample: Matchers } {
  const [first = ''] = services
  return {
    matchers: { namespace, service: services.length === 1 ? first : `~${services.join('|')}` },
    sample: { namespace, service: first },
  }
}

function latency(facts: EnvironmentFacts, dependency: Dependency): Measure {
  const { durations } = dependencyMetrics(dependency.name)
  const { matchers, sample } = calledBy(facts, dependency.timing)
  return {
    ...common(facts, dependency),
    signal: 'dependency_latency',
    record: recorded.dependencyLatency,
    exact: false,
    settle: settleOfRate,
    expression: quantileOf(0.95, durations, matchers),
    simulate: (value) => histogram(durations, sample, value),
  }
}

function failures(facts: EnvironmentFacts, dependency: Dependency): Measure {
  const names = dependencyMetrics(dependency.name)
  const { matchers, sample } = calledBy(facts, dependency.failing)
  const rate = (metric: string) => `sum(rate(${selector(metric, matchers)}[5m]))`
  return {
    ...common(facts, dependency),
    signal: 'dependency_error_rate',
    record: recorded.dependencyErrors,
    exact: true,
    settle: settleOfRate,
    expression: `${rate(names.failures)} / ${rate(`${names.durations}_count`)}`,
    simulate: (value) => [
      growing(selector(names.failures, sample), value * simulatedPerMinute),
      growing(selector(`${names.durations}_count`, sample), simulatedPerMinute),
    ],
  }
}
