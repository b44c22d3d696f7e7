// MongoDB's operator: runs MongoDB in the cluster.
import { runsEngine } from '../../model/data/backing.ts'
import { haveMongodb, mongodbAccount } from '../../model/data/mongodb-account.ts'
import { resources, type Addon } from '../addon.ts'

export const mongodbKubernetes: Addon = {
  namespace: 'mongodb',
  // After the platform objects (-3): the chart puts the account of the databases into the namespace that they make.
  wave: -2,
  serverSideApply: true,
  podSecurity: 'restricted',
  // Databases are in the first region.
  primaryOnly: true,
  isNeeded: (environment) => runsEngine(environment, 'database/mongodb'),
  values: ({ facts }, guests) => ({
    operator: {
      // Where the databases are, and everywhere where previews have some; by default the operator looks only at its own namespace.
      watchNamespace: haveMongodb(guests) ? '*' : facts.namespace,
      // Nothing here is an Ops Manager or a database of the Enterprise edition.
      watchedResources: ['mongodbcommunity'],
      resources: resources('50m', '256Mi'),
      // The webhook judges the kinds that are not watched.
      webhook: { registerConfiguration: false },
    },
    // New releases of the server have no images on the older base any more.
    community: { mongodb: { imageType: 'ubi9' } },
  }),
  // Where it watches all of them, the chart knows no namespace for the account of the servers.
  objects: (environment, guests) =>
    haveMongodb(guests) && haveMongodb([environment]) ? mongodbAccount(environment.facts.namespace) : [],
}
