// The load balancer of Google Cloud: policies beside each Service say how its pods are asked for their health, how long a request may
// take and who keeps a replica; one beside the Gateway which TLS it speaks.
import type { Chart } from 'cdk8s'
import { openSeconds, staysOpen, timeLimit } from '../../../../model/network/gateways.ts'
import { strictestTls } from '../../../../model/data/backing.ts'
import { environmentNames } from '../../../../model/names/environment.ts'
import type { Service } from '../../../../model/service.ts'
import { routedServices } from '../../../../model/workload.ts'
import { addObject } from '../../kit/chart.ts'
import { definedElsewhere, platformWaves, syncWave } from '../../kit/sync.ts'
import type { PlatformSlice } from '../../slices.ts'
import type { Dialect } from './dialect.ts'
import { responseHeaders, serviceBackends } from './standard.ts'

const apiVersion = 'networking.gke.io/v1'

/** What we write of its policies. @see https://googlecloudplatform.github.io/gke-gateway-api/ */
type Target = { group: string; kind: string; name: string }
type HealthCheckPolicy = {
  apiVersion: typeof apiVersion
  kind: 'HealthCheckPolicy'
  metadata: { name: string }
  spec: { targetRef: Target; default: { checkIntervalSec: number; timeoutSec: number; config: Check } }
}
type Check =
  | { type: 'HTTP'; httpHealthCheck: Port & { requestPath: string } }
  | { type: 'GRPC'; grpcHealthCheck: Port }
  | { type: 'TCP'; tcpHealthCheck: Port }
type Port = { portSpecification: 'USE_FIXED_PORT'; port: number } | { portSpecification: 'USE_SERVING_PORT' }
type GCPBackendPolicy = {
  apiVersion: typeof apiVersion
  kind: 'GCPBackendPolicy'
  metadata: { name: string }
  spec: {
    targetRef: Target
    default: {
      timeoutSec?: number
      connectionDraining: { drainingTimeoutSec: number }
      sessionAffinity?: { type: 'GENERATED_COOKIE'; cookieTtlSec: number }
    }
  }
}
type GCPGatewayPolicy = {
  apiVersion: typeof apiVersion
  kind: 'GCPGatewayPolicy'
  metadata: { name: string; namespace: string; annotations: Record<string, string> }
  spec: { targetRef: Target; default: { sslPolicy: string } }
}

export const gclb: Dialect = {
  filters: (slice, route) => responseHeaders(slice, route),
  backends: serviceBackends,
  timeouts: () => undefined,
  addObjects: (chart, { service }) => {
    for (const name of routedServices(service)) addPolicies(chart, service, name)
  },
  addSharedObjects: addGatewayPolicy,
}

function addPolicies(chart: Chart, service: Service, name: string): void {
  const targetRef = { group: '', kind: 'Service', name }
  addObject<HealthCheckPolicy>(chart, `health-check-policy.${name}`, {
    apiVersion,
    kind: 'HealthCheckPolicy',
    metadata: { name },
    spec: { targetRef, default: { ...rhythm(service), config: check(service) } },
  })
  addObject<GCPBackendPolicy>(chart, `gcp-backend-policy.${name}`, {
    apiVersion,
    kind: 'GCPBackendPolicy',
    metadata: { name },
    spec: {
      targetRef,
      default: {
        timeoutSec: longest(service),
        // A pod that is about to go finishes its requests for as long as it is given.
        connectionDraining: { drainingTimeoutSec: Math.min(3600, service.shutdown) },
        // A cookie that ends with the browser.
        sessionAffinity: service.stickySessions ? { type: 'GENERATED_COOKIE', cookieTtlSec: 0 } : undefined,
      },
    },
  })
}

/** Its own limit is half a minute. A connection that stays open is cut after it too, however much is said on it. */
function longest(service: Service): number | undefined {
  const seconds = staysOpen(service)
    ? 24 * openSeconds
    : Math.max(0, ...service.routes.map((route) => timeLimit(service, route)))
  return seconds === 0 ? undefined : seconds
}

/** An answer may not take longer than the time to the next question. */
function rhythm({ health }: Service): { checkIntervalSec: number; timeoutSec: number } {
  const checkIntervalSec = Math.min(300, health?.interval ?? 10)
  return { checkIntervalSec, timeoutSec: Math.min(checkIntervalSec, health?.timeout ?? 2) }
}

/** A command in the container is nothing that it could ask for: then it asks whether the port is open. */
function check({ health, port }: Service): Check {
  const at: Port =
    health !== null && health.port !== port && health.probe.kind !== 'command'
      ? { portSpecification: 'USE_FIXED_PORT', port: health.port }
      : { portSpecification: 'USE_SERVING_PORT' }
  switch (health?.probe.kind) {
    case 'http':
      return { type: 'HTTP', httpHealthCheck: { ...at, requestPath: health.probe.path } }
    case 'grpc':
      return { type: 'GRPC', grpcHealthCheck: at }
    default:
      return { type: 'TCP', tcpHealthCheck: at }
  }
}

/** All hosts share a listener, so the strictest of the domains decides. The policy itself is none of the cluster's: people make it once. */
function addGatewayPolicy(chart: Chart, { facts, domains }: PlatformSlice): void {
  if (facts.preview || domains.length === 0) return
  const { name, namespace } = facts.gateway
  addObject<GCPGatewayPolicy>(chart, 'gcp-gateway-policy', {
    apiVersion,
    kind: 'GCPGatewayPolicy',
    metadata: { name, namespace, annotations: { ...syncWave(platformWaves.gateway), ...definedElsewhere } },
    spec: {
      targetRef: { group: 'gateway.networking.k8s.io', kind: 'Gateway', name },
      default: { sslPolicy: environmentNames.tlsPolicy(strictestTls(domains)) },
    },
  })
}
