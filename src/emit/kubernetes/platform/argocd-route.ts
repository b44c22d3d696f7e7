// The route by which people reach Argo CD through the gateway.
import type { IHTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute'
import type { Chart } from 'cdk8s'
import { argocdNamespace, argocdServer } from '../../../model/delivery/argocd.ts'
import { redirectAnnotations } from '../../../model/network/gateways.ts'
import { environmentNames } from '../../../model/names/environment.ts'
import { addObject } from '../kit/chart.ts'
import { definedElsewhere, platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'

/** Adds the route. It stands here and not in the values of the chart, which is installed before the gateway's definitions. */
export function emitArgocdRoute(chart: Chart, { facts, argocd }: PlatformSlice): void {
  if (argocd === null) return
  const { name, namespace } = facts.gateway
  addObject<IHTTPRoute>(chart, 'argocd-route', {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: {
      name: 'argocd',
      namespace: argocdNamespace,
      annotations: {
        ...syncWave(platformWaves.gateway),
        ...definedElsewhere,
        ...redirectAnnotations(facts, { redirectHttps: true }),
      },
    },
    spec: {
      parentRefs: [
        {
          group: 'gateway.networking.k8s.io',
          kind: 'Gateway',
          name,
          namespace,
          sectionName: environmentNames.httpsListener(argocd.domain, argocd.host),
        },
      ],
      hostnames: [argocd.host],
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: '/' } }],
          backendRefs: [{ group: '', kind: 'Service', name: argocdServer, port: 80, weight: 1 }],
        },
      ],
    },
  })
}
