// Names of services as the tests of Kong's ingress controller have them.
export const kongServices = {
  /** @see https://github.com/Kong/kubernetes-ingress-controller/blob/v3.5.13/internal/dataplane/testdata/golden/host-header-annotation-httproute/default_golden.yaml */
  route: { namespace: 'default', route: 'httpbin', name: 'httproute.default.httpbin.0' },
} as const
