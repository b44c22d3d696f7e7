// Names of the Kubernetes objects that belong to a service, and of the parts of its pods.
import type { EnvironmentFacts } from '../environment.ts'
import type { NextVersion } from '../workload.ts'
import { dashed } from './words.ts'

/** Name of the container of a service in its pod; monitors and network policies find its ports by the names below. */
export const containerName = 'app'
export const portName = 'http'
export const metricsPortName = 'metrics'
export const healthPortName = 'health'

/** The step of a pod that runs before its process. */
export const initContainerName = 'init'

/** What looks at the Jobs of migrations: its account, its rights, and the name of its pods. */
export const migrationWatch = 'migration-watch'

/** Names of the Kubernetes objects that belong to a service. */
export const objectNames = {
  workload: (service: string) => service,
  service: (service: string) => service,
  /** The Service of a version that is judged before it takes over: `web-preview`, `web-canary`. */
  nextService: (service: string, next: NextVersion) => `${service}-${next}`,
  serviceAccount: (service: string) => service,
  configMap: (service: string) => `${service}-env`,
  files: (service: string, digest: string) => `${service}-files-${digest}`,
  secret: (service: string) => `${service}-secrets`,
  autoscaler: (service: string) => `${service}-hpa`,
  /** What KEDA scales by, and the credentials with which it asks one queue. */
  scaledObject: (service: string) => service,
  triggerAuthentication: (service: string, queue: string) => `${service}-${queue}`,
  analysis: (service: string, moment: 'before' | 'after' | 'during') => `${service}-${moment}-release`,
  smokeTest: (service: string) => `${service}-smoke`,
  disruptionBudget: (service: string) => service,
  networkPolicy: (service: string) => service,
  route: (service: string) => service,
  /** One route per host: the first has the name of the service, which is all that most services need. */
  hostRoute: (service: string, host: string, isFirst: boolean) => (isFirst ? service : `${service}-${dashed(host)}`),
  redirectRoute: (service: string) => `${service}-redirect`,
  serviceMonitor: (service: string) => service,
  migrationJob: (service: string) => `${service}-migrate`,
  migrationWait: (service: string) => `${service}-waits`,
  seedJob: (service: string) => `${service}-seed`,
  volumeClaim: (service: string, volume: string) => `${service}-${volume}`,
  celeryExporter: (service: string) => `${service}-exporter`,
  /** Of what runs in the cluster for services: its configuration, its users and passwords, and its pods by name. */
  backingConfig: (backing: string) => `${backing}-config`,
  credentials: (backing: string) => `${backing}-credentials`,
  nodes: (backing: string) => `${backing}-nodes`,
  middleware: (service: string, purpose: string) => `${service}-${purpose}`,
}

/** How something in the namespace of the services is reached from any namespace; clusters keep their domain's usual name. */
export function clusterHost(name: string, facts: Pick<EnvironmentFacts, 'namespace'>): string {
  return `${name}.${facts.namespace}.svc.cluster.local`
}
