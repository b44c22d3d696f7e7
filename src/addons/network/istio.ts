// Istio: the mesh without sidecars (ambient), and the gateway that `gateway: istio` asks for.
import { cloudOf } from '../../model/clouds/index.ts'
import { meshNamespaces } from '../../model/network/mesh.ts'
import { isGateway, replicasOf, resources, type Addon, type EnvironmentBase } from '../addon.ts'

const inMesh = ({ facts }: EnvironmentBase) => facts.mesh.kind === 'istio'
const isUsed = (environment: EnvironmentBase) => inMesh(environment) || isGateway('istio')(environment)

const usedBy = '`mesh: istio`, and with `gateway: istio`'

/** All parts share a namespace, and so the label that the most demanding of them needs: two work on the nodes themselves. */
const common: Pick<Addon, 'namespace' | 'serverSideApply' | 'podSecurity'> = {
  namespace: meshNamespaces.istio,
  serverSideApply: true,
  podSecurity: 'privileged',
}

/** Its webhook is changed by the control plane after it is installed, which Argo CD would undo for ever; all objects are checked before. */
const global = { configValidation: false }

/** The definitions. */
export const istioBase: Addon = {
  ...common,
  wave: -6,
  isNeeded: isUsed,
  neededBy: usedBy,
  // Without a default revision the chart registers no webhook of its own, which the control plane would not answer.
  values: () => ({ defaultRevision: '' }),
}

export const istiod: Addon = {
  ...common,
  wave: -5,
  isNeeded: isUsed,
  neededBy: usedBy,
  values: (environment) => ({
    ...(inMesh(environment) && { profile: 'ambient' }),
    // The chart's budget keeps one; of a single one that would keep its node from being drained.
    global: { ...global, ...(replicasOf(environment) === 1 && { defaultPodDisruptionBudget: { enabled: false } }) },
    autoscaleEnabled: false,
    replicaCount: replicasOf(environment),
    resources: resources('100m', '512Mi'),
  }),
}

/** Leads the connections of member pods to ztunnel, on each node. */
export const istioCni: Addon = {
  ...common,
  wave: -5,
  isNeeded: inMesh,
  neededBy: '`mesh: istio`',
  // Google's nodes keep network plugins in a place of their own.
  values: ({ facts }) => {
    const platform = cloudOf(facts).istioPlatform
    return { profile: 'ambient', ...(platform !== '' && { global: { platform } }) }
  },
}

/** Encrypts and proves, on each node. */
export const ztunnel: Addon = {
  ...common,
  wave: -5,
  isNeeded: inMesh,
  neededBy: '`mesh: istio`',
  values: () => ({ resources: resources('100m', '256Mi') }),
}
