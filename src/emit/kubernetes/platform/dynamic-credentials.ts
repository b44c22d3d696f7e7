// Credentials of databases that Vault makes on demand, for a while.
// @see https://external-secrets.io/latest/api/generator/vault/
import type { IExternalSecret } from '@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret'
import type { IVaultDynamicSecret } from '@kubernetes-models/external-secrets/generators.external-secrets.io/v1alpha1/VaultDynamicSecret'
import type { Chart } from 'cdk8s'
import type { Database } from '../../../model/data/backing.ts'
import { credentialsPath, dynamicSecret } from '../../../model/security/dynamic-credentials.ts'
import { environmentNames } from '../../../model/names/environment.ts'
import { addObject } from '../kit/chart.ts'
import { remoteDefaults } from '../service/external-secret.ts'
import { definedElsewhere, platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'
import { vaultProvider } from './cluster-secret-store.ts'

/**
 * How often new ones are made. Vault's leases end after 32 days unless it is told otherwise, and a shorter one should be at
 * least twice as long, so that the old user still works while pods restart.
 * @see https://developer.hashicorp.com/vault/docs/concepts/lease
 */
const renewal = '12h0m0s'

/** Adds a generator and an ExternalSecret per database; it makes its Secret anew, and the pods that read it start again. */
export function addDynamicCredentials(chart: Chart, slice: PlatformSlice): void {
  for (const database of slice.dynamicDatabases) addCredentials(chart, slice, database)
}

function addCredentials(chart: Chart, { facts }: PlatformSlice, database: Database): void {
  const { name, entries, data } = dynamicSecret(facts, database)
  const metadata = {
    name,
    namespace: facts.namespace,
    annotations: { ...syncWave(platformWaves.issuers), ...definedElsewhere },
  }
  addObject<IVaultDynamicSecret>(chart, `vault-dynamic-secret.${name}`, {
    apiVersion: 'generators.external-secrets.io/v1alpha1',
    kind: 'VaultDynamicSecret',
    metadata,
    spec: { method: 'GET', path: credentialsPath(facts, database.name), provider: vaultProvider(facts).vault },
  })
  addObject<IExternalSecret>(chart, `external-secret.${name}`, {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata,
    spec: {
      refreshInterval: renewal,
      secretStoreRef: { kind: 'ClusterSecretStore', name: environmentNames.secretStore(facts) },
      data: entries.map(({ key, path, property }) => ({
        secretKey: key,
        remoteRef: { key: path, property, ...remoteDefaults },
      })),
      dataFrom: [
        {
          sourceRef: {
            generatorRef: { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'VaultDynamicSecret', name },
          },
        },
      ],
      target: {
        name,
        creationPolicy: 'Owner',
        deletionPolicy: 'Retain',
        template: { engineVersion: 'v2', mergePolicy: 'Replace', data },
      },
    },
  })
}
