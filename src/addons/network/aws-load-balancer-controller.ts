// The AWS Load Balancer Controller: makes an Application Load Balancer for the Gateway, and keeps it as the routes say.
import { isGateway, monitor, replicasOf, resources, type Addon } from '../addon.ts'

export const awsLoadBalancerController: Addon = {
  namespace: 'aws-load-balancer-controller',
  wave: -4,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: isGateway('alb'),
  neededBy: '`gateway: alb` and `routes` of a service',
  values: (environment) => ({
    // Whatever it makes in the account carries this name.
    clusterName: environment.facts.cluster,
    replicaCount: replicasOf(environment),
    resources: resources('100m', '256Mi'),
    // What the chart leaves out of the strictest Pod Security standard.
    podSecurityContext: { seccompProfile: { type: 'RuntimeDefault' } },
    securityContext: { capabilities: { drop: ['ALL'] } },
    // Straight to the pods: Services have no ports on the nodes.
    defaultTargetType: 'ip',
    // The certificate of its webhook would be made anew at every render, and Argo CD would never be in sync.
    enableCertManager: true,
    // Nothing here is an Ingress, and Services of the kind LoadBalancer are not taken over.
    createIngressClassResource: false,
    enableServiceMutatorWebhook: false,
    serviceMonitor: monitor(environment),
    ...(replicasOf(environment) > 1 && { podDisruptionBudget: { maxUnavailable: 1 } }),
  }),
  // Each cluster makes load balancers of its own.
  regionalValues: (_, { cluster }) => ({ clusterName: cluster }),
}
