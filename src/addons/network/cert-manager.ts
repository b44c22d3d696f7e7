// cert-manager: certificates for every host, renewed before they end.
import { backsUpToBuckets, runsEngine } from '../../model/data/backing.ts'
import { budget, monitor, replicasOf, resources, type Addon, type EnvironmentBase } from '../addon.ts'

export const certManager: Addon = {
  namespace: 'cert-manager',
  wave: -6,
  serverSideApply: true,
  podSecurity: 'restricted',
  // What trusts each other by certificates: the plugin that backs up databases and its operator, Linkerd's members, and the
  // API and RabbitMQ's operators.
  isNeeded: (environment) =>
    isPublic(environment) ||
    backsUpToBuckets(environment) ||
    environment.facts.mesh.kind === 'linkerd' ||
    runsEngine(environment, 'broker/rabbitmq'),
  neededBy:
    '`routes` of a service, with backups of databases or a queue of RabbitMQ in the cluster, and with `mesh: linkerd`',
  values: (environment) => ({
    // The chart leaves its definitions to people; here nobody installs them by hand.
    crds: { enabled: true },
    replicaCount: replicasOf(environment),
    // Challenges are answered through the Gateway, whose definitions are there only where something is public.
    ...(isPublic(environment) && {
      config: {
        apiVersion: 'controller.config.cert-manager.io/v1alpha1',
        kind: 'ControllerConfiguration',
        enableGatewayAPI: true,
      },
    }),
    resources: resources('10m', '128Mi'),
    prometheus: { servicemonitor: monitor(environment) },
    ...budget(environment),
    webhook: { replicaCount: replicasOf(environment), resources: resources('10m', '64Mi'), ...budget(environment) },
    cainjector: { resources: resources('10m', '256Mi') },
    // A Helm hook that Argo CD would run after every sync; the health of the webhook says the same.
    startupapicheck: { enabled: false },
  }),
}

function isPublic({ services }: EnvironmentBase): boolean {
  return services.some(({ routes }) => routes.length > 0)
}
