// What an add-on says of itself. It looks at the environment and speaks in model terms; no emitter knows it.
import type { JsonObject } from '../lib/json.ts'
import type { AddonObject, AddonRelease, AddonSecret } from '../model/addon.ts'
import type { Environment, Region } from '../model/environment.ts'
import type { GatewayKind } from '../model/network/gateways.ts'
import { isMonitored } from '../model/observability/metrics.ts'

/** An environment before its add-ons: what they look at. */
export type EnvironmentBase = Omit<Environment, 'addons'>

/** True of the add-ons that are needed without `external-secrets`, when the store fills a Secret of one of them. */
export type OtherAddons = { readStore(): boolean }

/** One add-on. `values` holds only what differs from the chart's defaults, each with its reason beside it. */
export type Addon = Pick<AddonRelease, 'namespace' | 'wave' | 'serverSideApply'> & {
  /** The same everywhere, or by what the environment asks of it. */
  podSecurity: AddonRelease['podSecurity'] | ((environment: EnvironmentBase) => AddonRelease['podSecurity'])
  /** `others`: what the other add-ons of the environment ask for. */
  isNeeded(environment: EnvironmentBase, others: OtherAddons): boolean
  /** What brings it, in words that continue "it comes with". */
  neededBy?: string
  /** `guests`: the previews in the cluster of the environment. */
  values(environment: EnvironmentBase, guests: readonly EnvironmentBase[]): JsonObject
  /** See AddonRelease; false where it says nothing. */
  primaryOnly?: true
  /** What a further region says otherwise, such as the name of its cluster. */
  regionalValues?(environment: EnvironmentBase, region: Region): JsonObject
  secrets?(environment: EnvironmentBase): AddonSecret[]
  /** Typed by a type-only import of kubernetes-models, so that the compiler checks the fields. */
  objects?(environment: EnvironmentBase, guests: readonly EnvironmentBase[]): AddonObject[]
}

/** True for an environment that has public routes and this gateway. */
export function isGateway(kind: GatewayKind): (environment: EnvironmentBase) => boolean {
  return ({ facts, services }) => facts.gateway.kind === kind && services.some(({ routes }) => routes.length > 0)
}

/** Gateways whose pods the cluster scales by their CPU, in production. */
const scaledGateways: GatewayKind[] = ['traefik', 'kong']

export function gatewayScales(environment: EnvironmentBase): boolean {
  return environment.tier === 'production' && scaledGateways.some((kind) => isGateway(kind)(environment))
}

/** The switch of a chart's own monitor: without Prometheus its definition is missing, and the chart would not install. */
export function monitor({ metrics }: Pick<EnvironmentBase, 'metrics'>): JsonObject {
  return { enabled: isMonitored({ metrics }) }
}

/** Two where the loss of a node must not be felt, one elsewhere. */
export function replicasOf({ tier }: Pick<EnvironmentBase, 'tier'>): number {
  return tier === 'production' ? 2 : 1
}

/** At most one at a time is taken away on purpose. Of a single one nothing is said: a budget would only keep its node from being drained. */
export function budget(environment: Pick<EnvironmentBase, 'tier'>): { podDisruptionBudget?: JsonObject } {
  return replicasOf(environment) > 1 ? { podDisruptionBudget: { enabled: true, maxUnavailable: 1 } } : {}
}

/** Requests and a memory limit; no CPU limit, because a throttled controller is a slow cluster. */
export function resources(cpu: string, memory: string): JsonObject {
  return { requests: { cpu, memory }, limits: { memory } }
}
