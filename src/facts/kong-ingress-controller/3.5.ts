// Kong's ingress controller 3.5 (chart `ingress` 0.24.0 names the tag 3.5, read at v3.5.13) and what it makes of a Gateway API route.
import type { Fact, Facts } from '../fact.ts'

export const kongIngressController: Facts & {
  /** The version of the chart that brings it. */
  chart: string
  /** The service label of the metrics: the rules of one HTTPRoute that have the same backends are one service of Kong. */
  service: Fact<(namespace: string, route: string) => string>
  /**
   * A redirect without a host becomes the plugin `redirect` with the location `/`, which Kong 3.9 refuses, and with it the
   * whole configuration: there is no form for hosts that are not known beforehand, such as those of previews.
   */
  redirectNeedsHost: Fact<true>
  /** Annotations of an HTTPRoute: which protocols it answers, and what others are answered. */
  protocols: Fact<string>
  redirectStatus: Fact<string>
} = {
  thing: 'kong-ingress-controller',
  version: '3.5',
  chart: '0.24.0',
  read: '2026-12-01',
  service: {
    value: (namespace, route) => `httproute[.]${namespace.replaceAll('.', '[.]')}[.]${route}[.][0-9]+`,
    source:
      'https://github.com/Kong/kubernetes-ingress-controller/blob/eeb8a2804c6251958745af40de3e09885a069519/internal/dataplane/translator/subtranslator/httproute.go#L157',
  },
  redirectNeedsHost: {
    value: true,
    source:
      'https://github.com/Kong/kubernetes-ingress-controller/blob/eeb8a2804c6251958745af40de3e09885a069519/internal/dataplane/translator/subtranslator/httproute.go#L1226-L1258',
  },
  protocols: {
    value: 'konghq.com/protocols',
    source:
      'https://github.com/Kong/kubernetes-ingress-controller/blob/eeb8a2804c6251958745af40de3e09885a069519/internal/dataplane/kongstate/route.go#L115-L129',
  },
  redirectStatus: {
    value: 'konghq.com/https-redirect-status-code',
    source:
      'https://github.com/Kong/kubernetes-ingress-controller/blob/eeb8a2804c6251958745af40de3e09885a069519/internal/dataplane/kongstate/route.go#L131-L154',
  },
}
