// The class by which a Gateway asks for Traefik.
import type { IGatewayClass } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/GatewayClass'
import type { Chart } from 'cdk8s'
import { addObject } from '../chart.ts'
import { extendedGateway } from '../route-filters.ts'
import { definedElsewhere, platformWaves, syncWave } from '../sync.ts'
import type { PlatformSlice } from '../units.ts'

/**
 * Adds the GatewayClass of Traefik, whose chart is told to leave it to us; other gateways bring their own.
 * @see https://doc.traefik.io/traefik/routing/providers/kubernetes-gateway/
 */
export function emitGatewayClass(chart: Chart, { facts, hosts }: PlatformSlice): void {
  if (facts.gateway.className !== extendedGateway || hosts.length === 0) return
  addObject<IGatewayClass>(chart, 'gateway-class', {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'GatewayClass',
    metadata: {
      name: facts.gateway.className,
      annotations: { ...syncWave(platformWaves.issuers), ...definedElsewhere },
    },
    spec: { controllerName: 'traefik.io/gateway-controller' },
  })
}
