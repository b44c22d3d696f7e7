// cert-manager: certificates for every host, renewed before they end.
import { monitor, replicasOf, resources, type Addon } from './addon.ts'

export const certManager: Addon = {
  namespace: 'cert-manager',
  wave: -6,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: ({ services }) => services.some(({ routes }) => routes.length > 0),
  values: (environment) => ({
    // The chart leaves its definitions to people; here nobody installs them by hand.
    crds: { enabled: true },
    replicaCount: replicasOf(environment),
    // Challenges are answered through the Gateway.
    config: { apiVersion: 'controller.config.cert-manager.io/v1alpha1', kind: 'ControllerConfiguration', enableGatewayAPI: true },
    resources: resources('10m', '128Mi'),
    prometheus: { servicemonitor: monitor(environment) },
    webhook: { replicaCount: replicasOf(environment), resources: resources('10m', '64Mi') },
    cainjector: { resources: resources('10m', '256Mi') },
    // A Helm hook that Argo CD would run after every sync; the health of the webhook says the same.
    startupapicheck: { enabled: false },
  }),
}
