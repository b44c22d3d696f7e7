// On which nodes pods go: replicas apart from each other, and on spot nodes where the service may.
import type { IAffinity } from 'kubernetes-models/v1/Affinity'
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec'
import type { ITopologySpreadConstraint } from 'kubernetes-models/v1/TopologySpreadConstraint'
import { cloudOf } from '../../../../model/clouds/index.ts'
import { spotNodes } from '../../../../model/names.ts'
import { serviceSelector } from '../../kit/labels.ts'
import type { ServiceSlice } from '../../slices.ts'
import type { Process } from './process.ts'

const hostTopology = 'kubernetes.io/hostname'
const zoneTopology = 'topology.kubernetes.io/zone'

/** The heaviest weight: spreading over nodes matters more than any other preference of ours. */
const strongest = 100

/** Every rule is a preference: a small cluster that cannot keep it still runs the pods. */
export function scheduling(
  slice: ServiceSlice,
  process: Process,
): Pick<IPodSpec, 'affinity' | 'tolerations' | 'topologySpreadConstraints'> {
  const server = process.kind === 'server'
  const { spot } = slice.service
  return {
    topologySpreadConstraints: server ? [hostTopology, zoneTopology].map((key) => spreadOver(slice, key)) : undefined,
    affinity: server || spot ? affinity(slice, server) : undefined,
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

function affinity(slice: ServiceSlice, apart: boolean): IAffinity {
  return {
    nodeAffinity: slice.service.spot ? preferSpotNodes() : undefined,
    podAntiAffinity: apart ? preferOtherNodes(slice) : undefined,
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
