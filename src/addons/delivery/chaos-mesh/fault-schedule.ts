// One kind of failure as a schedule of Chaos Mesh.
// @see https://chaos-mesh.org/docs/define-scheduling-rules/
import type { JsonObject } from '../../../lib/json.ts'
import type { AddonObject } from '../../../model/addon.ts'
import type { EnvironmentFacts } from '../../../model/environment.ts'
import type { Fault } from '../../../model/security/security.ts'

/** Long enough for every alert of the built-in pack to wait out its `for`, short enough for an afternoon. */
const duration = '10m'

/** A schedule that only people start: midnight of the first of January, and paused. */
const never = '0 0 1 1 *'

/** ENOSPC of Linux, which is what a process sees of a full disk. @see https://man7.org/linux/man-pages/man3/errno.3.html */
const noSpaceLeft = 28

/** By fault: the kind of experiment, the key that holds it, and what it does. Figures are those that a healthy service survives. */
const experiments: Record<Fault, { type: string; key: string; action: JsonObject }> = {
  'pod-kill': { type: 'PodChaos', key: 'podChaos', action: { action: 'pod-kill' } },
  'pod-failure': { type: 'PodChaos', key: 'podChaos', action: { action: 'pod-failure', duration } },
  'network-delay': {
    type: 'NetworkChaos',
    key: 'networkChaos',
    action: { action: 'delay', duration, delay: { latency: '200ms', jitter: '50ms', correlation: '25' } },
  },
  'network-loss': {
    type: 'NetworkChaos',
    key: 'networkChaos',
    action: { action: 'loss', duration, loss: { loss: '10', correlation: '25' } },
  },
  'cpu-stress': {
    type: 'StressChaos',
    key: 'stressChaos',
    action: { duration, stressors: { cpu: { workers: 1, load: 80 } } },
  },
  'memory-stress': {
    type: 'StressChaos',
    key: 'stressChaos',
    action: { duration, stressors: { memory: { workers: 1, size: '128MB' } } },
  },
  'disk-fill': {
    type: 'IOChaos',
    key: 'ioChaos',
    action: { action: 'fault', errno: noSpaceLeft, volumePath: '/tmp', percent: 50, duration },
  },
}

/** The schedule of one fault, which meets one pod of the services at a time. `schedule` '' runs only when people say so. */
export function faultSchedule(
  fault: Fault,
  schedule: string,
  facts: EnvironmentFacts,
): AddonObject & { spec: JsonObject } {
  const { type, key, action } = experiments[fault]
  return {
    apiVersion: 'chaos-mesh.org/v1alpha1',
    kind: 'Schedule',
    metadata: {
      name: `${facts.environment}-${fault}`,
      ...(schedule === '' && { annotations: { 'experiment.chaos-mesh.org/pause': 'true' } }),
    },
    spec: {
      schedule: schedule === '' ? never : schedule,
      type,
      historyLimit: 3,
      concurrencyPolicy: 'Forbid',
      [key]: { ...action, mode: 'one', selector: victims(facts) },
    },
  }
}

/** Pods of services that run all the time; databases and jobs are left in peace. */
function victims({ namespace, platform }: EnvironmentFacts): JsonObject {
  return {
    namespaces: [namespace],
    labelSelectors: { 'app.kubernetes.io/part-of': platform },
    expressionSelectors: [{ key: 'app.kubernetes.io/component', operator: 'In', values: ['web', 'worker', 'static'] }],
  }
}
