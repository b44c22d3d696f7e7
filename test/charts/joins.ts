// What must fit together in one environment, whoever made the two sides: every join gives a sentence per thing that does not.
import { selects } from './selectors.ts'
import { refusals } from './pod-security.ts'
import type { MonitorFacts, Reference } from './object-facts.ts'
import type { World, WorldObject } from './world.ts'

export type Join = (world: World) => string[]

const titleOf = ({ kind, namespace, name, from }: WorldObject) =>
  `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name} (${from})`

/** A Service reaches pods, each of its named ports a port of theirs. */
export const servicesReachPods: Join = (world) =>
  world.objects.flatMap((object) => {
    const { service } = object
    if (service === undefined || Object.keys(service.selector).length === 0) return []
    const pods = podsOf(world, object.namespace).filter(({ pods }) => selects(service.selector, pods?.labels ?? {}))
    if (pods.length === 0) return [`${titleOf(object)} selects no pod`]
    const ports = new Set(pods.flatMap(({ pods }) => portNames(pods?.containers ?? [])))
    const lost = service.ports.filter(({ target }) => typeof target === 'string' && !ports.has(target))
    return lost.map(({ target }) => `${titleOf(object)}: no container of its pods has the port ${target}`)
  })

/** A monitor finds a Service or pods, and each of its ports there. */
export const monitorsFindTargets: Join = (world) =>
  world.objects.flatMap((object) => {
    const { monitor } = object
    if (monitor === undefined) return []
    const ports = monitoredPorts(world, object, monitor)
    if (ports === undefined) return [`${titleOf(object)} selects nothing`]
    const lost = monitor.ports.filter((port) => port !== 'undefined' && !ports.has(port))
    return lost.map((port) => `${titleOf(object)}: nothing that it selects has the port ${port}`)
  })

function monitoredPorts(world: World, object: WorldObject, monitor: MonitorFacts): Set<string | number> | undefined {
  const inScope = ({ namespace }: WorldObject) =>
    monitor.namespaces.length === 0
      ? namespace === object.namespace
      : monitor.namespaces.includes('*') || monitor.namespaces.includes(namespace ?? '')
  const labelsOf = ({ service, pods }: WorldObject) =>
    object.kind === 'ServiceMonitor' ? service?.labels : pods?.labels
  const found = world.objects.filter((each) => labelsOf(each) !== undefined && inScope(each))
  const selected = found.filter((each) => selects(monitor.selector, labelsOf(each) ?? {}))
  if (selected.length === 0) return undefined
  return new Set(selected.flatMap((each) => [...servicePorts(world, each), ...portNames(each.pods?.containers ?? [])]))
}

/** A monitor names a port of the Service, or one of the containers behind it. */
function servicePorts(world: World, { service, namespace }: WorldObject): (string | number)[] {
  if (service === undefined) return []
  const pods = podsOf(world, namespace).filter(({ pods }) => selects(service.selector, pods?.labels ?? {}))
  const behind = pods.flatMap(({ pods }) => portNames(pods?.containers ?? []))
  return [...service.ports.flatMap(({ name, target }) => [...(name === undefined ? [] : [name]), target]), ...behind]
}

/** What a pod, a webhook or a route names is there. */
export const referencesExist: Join = (world) => {
  const there = new Set(world.objects.flatMap(keysOf))
  return world.objects.flatMap((object) =>
    (object.references ?? [])
      .filter((reference) => !isThere(there, object, reference))
      .map((reference) => `${titleOf(object)} names ${reference.kind} ${reference.name}, which nobody makes`),
  )
}

function keysOf({ kind, namespace = '', name, makes = [] }: WorldObject): string[] {
  return [
    `${kind} ${namespace}/${name}`,
    ...makes.map((each) => `${each.kind} ${each.namespace ?? namespace}/${each.name}`),
  ]
}

function isThere(there: ReadonlySet<string>, { namespace = '' }: WorldObject, reference: Reference): boolean {
  const where = reference.namespace ?? namespace
  // Objects of the whole cluster have no namespace; some are put into each.
  return [where, '*', ''].some((each) => there.has(`${reference.kind} ${each}/${reference.name}`))
}

