// Kyverno: admits only images that our own workflows have signed. The policies stand with the objects of the platform.
import { policyNamespace } from '../../model/names/environment.ts'
import { pullSecret } from '../../model/delivery/registries.ts'
import { monitor, resources, type Addon } from '../addon.ts'

export const kyverno: Addon = {
  namespace: policyNamespace,
  // Before the policies, which come with the objects of the platform.
  wave: -5,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: ({ security }) => security.signed.length > 0,
  neededBy: '`security.signedImages`',
  values: (environment) => ({
    // While no controller answers, nothing is admitted: three in production survive a node and a rollout at once.
    admissionController: {
      replicas: environment.tier === 'production' ? 3 : 1,
      container: { resources: resources('100m', '384Mi') },
      serviceMonitor: monitor(environment),
    },
    backgroundController: { replicas: 1, resources: resources('50m', '256Mi'), serviceMonitor: monitor(environment) },
    // They work for kinds of policies that we have none of.
    cleanupController: { enabled: false },
    reportsController: { replicas: 1, resources: resources('50m', '256Mi'), serviceMonitor: monitor(environment) },
    // A Helm hook that Argo CD would run at every sync.
    webhooksCleanup: { enabled: false },
  }),
  // To read the signatures, which stand beside the images.
  secrets: ({ facts }) => (facts.privateRegistry === '' ? [] : [pullSecret(facts)]),
}
