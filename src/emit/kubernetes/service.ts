// The Service of a service, and the one by which the new colour of a blue-green service is reached before it is promoted.
import type { Chart } from 'cdk8s'
import { IntOrString, KubeService } from 'cdk8s-plus-27/lib/imports/k8s.js'
import type { ObjectMeta, ServicePort } from 'cdk8s-plus-27/lib/imports/k8s.js'
import { listens, metricsPortName, objectNames, portName } from '../../model/names.ts'
import type { Protocol, Service } from '../../model/service.ts'
import { addObject } from './chart.ts'
import { dialectOf } from './gateways/index.ts'
import { serviceSelector } from './labels.ts'
import type { ServiceSlice } from './units.ts'
import { hasMetricsPort, hasPorts, workloadKind } from './workload.ts'

/** Component label of the preview Service: the ServiceMonitor passes over it, or each pod would be scraped twice. */
const previewComponent = 'preview'

/** What a gateway must speak to the pods; undefined: HTTP/1.1, or bytes that it does not read. */
const appProtocols: Record<Protocol, string | undefined> = {
  http: undefined,
  tcp: undefined,
  // @see https://kubernetes.io/docs/concepts/services-networking/service/#application-protocol
  grpc: 'kubernetes.io/h2c',
  websocket: 'kubernetes.io/ws',
}

/** Adds the Service of whatever has a port, and the preview Service of a Rollout. */
export function emitService(chart: Chart, slice: ServiceSlice): void {
  const { service } = slice
  if (!hasPorts(service)) return
  const annotations = service.routes.length === 0 ? {} : (dialectOf(slice.facts).serviceAnnotations?.(slice) ?? {})
  addService(chart, slice, 'service', { name: objectNames.service(service.name), ...(Object.keys(annotations).length > 0 && { annotations }) })
  if (workloadKind(service) !== 'Rollout') return
  const labels = { 'app.kubernetes.io/component': previewComponent }
  addService(chart, slice, 'service.preview', { name: objectNames.previewService(service.name), labels })
}

function addService(chart: Chart, slice: ServiceSlice, id: string, metadata: ObjectMeta): void {
  const spec = { type: 'ClusterIP', selector: serviceSelector(slice), ports: servicePorts(slice.service) }
  addObject(chart, id, KubeService.manifest({ metadata, spec }))
}

/** A Service has the port numbers of its pods, so that one number is right everywhere. */
function servicePorts(service: Service): ServicePort[] {
  const ports: ServicePort[] = []
  if (listens(service)) ports.push(servicePort(portName, service.port, appProtocols[service.protocol]))
  if (hasMetricsPort(service) && service.metrics !== null) ports.push(servicePort(metricsPortName, service.metrics.port))
  return ports
}

function servicePort(name: string, port: number, appProtocol?: string): ServicePort {
  return { name, port, targetPort: IntOrString.fromString(name), protocol: 'TCP', appProtocol }
}
