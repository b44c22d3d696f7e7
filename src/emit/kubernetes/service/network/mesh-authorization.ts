// Who may call a service, by the identity that the mesh proves: along `uses`, the gateway, and Prometheus.
import type { IAuthorizationPolicy } from '@kubernetes-models/istio/security.istio.io/v1/AuthorizationPolicy'
import type { Chart } from 'cdk8s'
import { metricsPortName, objectNames, portName } from '../../../../model/names/services.ts'
import { isProbed } from '../../../../model/delivery/release.ts'
import { isServer, portsOf, scrapedMetrics } from '../../../../model/workload.ts'
import { addObject } from '../../kit/chart.ts'
import { serviceSelector } from '../../kit/labels.ts'
import { definedElsewhere, serviceWaves, syncWave } from '../../kit/sync.ts'
import type { ServiceSlice } from '../../slices.ts'

/** What we write of Linkerd's policies. @see https://linkerd.io/2/reference/authorization-policy/ */
type Reference = { group?: string; kind: string; name: string; namespace?: string }
type Metadata = { name: string; annotations: Record<string, string> }
type Server = {
  apiVersion: 'policy.linkerd.io/v1beta3'
  kind: 'Server'
  metadata: Metadata
  spec: { podSelector: { matchLabels: Record<string, string> }; port: number; accessPolicy: 'deny' }
}
type LinkerdPolicy = {
  apiVersion: 'policy.linkerd.io/v1alpha1'
  kind: 'AuthorizationPolicy'
  metadata: Metadata
  spec: { targetRef: Reference; requiredAuthenticationRefs: Reference[] }
}
type Authentication = {
  apiVersion: 'policy.linkerd.io/v1alpha1'
  kind: 'MeshTLSAuthentication'
  metadata: Metadata
  spec: { identityRefs: Reference[] }
}

/** One port of a service, with the services and namespaces that may call it. */
type Door = { name: string; port: number; services: string[]; namespaces: string[] }

const annotations = { ...syncWave(serviceWaves.configuration), ...definedElsewhere }

/** Adds the policies of a mesh that proves identities; nothing for what has no port. */
export function addMeshAuthorization(chart: Chart, slice: ServiceSlice): void {
  const { mesh } = slice.facts
  const doors = doorsOf(slice)
  if (!mesh.strict || doors.length === 0) return
  if (mesh.kind === 'istio') addIstioPolicy(chart, slice, doors)
  if (mesh.kind === 'linkerd') for (const door of doors) addLinkerdPolicies(chart, slice, door)
}

function doorsOf({ facts, service }: ServiceSlice): Door[] {
  if (!isServer(service)) return []
  const gateway = service.routes.length > 0 ? [facts.gateway.namespace] : []
  // Smoke tests have the identity of the service itself.
  const services = isProbed(service) ? [...service.usedBy, service.name] : service.usedBy
  const callersAt = (name: string): Pick<Door, 'services' | 'namespaces'> => {
    if (name === portName) return { services, namespaces: gateway }
    return { services: name === metricsPortName ? [] : service.usedBy, namespaces: [] }
  }
  const metrics = scrapedMetrics(service)?.port
  return portsOf(service)
    .filter(({ transport }) => transport === 'tcp') // what no mesh carries, no identity guards
    .map(({ name, port }): Door => {
      const callers = callersAt(name)
      const monitoring = port === metrics ? [facts.monitoringNamespace] : []
      return { name, port, ...callers, namespaces: [...callers.namespaces, ...monitoring] }
    })
}

/** Whoever no rule names is refused; with no rule at all, everybody is. */
function addIstioPolicy(chart: Chart, slice: ServiceSlice, doors: Door[]): void {
  const { facts, service } = slice
  const principal = (caller: string) => `cluster.local/ns/${facts.namespace}/sa/${objectNames.serviceAccount(caller)}`
  const open = doors.filter(({ services, namespaces }) => services.length + namespaces.length > 0)
  addObject<IAuthorizationPolicy>(chart, 'authorization-policy', {
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
    metadata: { name: service.name, annotations },
    spec: {
      selector: { matchLabels: serviceSelector(slice) },
      action: 'ALLOW',
      rules: open.map(({ port, services, namespaces }) => ({
        from: [
          ...(services.length === 0 ? [] : [{ source: { principals: services.map(principal) } }]),
          ...(namespaces.length === 0 ? [] : [{ source: { namespaces } }]),
        ],
        to: [{ operation: { ports: [String(port)] } }],
      })),
    },
  })
}

/** A Server without a policy refuses everybody; health checks of the kubelet are let through by Linkerd itself. */
function addLinkerdPolicies(chart: Chart, slice: ServiceSlice, door: Door): void {
  const { port, services, namespaces } = door
  const name = door.name === portName ? slice.service.name : `${slice.service.name}-${door.name}`
  addObject<Server>(chart, `server.${name}`, {
    apiVersion: 'policy.linkerd.io/v1beta3',
    kind: 'Server',
    metadata: { name, annotations },
    spec: { podSelector: { matchLabels: serviceSelector(slice) }, port, accessPolicy: 'deny' },
  })
  if (services.length + namespaces.length === 0) return
  const identityRefs = [
    ...services.map((caller) => ({ kind: 'ServiceAccount', name: objectNames.serviceAccount(caller) })),
    ...namespaces.map((namespace) => ({ kind: 'Namespace', name: namespace })),
  ]
  addObject<Authentication>(chart, `mesh-tls-authentication.${name}`, {
    apiVersion: 'policy.linkerd.io/v1alpha1',
    kind: 'MeshTLSAuthentication',
    metadata: { name, annotations },
    spec: { identityRefs },
  })
  addObject<LinkerdPolicy>(chart, `authorization-policy.${name}`, {
    apiVersion: 'policy.linkerd.io/v1alpha1',
    kind: 'AuthorizationPolicy',
    metadata: { name, annotations },
    spec: {
      targetRef: { group: 'policy.linkerd.io', kind: 'Server', name },
      requiredAuthenticationRefs: [{ group: 'policy.linkerd.io', kind: 'MeshTLSAuthentication', name }],
    },
  })
}
