// Whether public addresses answer: those of services, and further ones.
import { selector } from '../../../lib/promql.ts'
import type { EnvironmentFacts } from '../../environment.ts'
import { recorded } from '../metrics.ts'
import type { ProbedAddress } from '../probed.ts'
import { constant, type Measure } from './measure.ts'

/** The services and the further addresses of which a probe knows a healthy answer, each once, in the order of names. */
export type Reached = { services: string[]; addresses: string[] }

export function reachedBy(probed: readonly Pick<ProbedAddress, 'labels' | 'isKnown'>[]): Reached {
  const labelled = (name: string) =>
    [...new Set(probed.flatMap(({ labels, isKnown }) => (isKnown && labels[name] ? [labels[name]] : [])))].sort()
  return { services: labelled('service'), addresses: labelled('address') }
}

/** One address that fails is enough. */
export function reachMeasures(facts: EnvironmentFacts, { services, addresses }: Reached): Measure[] {
  return [
    ...services.map((name) => reach(facts, 'service', name, recorded.serviceReachable)),
    ...addresses.map((name) => reach(facts, 'address', name, recorded.addressReachable)),
  ]
}

/** From the blackbox exporter, whose probe has the label. @see https://github.com/prometheus/blackbox_exporter */
function reach({ environment }: EnvironmentFacts, label: 'service' | 'address', name: string, record: string): Measure {
  const series = selector('probe_success', { [label]: name, environment })
  return {
    signal: 'unreachable',
    about: name,
    record,
    labels: { [label]: name, environment },
    instance: {},
    exact: true,
    settle: 1,
    expression: `min(${series})`,
    simulate: (value) => [constant(series, value)],
  }
}
