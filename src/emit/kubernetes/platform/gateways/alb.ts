// The Application Load Balancer of AWS: what holds for all hosts stands at the Gateway, what a service asks for at its target
// groups. Routes themselves can say only where requests go.
import type { Chart } from 'cdk8s'
import { strictestTls } from '../../../../model/data/backing.ts'
import { staysOpen } from '../../../../model/network/gateways.ts'
import { albHeaders, albHeaderKey } from '../../../../model/network/load-balancer-headers.ts'
import type { Health, Service } from '../../../../model/service.ts'
import { routedServices } from '../../../../model/workload.ts'
import { addObject } from '../../kit/chart.ts'
import { definedElsewhere, platformWaves, syncWave } from '../../kit/sync.ts'
import type { PlatformSlice, ServiceSlice } from '../../slices.ts'
import type { Dialect } from './dialect.ts'
import { serviceBackends } from './standard.ts'

const group = 'gateway.k8s.aws'
const apiVersion = 'gateway.k8s.aws/v1beta1'

type Attribute = { key: string; value: string }

/** What we write of its custom resources. @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/gateway/spec/ */
type LoadBalancerConfiguration = {
  apiVersion: typeof apiVersion
  kind: 'LoadBalancerConfiguration'
  metadata: { name: string; namespace: string; annotations: Record<string, string> }
  spec: {
    scheme: 'internet-facing'
    sourceRanges?: string[]
    loadBalancerAttributes: Attribute[]
    tags?: Record<string, string>
    listenerConfigurations: { protocolPort: string; sslPolicy: string; listenerAttributes: Attribute[] }[]
  }
}
type HealthCheck = {
  healthCheckPath: string
  healthCheckPort?: string
  healthCheckInterval: number
  healthCheckTimeout: number
  matcher: { httpCode: string } | { grpcCode: string }
}
type TargetGroupConfiguration = {
  apiVersion: typeof apiVersion
  kind: 'TargetGroupConfiguration'
  metadata: { name: string }
  spec: {
    targetReference: { name: string }
    defaultConfiguration: {
      targetType: 'ip'
      protocol: 'HTTP'
      protocolVersion?: 'GRPC'
      healthCheckConfig: HealthCheck
      targetGroupAttributes: Attribute[]
    }
  }
}

export const alb: Dialect = {
  // It changes answers by attributes of its listener only.
  filters: () => [],
  backends: serviceBackends,
  timeouts: () => undefined,
  addObjects: addTargetGroups,
  infrastructure: ({ facts }) => ({
    parametersRef: { group, kind: 'LoadBalancerConfiguration', name: facts.gateway.name },
  }),
  addSharedObjects: addLoadBalancer,
}

/** Of a preview its host sees to it, whose Gateway it uses. */
function addLoadBalancer(chart: Chart, slice: PlatformSlice): void {
  const { facts, domains } = slice
  if (facts.preview || domains.length === 0) return
  const allowed = [...new Set(domains.flatMap(({ allow }) => allow))]
  addObject<LoadBalancerConfiguration>(chart, 'load-balancer-configuration', {
    apiVersion,
    kind: 'LoadBalancerConfiguration',
    metadata: {
      name: facts.gateway.name,
      namespace: facts.gateway.namespace,
      annotations: { ...syncWave(platformWaves.gateway), ...definedElsewhere },
    },
    spec: {
      scheme: 'internet-facing',
      sourceRanges: allowed.length === 0 ? undefined : allowed,
      loadBalancerAttributes: [
        // Header names that no standard allows are how requests are smuggled past a gateway.
        { key: 'routing.http.drop_invalid_header_fields.enabled', value: 'true' },
        ...(slice.longestRequest === 0
          ? []
          : [{ key: 'idle_timeout.timeout_seconds', value: String(slice.longestRequest) }]),
      ],
      tags:
        facts.tags.length === 0 ? undefined : Object.fromEntries(facts.tags.map(({ name, value }) => [name, value])),
      listenerConfigurations: [
        { protocolPort: 'HTTPS:443', sslPolicy: tlsPolicy(slice), listenerAttributes: answerHeaders(slice) },
      ],
    },
  })
}

/**
 * All hosts share a listener, so the strictest of the domains decides.
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
 */
function tlsPolicy({ domains }: PlatformSlice): string {
  return strictestTls(domains) === '1.3' ? 'ELBSecurityPolicy-TLS13-1-3-2021-06' : 'ELBSecurityPolicy-TLS13-1-2-2021-06'
}

/** A rule has seen to it that all domains ask for the same, and for nothing else. */
function answerHeaders({ domains: [domain] }: PlatformSlice): Attribute[] {
  const wanted = domain === undefined ? [] : albHeaders(domain)
  return [
    { key: 'routing.http.response.server.enabled', value: 'false' },
    ...wanted.flatMap(({ name, value }) => {
      const key = albHeaderKey(name)
      return key === undefined ? [] : [{ key, value }]
    }),
  ]
}

function addTargetGroups(chart: Chart, { service }: ServiceSlice): void {
  for (const name of routedServices(service)) {
    addObject<TargetGroupConfiguration>(chart, `target-group-configuration.${name}`, {
      apiVersion,
      kind: 'TargetGroupConfiguration',
      metadata: { name },
      spec: {
        targetReference: { name },
        defaultConfiguration: {
          // Straight to the pods, which saves a hop and tells it which of them are well.
          targetType: 'ip',
          protocol: 'HTTP',
          protocolVersion: service.protocol === 'grpc' ? 'GRPC' : undefined,
          healthCheckConfig: healthCheck(service),
          targetGroupAttributes: [
            // A pod that is about to go finishes its requests for as long as it is given.
            {
              key: 'deregistration_delay.timeout_seconds',
              value: String(staysOpen(service) ? Math.max(service.shutdown, 60) : service.shutdown),
            },
            ...(service.stickySessions ? stickiness : []),
          ],
        },
      },
    })
  }
}

/** A day, after which a client is given a replica anew. */
const stickiness: Attribute[] = [
  { key: 'stickiness.enabled', value: 'true' },
  { key: 'stickiness.type', value: 'lb_cookie' },
  { key: 'stickiness.lb_cookie.duration_seconds', value: '86400' },
]

/** Any answer that is no failure of the server: what such a check can say of a pod that has no path for it. */
const anyAnswer = '200-499'

/**
 * It asks by HTTP or gRPC only, and not more often than every five seconds.
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
 */
function healthCheck(service: Service): HealthCheck {
  const { health, port } = service
  const interval = Math.max(5, health?.interval ?? 10)
  return {
    ...question(service),
    healthCheckPort: health !== null && health.port !== port && asksByPath(health) ? String(health.port) : undefined,
    healthCheckInterval: interval,
    healthCheckTimeout: Math.min(interval - 1, Math.max(2, health?.timeout ?? 2)),
  }
}

function asksByPath({ probe }: Health): boolean {
  return probe.kind === 'http' || probe.kind === 'grpc'
}

function question({ health, protocol }: Service): Pick<HealthCheck, 'healthCheckPath' | 'matcher'> {
  if (protocol === 'grpc')
    return {
      healthCheckPath: '/grpc.health.v1.Health/Check',
      matcher: { grpcCode: health?.probe.kind === 'grpc' ? '0' : '0-99' },
    }
  if (health?.probe.kind === 'http') return { healthCheckPath: health.probe.path, matcher: { httpCode: '200-399' } }
  return { healthCheckPath: '/', matcher: { httpCode: anyAnswer } }
}
