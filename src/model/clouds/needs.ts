// What an environment asks of its cluster, and which of it people must see to before the first sync.
import { scalesOnUtilization } from '../scaling.ts'
import { clusterServices, hasCluster } from '../delivery/targets.ts'
import type { Environment } from '../environment.ts'
import { clusterNeeds, type Answer, type ClusterNeed } from './cloud.ts'
import { cloudOf } from './index.ts'

type Asking = Pick<Environment, 'facts' | 'services'>

/** Whether an environment asks for each. Every cluster has something that claims a disk: its metrics, its logs or its secrets. */
const asked: Record<ClusterNeed, (environment: Asking) => boolean> = {
  storageClass: hasCluster,
  diskDriver: hasCluster,
  podMetrics: (environment) => clusterServices(environment).some(({ scaling }) => scalesOnUtilization(scaling)),
  networkPolicies: ({ facts }) => facts.networkPolicies,
  spotNodes: (environment) => clusterServices(environment).some(({ spot }) => spot),
}

/** What people do to a new cluster, and the command that shows that it is done. */
export type ClusterStep = Pick<Extract<Answer, { by: 'people' }>, 'step' | 'check'>

export function clusterSteps(environment: Asking): ClusterStep[] {
  if (!hasCluster(environment)) return []
  const { cluster } = cloudOf(environment.facts)
  return clusterNeeds.flatMap((need) => {
    const answer = cluster[need]
    return answer.by === 'people' && asked[need](environment) ? [{ step: answer.step, check: answer.check }] : []
  })
}