/** A webhook or a route comes to a port that the Service has. */
export const referredPortsExist: Join = (world) =>
  world.objects.flatMap((object) =>
    (object.references ?? []).flatMap(({ kind, name, namespace, port }) => {
      const service = serviceAt(world, namespace ?? object.namespace, name)
      if (kind !== 'Service' || port === undefined || service === undefined) return []
      const has = service.ports.some((each) => each.port === port || each.name === port)
      return has ? [] : [`${titleOf(object)} comes to port ${port} of Service ${name}, which it does not have`]
    }),
  )

function serviceAt(world: World, namespace: string | undefined, name: string) {
  const found = world.objects.find(
    (each) => each.service !== undefined && each.namespace === namespace && each.name === name,
  )
  return found?.service
}

/** An operator makes it, with this port. */
function isMade(world: World, namespace: string | undefined, name: string, port: number): boolean {
  return world.objects.some(
    (each) =>
      each.namespace === namespace &&
      (each.makes ?? []).some((made) => made.kind === 'Service' && made.name === name && made.port === port),
  )
}

/** An object of a custom kind is of a version that a definition in the environment serves. */
export const kindsAreServed: Join = (world) => {
  const served = new Set(
    world.objects.flatMap(({ serves }) =>
      serves === undefined ? [] : serves.versions.map((version) => `${serves.group}/${version} ${serves.kind}`),
    ),
  )
  return world.objects
    .filter(({ apiVersion }) => isCustom(apiVersion))
    .filter(({ apiVersion, kind }) => !served.has(`${apiVersion} ${kind}`))
    .map((object) => `${titleOf(object)}: nobody serves ${object.apiVersion} ${object.kind}`)
}

function isCustom(apiVersion: string): boolean {
  const [group = '', version] = apiVersion.split('/')
  if (version === undefined || !group.includes('.')) return false
  return !group.endsWith('.k8s.io') || group === 'gateway.networking.k8s.io'
}

/** The pods of a chart are let into the namespace of its Application. */
export const podsAreAdmitted: Join = (world) => {
  const standards = new Map(world.releases.map(({ namespace, podSecurity }) => [namespace, podSecurity]))
  return world.objects.flatMap((object) => {
    const standard = standards.get(object.namespace ?? '')
    if (object.pods === undefined || standard === undefined) return []
    return refusals(object.pods, standard).map((reason) => `${titleOf(object)} in a ${standard} namespace: ${reason}`)
  })
}

/** An address of a Service, wherever it is written, leads to one that has the port. */
export const addressesLead: Join = (world) => {
  const wrong = world.texts.flatMap(({ file, text }) =>
    [...text.matchAll(/\b([a-z][a-z0-9-]*)\.([a-z][a-z0-9-]*)\.svc(?:\.cluster\.local)?:(\d+)/g)].flatMap((match) => {
      const [address, name = '', namespace, port] = match
      const service = serviceAt(world, namespace, name)
      if (isMade(world, namespace, name, Number(port))) return []
      if (service === undefined) return [`${file}: there is no Service for ${address}`]
      return service.ports.some((each) => each.port === Number(port)) ? [] : [`${file}: ${address} has no such port`]
    }),
  )
  return [...new Set(wrong)]
}

function podsOf(world: World, namespace: string | undefined): WorldObject[] {
  return world.objects.filter((object) => object.pods !== undefined && object.namespace === namespace)
}

function portNames(containers: { ports?: { name?: string; port: number }[] }[]): (string | number)[] {
  return containers.flatMap(({ ports = [] }) =>
    ports.flatMap(({ name, port }) => [port, ...(name === undefined ? [] : [name])]),
  )
}

/** All of them, by what they say. */
export const joins: Record<string, Join> = {
  'a Service reaches pods and their ports': servicesReachPods,
  'a monitor finds targets and their ports': monitorsFindTargets,
  'what is named exists': referencesExist,
  'ports that others come to exist': referredPortsExist,
  'custom kinds are served': kindsAreServed,
  'pods are admitted to their namespaces': podsAreAdmitted,
  'addresses lead to Services': addressesLead,
}
