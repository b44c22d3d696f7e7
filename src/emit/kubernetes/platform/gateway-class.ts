// The class by which a Gateway asks for its controller.
import type { IGatewayClass } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/GatewayClass'
import type { Chart } from 'cdk8s'
import { gateways } from '../../../model/network/gateways.ts'
import { addObject } from '../kit/chart.ts'
import { definedElsewhere, platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'
import { hasPublicHosts } from './gateway.ts'

/** Kong serves Gateways with this mark through its own pods, and makes none for them. */
const unmanaged = { 'konghq.com/gatewayclass-unmanaged': 'true' }

/**
 * Adds the GatewayClass of a gateway whose chart makes none, or is told to leave it to us; others bring their own.
 * @see https://doc.traefik.io/traefik/routing/providers/kubernetes-gateway/
 */
export function addGatewayClass(chart: Chart, slice: PlatformSlice): void {
  const { facts } = slice
  const { controller, className } = gateways[facts.gateway.kind]
  if (controller === '' || !hasPublicHosts(slice)) return
  addObject<IGatewayClass>(chart, 'gateway-class', {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'GatewayClass',
    metadata: {
      name: className,
      annotations: {
        ...syncWave(platformWaves.issuers),
        ...definedElsewhere,
        ...(facts.gateway.kind === 'kong' && unmanaged),
      },
    },
    spec: { controllerName: controller },
  })
}
