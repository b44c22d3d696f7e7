// Every signal of one service: what alerts, dashboards, scaling and releases agree on.
import type { EnvironmentFacts } from '../../environment.ts'
import type { Service } from '../../service.ts'
import { customMeasures } from './custom-measures.ts'
import { allPods, type Measure, type MeasuredPods } from './measure.ts'
import { requestMeasures } from './request-measures.ts'
import { resourceMeasures } from './resource-measures.ts'

/** Every signal of one service, in the order in which its rules are written. */
export function serviceMeasures(
  facts: EnvironmentFacts,
  service: Service,
  pods: MeasuredPods = allPods(service),
): Measure[] {
  return [
    ...requestMeasures(facts, service, pods),
    ...resourceMeasures(facts, service, pods),
    ...customMeasures(facts, service, pods),
  ]
}
