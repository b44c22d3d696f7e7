// The Service of a service, and the one by which its next version is reached while it is judged.
import type { Chart } from 'cdk8s'
import { IntOrString, KubeService } from '../kit/api-objects.ts'
import type { ObjectMeta, ServicePort } from 'cdk8s-plus-27/lib/imports/k8s.js'
import { objectNames, portName } from '../../../model/names/services.ts'
import type { Protocol, Service } from '../../../model/service.ts'
import { hasPorts, nextVersionOf, portsOf } from '../../../model/workload.ts'
import { addObject } from '../kit/chart.ts'
import { protocolNames } from '../kit/peers.ts'
import { dialectOf } from '../platform/gateways/index.ts'
import { mergedByServer } from '../kit/sync.ts'
import { serviceSelector } from '../kit/labels.ts'
import type { ServiceSlice } from '../slices.ts'

/**
 * Component label of the Service of the next version. It points at the old version's pods between two releases, so it is scraped
 * only where releases are judged by what it measures.
 */
export const nextComponent = 'next-version'

/** What a gateway must speak to the pods; undefined: HTTP/1.1, or bytes that it does not read. */
const appProtocols: Record<Protocol, string | undefined> = {
  http: undefined,
  tcp: undefined,
  // @see https://kubernetes.io/docs/concepts/services-networking/service/#application-protocol
  grpc: 'kubernetes.io/h2c',
  websocket: 'kubernetes.io/ws',
}

/** Adds the Service of whatever has a port, and that of the next version where it is kept apart. */
export function emitService(chart: Chart, slice: ServiceSlice): void {
  const { service } = slice
  if (!hasPorts(service)) return
  const routed = service.routes.length === 0 ? {} : (dialectOf(slice.facts).serviceAnnotations?.(slice) ?? {})
  const merged = mergedByServer(portsOf(service).map(({ servicePort }) => servicePort))
  const annotations = { ...routed, ...merged }
  const annotated = Object.keys(annotations).length > 0 && { annotations }
  addService(chart, slice, 'service', { name: objectNames.service(service.name), ...annotated })
  const next = nextVersionOf(service)
  if (next === null) return
  const labels = { 'app.kubernetes.io/component': nextComponent }
  addService(chart, slice, `service.${next}`, {
    name: objectNames.nextService(service.name, next),
    labels,
    ...(next === 'canary' ? annotated : Object.keys(merged).length > 0 && { annotations: merged }),
  })
}

function addService(chart: Chart, slice: ServiceSlice, id: string, metadata: ObjectMeta): void {
  const spec = { type: 'ClusterIP', selector: serviceSelector(slice), ports: servicePorts(slice.service) }
  addObject(chart, id, KubeService.manifest({ metadata, spec }))
}

function servicePorts(service: Service): ServicePort[] {
  return portsOf(service).map(({ name, servicePort, transport }) => ({
    name,
    port: servicePort,
    targetPort: IntOrString.fromString(name),
    protocol: protocolNames[transport],
    appProtocol: name === portName ? appProtocols[service.protocol] : undefined,
  }))
}
