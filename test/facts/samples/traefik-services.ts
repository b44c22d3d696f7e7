// Names of services as Traefik's own tests and pages have them.
export const traefikServices = {
  /** A backend of an HTTPRoute. @see https://github.com/traefik/traefik/blob/v3.7.9/pkg/provider/kubernetes/gateway/kubernetes_test.go#L651 */
  gateway: {
    namespace: 'default',
    backend: 'whoami',
    name: 'httproute-default-http-app-1-gw-default-my-gateway-ep-web-0-af329269dd38031b03e3-svc-default-whoami-0@kubernetesgateway',
  },
  /** The same before 3.7.6. @see https://github.com/traefik/traefik/blob/v3.7.9/docs/content/migrate/v3.md */
  gatewayBefore: { namespace: 'default', backend: 'whoami', name: 'default-whoami-http-80@kubernetesgateway' },
  /** A Service of a weighted TraefikService. @see https://github.com/traefik/traefik/blob/v3.7.9/pkg/provider/kubernetes/crd/kubernetes_test.go#L2416 */
  custom: { namespace: 'default', backend: 'whoami5', name: 'default-whoami5-8080@kubernetescrd' },
  /** The same with `safeNaming`. @see https://doc.traefik.io/traefik/v3.7/reference/install-configuration/providers/kubernetes/kubernetes-crd/#safenaming */
  customSafe: { namespace: 'default', backend: 'whoami', name: 'default_wrr1_wrr_1_default_whoami_80@kubernetescrd' },
} as const
