// Rule: what people typed into an add-on of production is saved, or somebody knows that it is not.
import { unsavedState } from '../../model/data/addon-state.ts'
import type { Environment } from '../../model/environment.ts'
import type { Finding, SpecPath } from '../../report/diagnostic.ts'
import type { Rule } from '../rule.ts'

/** By add-on: the line that brings it, and what can be done. */
const known: Readonly<Record<string, { path: SpecPath; hint: string }>> = {
  vault: {
    path: ['secrets', 'store'],
    hint: 'name a bucket for backups, and a job sends snapshots of Vault there: `buckets: {backups: {}}` and `backups: {to: [backups]}`',
  },
  unleash: {
    path: ['delivery', 'flags'],
    hint: 'export the flags now and then (Unleash: Configure, Import/export), or write `flags: launchdarkly`, which keeps them itself',
  },
}

function isDefault({ defaults }: Pick<Environment, 'defaults'>, path: SpecPath): boolean {
  return defaults.some((each) => each.path === path.join('.'))
}

export const stateNotSaved: Rule = ({ environments }) =>
  environments
    .filter(({ tier }) => tier === 'production')
    .flatMap((environment) =>
      unsavedState(environment)
        .filter(({ irreplaceable }) => irreplaceable)
        .flatMap(({ addon, holds }): Finding[] => {
          const place = known[addon]
          // A store that nobody asked for is there before anybody has a secret; a small platform is not warned about it.
          if (place === undefined || isDefault(environment, place.path)) return []
          return [
            {
              code: 'state-not-saved',
              severity: 'warning',
              at: { path: place.path, environment: environment.name },
              message: `nothing saves what \`${addon}\` holds: ${holds}`,
              why: 'it is on a disk of the cluster, and gone with the cluster',
              hint: place.hint,
              restsOn: [['backups'], ['buckets']],
            },
          ]
        }),
    )
