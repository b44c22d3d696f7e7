// The plugin of CloudNativePG that writes backups and the log of changes into buckets.
import { backsUpToBuckets } from '../../model/data/backing.ts'
import { resources, type Addon } from '../addon.ts'

export const pluginBarmanCloud: Addon = {
  // The operator looks for plugins in its own namespace only.
  namespace: 'cnpg-system',
  wave: -3,
  serverSideApply: true,
  podSecurity: 'restricted',
  // Databases are in the first region.
  primaryOnly: true,
  isNeeded: backsUpToBuckets,
  neededBy: 'backups of a PostgreSQL database in the cluster',
  values: () => ({ resources: resources('20m', '128Mi') }),
}
