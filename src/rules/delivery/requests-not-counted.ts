// Rule: where the gateway does not count the requests of each service, the service does it itself, or the user knows that nobody does.
import { gateways, writtenGateways } from '../../model/network/gateways.ts'
import { isMonitored, requestsMeasuredBy } from '../../model/observability/metrics.ts'
import { clusterServices } from '../../model/delivery/targets.ts'
import type { Rule } from '../rule.ts'

export const requestsNotCounted: Rule = (platform) =>
  platform.environments
    .filter((environment) => isMonitored(environment) && writtenGateways.includes(environment.facts.gateway.kind))
    .flatMap((environment) => {
      const { kind } = environment.facts.gateway
      const uncounted = clusterServices(environment).filter(
        (service) => service.routes.length > 0 && requestsMeasuredBy(service, kind) === null,
      )
      return uncounted.map(({ name }) => ({
        code: 'requests-not-counted' as const,
        severity: 'warning' as const,
        at: { path: ['services', name, 'routes'], environment: environment.name, target: 'key' as const },
        message: `nothing counts the requests of \`${name}\`: ${gateways[kind].title} does not count them apart from those of others`,
        why: 'alerts and dashboards know no request rate, error rate or latency of it',
        hint: `name what the application exports, such as \`metrics: {exporter: otel}\`, or choose another gateway`,
      }))
    })
