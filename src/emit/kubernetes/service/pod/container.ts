// The container of a service or of one of its tasks.
import type { IContainer } from 'kubernetes-models/v1/Container'
import type { IContainerPort } from 'kubernetes-models/v1/ContainerPort'
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar'
import type { IEnvFromSource } from 'kubernetes-models/v1/EnvFromSource'
import type { ILifecycleHandler } from 'kubernetes-models/v1/LifecycleHandler'
import { unexpanded } from '../../../../lib/kubernetes-expansion.ts'
import type { EnvironmentFacts } from '../../../../model/environment.ts'
import { containerName, healthPortName, initContainerName } from '../../../../model/names/services.ts'
import type { Resources, SecretVariable, Service } from '../../../../model/service.ts'
import { nativeSleepSince } from '../../../../model/versions/kubernetes-apis.ts'
import { isAtLeast } from '../../../../model/versions/kubernetes.ts'
import { isCalled, portAt, portsOf } from '../../../../model/workload.ts'
import { protocolNames } from '../../kit/peers.ts'
import { shellCommand } from '../../kit/shell.ts'
import { settingsNames } from '../settings.ts'
import type { ServiceSlice } from '../../slices.ts'
import { probes } from './probes.ts'
import type { Process } from './process.ts'
import { containerSecurityContext } from './security-context.ts'
import { volumeMounts } from './volumes.ts'

/**
 * Seconds between the order to stop and the signal, in which gateways and callers learn that the pod is leaving.
 * Part of the time that `shutdown` gives. Five are enough for endpoints to spread and short enough not to be felt.
 */
const drainSeconds = 5

/** No more than half of the time that there is, or the process would be killed at once, and Kubernetes refuses a longer one. */
function drainOf({ shutdown }: Service): number {
  return Math.min(drainSeconds, Math.floor(shutdown / 2))
}

export function container(slice: ServiceSlice, process: Process): IContainer {
  const { facts, service } = slice
  const server = process.kind === 'server'
  return {
    name: containerName,
    image: service.image.reference,
    // A digest never changes its meaning; a tag may.
    imagePullPolicy: service.image.pinnedByDigest ? 'IfNotPresent' : 'Always',
    command: process.command === '' ? undefined : shellCommand(process.command),
    args: process.arguments.length === 0 ? undefined : process.arguments.map(unexpanded),
    ports: server ? containerPorts(service) : undefined,
    env: singleVariables(slice, process),
    envFrom: environmentSources(slice),
    resources: resourceRequirements(service.resources),
    ...(server ? probes(service) : {}),
    lifecycle:
      server && isCalled(service) && drainOf(service) > 0 ? { preStop: drain(facts, drainOf(service)) } : undefined,
    securityContext: containerSecurityContext(service),
    volumeMounts: volumeMounts(service, process),
  }
}

/** The step that ends well before the process starts: the same container with another command, and without ports and probes. */
export function initContainer(slice: ServiceSlice, process: Process): IContainer {
  const {
    ports: _,
    lifecycle: __,
    ...step
  } = container(slice, {
    ...process,
    kind: 'task',
    command: slice.service.init,
    arguments: [],
  })
  return { ...step, name: initContainerName }
}

/** An image may have no program `sleep`; then the pod is stopped at once, as it would be without a hook. */
function drain({ kubernetes }: EnvironmentFacts, seconds: number): ILifecycleHandler {
  return isAtLeast(kubernetes, nativeSleepSince)
    ? { sleep: { seconds } }
    : { exec: { command: ['sleep', String(seconds)] } }
}

function containerPorts(service: Service): IContainerPort[] | undefined {
  const ports = portsOf(service)
  const containerPort = ({ name, port, transport }: (typeof ports)[number]): IContainerPort => ({
    name,
    containerPort: port,
    protocol: protocolNames[transport],
  })
  const health = service.health?.port ?? 0
  const asked: IContainerPort[] =
    health === 0 || portAt(health, ports) !== undefined
      ? []
      : [{ name: healthPortName, containerPort: health, protocol: 'TCP' }]
  const all = [...ports.map(containerPort), ...asked]
  return all.length === 0 ? undefined : all
}

function environmentSources(slice: ServiceSlice): IEnvFromSource[] | undefined {
  const { variables, secrets } = slice.service
  const { configMap, secret } = settingsNames(slice)
  const sources: IEnvFromSource[] = []
  if (variables.length > 0) sources.push({ configMapRef: { name: configMap } })
  if (secrets.some(({ source }) => source.kind === 'store')) sources.push({ secretRef: { name: secret } })
  return sources.length === 0 ? undefined : sources
}

/**
 * Variables that stand in no object of the service's own: those from Secrets that operators make, then those that are put
 * together from them, because a variable can refer only to those before it.
 * @see https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/
 */
function singleVariables(slice: ServiceSlice, { direct }: Process): IEnvVar[] | undefined {
  const changed = new Set(direct.map(({ name }) => name))
  const own = slice.service.secrets.filter(({ name }) => !changed.has(name))
  const all = [
    ...own.flatMap((variable) => singleVariable(variable)),
    ...direct.flatMap((variable) => directVariable(variable, slice)),
  ].sort(secretsFirst)
  return all.length === 0 ? undefined : all
}

/** None for what stands in the Secret of the service, which the container gets whole. */
function singleVariable({ name, source }: SecretVariable): IEnvVar[] {
  if (source.kind === 'object') return [{ name, valueFrom: { secretKeyRef: { name: source.secret, key: source.key } } }]
  return source.kind === 'composed' ? [{ name, value: source.value }] : []
}

/** The value of another variable of the service, which may stand in its Secret. */
function directVariable({ name, instead }: Process['direct'][number], slice: ServiceSlice): IEnvVar[] {
  const source = slice.service.secrets.find((variable) => variable.name === instead)?.source
  if (source?.kind === 'store')
    return [{ name, valueFrom: { secretKeyRef: { name: settingsNames(slice).secret, key: instead } } }]
  return source === undefined ? [] : singleVariable({ name, from: '', source })
}

function secretsFirst(one: IEnvVar, other: IEnvVar): number {
  return Number(one.valueFrom === undefined) - Number(other.valueFrom === undefined)
}

function resourceRequirements({ requests, limits }: Resources): IContainer['resources'] {
  return { requests: quantities(requests), limits: quantities(limits) }
}

function quantities({ cpu, memory, ephemeralStorage }: Resources['limits']): Record<string, string> {
  return {
    ...(cpu === '' ? {} : { cpu }),
    memory,
    'ephemeral-storage': ephemeralStorage,
  }
}
