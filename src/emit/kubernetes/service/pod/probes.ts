// Startup, readiness and liveness probes from what the service says about its health.
import type { IContainer } from 'kubernetes-models/v1/Container'
import type { IProbe } from 'kubernetes-models/v1/Probe'
import { listens } from '../../../../model/service.ts'
import { portName } from '../../../../model/names/services.ts'
import type { Health, Service } from '../../../../model/service.ts'
import { isCalled } from '../../../../model/workload.ts'
import { shellCommand } from '../../kit/shell.ts'

type Handler = Pick<IProbe, 'httpGet' | 'tcpSocket' | 'exec' | 'grpc'>

/** Seconds between looks at a container that starts: short, so that it takes traffic soon after it can. */
const startupPeriod = 5

/** Failures in a row before a pod gets no requests, as Kubernetes has it. */
const readinessFailures = 3

/** Failures in a row before a restart: twice as patient, because a restart costs more than a pause in traffic. */
const livenessFailures = 6

/**
 * The probes of a server; none without a health check. Readiness asks the application whether it can serve, which may
 * depend on its database; liveness asks only whether the process still accepts connections, because restarting every
 * replica cures no database. Where nobody sends requests, there is no readiness.
 */
export function probes(service: Service): Pick<IContainer, 'startupProbe' | 'readinessProbe' | 'livenessProbe'> {
  const { health } = service
  if (health === null) return {}
  const handler = healthHandler(service, health)
  const rhythm = { periodSeconds: health.interval, timeoutSeconds: health.timeout }
  return {
    startupProbe: {
      ...handler,
      periodSeconds: startupPeriod,
      timeoutSeconds: health.timeout,
      failureThreshold: Math.max(1, Math.ceil(health.startup / startupPeriod)),
    },
    readinessProbe: isCalled(service) ? { ...handler, ...rhythm, failureThreshold: readinessFailures } : undefined,
    livenessProbe: { ...livenessHandler(service, health, handler), ...rhythm, failureThreshold: livenessFailures },
  }
}

function healthHandler(service: Service, health: Health): Handler {
  switch (health.probe.kind) {
    case 'http':
      return httpGet(service, health, health.probe.path)
    case 'command':
      return { exec: { command: shellCommand(health.probe.command) } }
    case 'grpc':
      return { grpc: { port: health.port } }
    case 'tcp':
      return { tcpSocket: { port: probePort(service, health) } }
  }
}

function httpGet(service: Service, health: Health, path: string): Handler {
  const httpHeaders = health.headers.length === 0 ? undefined : health.headers
  return { httpGet: { path, port: probePort(service, health), httpHeaders } }
}

/**
 * A server of gRPC answers for itself: `Check` without the name of a service is about the server and not about what it calls.
 * @see https://github.com/grpc/grpc/blob/v1.74.0/doc/health-checking.md
 */
function livenessHandler(service: Service, health: Health, handler: Handler): Handler {
  if (health.live !== '') return httpGet(service, health, health.live)
  if (health.probe.kind === 'grpc') return handler
  return listens(service) ? { tcpSocket: { port: portName } } : handler
}

function probePort(service: Service, health: Health): string | number {
  return health.port === service.port ? portName : health.port
}
