// On which nodes pods go: replicas apart from each other, and on spot nodes where the service may.
import type { IAffinity } from 'kubernetes-models/v1/Affinity'
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec'
import type { ITopologySpreadConstraint } from 'kubernetes-models/v1/TopologySpreadConstraint'
import { cloudOf } from '../../../../model/clouds/index.ts'
import { spotNodes } from '../../../../model/names/labels.ts'
import { claimLabel, serviceSelector } from '../../kit/labels.ts'
import type { ServiceSlice } from '../../slices.ts'
import type { Process } from './process.ts'
import { claimedVolumes, mountsClaims } from './volumes.ts'

const hostTopology = 'kubernetes.io/hostname'
const zoneTopology = 'topology.kubernetes.io/zone'

/** The heaviest weight: spreading over nodes matters more than any other preference of ours. */
const strongest = 100

/** Every rule but that of shared claims is a preference: a small cluster that cannot keep it still runs the pods. */
export function scheduling(
  slice: ServiceSlice,
  process: Process,
): Pick<IPodSpec, 'affinity' | 'tolerations' | 'topologySpreadConstraints'> {
  const server = process.kind === 'server'
  const { spot } = slice.service
  return {
    topologySpreadConstraints: server ? [hostTopology, zoneTopology].map((key) => spreadOver(slice, key)) : undefined,
    affinity: affinity(slice, process),
    tolerations: spot ? tolerateSpotNodes(slice) : undefined,
  }
}

function spreadOver(slice: ServiceSlice, topologyKey: string): ITopologySpreadConstraint {
  return {
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector: { matchLabels: serviceSelector(slice) },
  }
}

function affinity(slice: ServiceSlice, process: Process): IAffinity | undefined {
  const server = process.kind === 'server'
  const { service } = slice
  const shares = !process.isService && claimedVolumes(service).length > 0 && mountsClaims(service, process)
  if (!server && !service.spot && !shares) return undefined
  return {
    nodeAffinity: service.spot ? preferSpotNodes() : undefined,
    podAffinity: shares ? onTheNodeOfTheClaim(slice) : undefined,
    podAntiAffinity: server ? preferOtherNodes(slice) : undefined,
  }
}

/** Our taint, and what the cloud itself puts on such nodes. */
function tolerateSpotNodes({ facts }: ServiceSlice): IPodSpec['tolerations'] {
  return [spotNodes, ...cloudOf(facts).spotTaints].map((taint) => ({
    ...taint,
    operator: 'Equal',
    effect: 'NoSchedule',
  }))
}

/**
 * Only one node at a time may mount the claim, so a task goes where the service runs. Both carry the label: a pod that it
 * selects itself is placed anywhere as long as there is no other, as before the first release.
 * @see https://github.com/kubernetes/kubernetes/blob/v1.35.4/pkg/scheduler/framework/plugins/interpodaffinity/filtering.go#L402
 */
function onTheNodeOfTheClaim(slice: ServiceSlice): IAffinity['podAffinity'] {
  const labelSelector = { matchLabels: claimLabel(slice.service) }
  return { requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector, topologyKey: hostTopology }] }
}

function preferSpotNodes(): IAffinity['nodeAffinity'] {
  const { key, value } = spotNodes
  return {
    preferredDuringSchedulingIgnoredDuringExecution: [
      { weight: strongest, preference: { matchExpressions: [{ key, operator: 'In', values: [value] }] } },
    ],
  }
}

function preferOtherNodes(slice: ServiceSlice): IAffinity['podAntiAffinity'] {
  const podAffinityTerm = { labelSelector: { matchLabels: serviceSelector(slice) }, topologyKey: hostTopology }
  return { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: strongest, podAffinityTerm }] }
}
