// How much of Argo CD runs: two of what people and webhooks talk to in production, one of what works alone.
import type { JsonObject } from '../../../lib/json.ts'
import { isMonitored } from '../../../model/observability/metrics.ts'
import { replicasOf, resources, type EnvironmentBase } from '../../addon.ts'

/** By component of the chart: what it asks for, and whether a second one helps. */
const components: { name: string; cpu: string; memory: string; doubles: boolean }[] = [
  // A second controller only takes over other clusters; and while it restarts, nothing that runs is touched.
  { name: 'controller', cpu: '250m', memory: '1Gi', doubles: false },
  { name: 'server', cpu: '50m', memory: '256Mi', doubles: true },
  // Renders charts and kustomizations, each in memory.
  { name: 'repoServer', cpu: '100m', memory: '512Mi', doubles: true },
  { name: 'applicationSet', cpu: '20m', memory: '256Mi', doubles: true },
]

/** Replicas, requests and metrics. The monitor of the metrics is an object of ours: the chart is installed before Prometheus' definitions. */
export function sizingValues(environment: EnvironmentBase): JsonObject {
  const metrics = { enabled: isMonitored(environment) }
  const sized = components.map(({ name, cpu, memory, doubles }): [string, JsonObject] => [
    name,
    {
      resources: resources(cpu, memory),
      metrics,
      ...(doubles &&
        replicasOf(environment) > 1 && {
          replicas: replicasOf(environment),
          pdb: { enabled: true, maxUnavailable: 1 },
        }),
    },
  ])
  // A cache: when it is lost, manifests are rendered again. Three of it with a proxy would need three nodes.
  return {
    ...Object.fromEntries(sized),
    redis: { resources: resources('50m', '128Mi') },
    redisSecretInit: { resources: resources('10m', '64Mi') },
  }
}
