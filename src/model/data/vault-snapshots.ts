// How the secrets of a Vault that runs in the cluster are saved: a snapshot of its storage, like the dump of a database. A
// snapshot is encrypted as the storage is, and opens with the unseal keys of the Vault that it was made of.
// @see https://developer.hashicorp.com/vault/docs/sysadmin/snapshots/save
import { storeOfSecrets } from '../names/backing.ts'
import { vaultRole } from '../names/secrets.ts'
import type { Environment, EnvironmentFacts } from '../environment.ts'
import { hasCluster } from '../delivery/targets.ts'
import { backupBuckets, type Dump } from './backups.ts'

/** Its server that is active, by the Service of the chart; the others would answer with a redirection. */
export const activeVault = { namespace: 'vault', host: 'vault-active.vault.svc', port: 8200 }

/** The disk of each server, and so the room that a snapshot may need. */
export const vaultStorage = '10Gi'

/** What the job may do in Vault, and as whom it signs in: as its own ServiceAccount. */
export function snapshotRole({ platform, environment }: Pick<EnvironmentFacts, 'platform' | 'environment'>): string {
  return `${vaultRole(platform, environment)}-snapshots`
}

/** The snapshots of an environment; none where Vault is not ours, or no bucket is named for backups. */
export function vaultSnapshots(
  environment: Pick<Environment, 'facts' | 'services' | 'backups' | 'buckets'>,
  isOurs: boolean,
): Dump[] {
  const { facts, backups } = environment
  const buckets = backupBuckets(environment)
  if (facts.secretStore.kind !== 'vault' || !isOurs || facts.preview || !hasCluster(environment)) return []
  if (backups === null || buckets.length === 0) return []
  return [
    {
      database: storeOfSecrets,
      engine: 'vault',
      version: '',
      provider: 'cluster',
      storage: vaultStorage,
      location: 'cluster',
      port: activeVault.port,
      variables: [
        { name: 'VAULT', value: `http://${activeVault.host}:${activeVault.port}` },
        { name: 'ROLE', value: snapshotRole(facts) },
      ],
      secrets: [],
      // Trying one out would take a second Vault, and the keys of the first.
      backup: { ...backups, pitr: 0, verify: '' },
      buckets,
    },
  ]
}
