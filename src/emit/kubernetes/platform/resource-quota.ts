// What one preview may take of the cluster that it is a guest in.
import type { Chart } from 'cdk8s'
import { KubeResourceQuota, Quantity } from '../kit/api-objects.ts'
import { bytes, cpuQuantity, memoryQuantity, millicores } from '../../../lib/quantities.ts'
import { addObject } from '../kit/chart.ts'
import { platformWaves, syncWave } from '../kit/sync.ts'
import type { PreviewSlice } from '../slices.ts'

/** A service may have its old and new pod at once, or a migration beside it. */
const podsPerService = 2

/** What a database or broker with its helpers may ask for: several small pods, whose sizes operators decide. */
const perBacking = { pods: 6, cpu: 2000, memory: 3 * 2 ** 30 }

/** Adds the quota: what the objects ask for, with room for one update. No load balancer: each would cost money. */
export function emitResourceQuota(chart: Chart, { facts, services, backings }: PreviewSlice): void {
  const cpu = services.reduce(
    (sum, { resources }) => sum + podsPerService * millicores(resources.requests.cpu),
    perBacking.cpu * backings.length,
  )
  const memory = services.reduce(
    (sum, { resources }) => sum + podsPerService * bytes(resources.requests.memory),
    perBacking.memory * backings.length,
  )
  addObject(
    chart,
    'resource-quota',
    KubeResourceQuota.manifest({
      metadata: { name: 'preview', namespace: facts.namespace, annotations: syncWave(platformWaves.namespace) },
      spec: {
        hard: {
          pods: Quantity.fromString(String(podsPerService * services.length + perBacking.pods * backings.length)),
          'requests.cpu': Quantity.fromString(cpuQuantity(cpu)),
          'requests.memory': Quantity.fromString(memoryQuantity(memory)),
          'services.loadbalancers': Quantity.fromString('0'),
          'services.nodeports': Quantity.fromString('0'),
        },
      },
    }),
  )
}
