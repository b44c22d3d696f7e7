// Rule: what runs in several regions finds its data there.
import { clusterBackings, nameOf } from '../../model/data/backing.ts'
import type { Rule } from '../rule.ts'

/** A database of the cluster is in the first region; clouds reach their own databases from every region of a network. */
export const databaseInOneRegion: Rule = ({ environments }) =>
  environments
    .filter(({ regions }) => regions.length > 0)
    .flatMap((environment) =>
      clusterBackings(environment)
        .filter(({ kind, users }) => kind === 'database' && users.length > 0)
        .map((backing) => ({
          code: 'database-in-one-region',
          severity: 'error',
          at: { path: ['databases', nameOf(backing)], environment: environment.name, target: 'key' },
          message: `\`${nameOf(backing)}\` runs in the cluster of the first region, and its users in ${environment.regions.map(({ name }) => `\`${name}\``).join(', ')} cannot reach it`,
          why: 'a cluster serves only the pods in it; two copies of a database would part',
          hint: 'let the cloud run it, `provider: managed`, or keep the environment in one region',
        })),
    )
