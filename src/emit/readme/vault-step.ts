// How people open the Vault of an environment, once: until then nothing that comes after it has a secret.
// @see https://developer.hashicorp.com/vault/docs/platform/k8s/helm/run and /vault/docs/auth/kubernetes
import { snapshotRole } from '../../model/data/vault-snapshots.ts'
import { backupNames, storeOfSecrets } from '../../model/names/backing.ts'
import { vaultRole } from '../../model/names/secrets.ts'
import { ageReader, ageRole } from '../../model/observability/secret-ages.ts'

/** A preview reads as itself in the Vault of the environment that hosts it. */
export type VaultGuest = { name: string; host: string }

/** `audit`: every access is logged; `aged`: somebody looks when values were written; `dynamic`: it makes users of databases; `saved`: from which namespaces it is. */
type Watched = { audit: boolean; aged: boolean; dynamic: boolean; saved: string[] }

/** The step, for the environment that `placeholder` stands for. */
export function vaultStep(
  platform: string,
  placeholder: string,
  { audit, aged, dynamic, saved }: Watched,
  guests: VaultGuest[],
): string {
  const inVault = 'kubectl --namespace vault exec --stdin --tty vault-0 --'
  return [
    'The sync stops at Vault, which starts sealed. Open it; `unseal` asks for a key, so repeat it until the seal is off, and for each further server (`vault-1`, …). A restarted server is sealed again, until its seal is given to a key service of the cloud (`addons.vault.values`).',
    '   ```sh',
    '   kubectl --namespace vault exec vault-0 -- vault operator init  # keep the keys and the root token apart from each other, and from this repository',
    `   ${inVault} vault operator unseal`,
    `   ${inVault} vault login`,
    `   ${inVault} sh -c "`,
    '     vault secrets enable -path=secret kv-v2',
    '     vault auth enable kubernetes',
    '     vault write auth/kubernetes/config kubernetes_host=https://kubernetes.default.svc',
    ...(dynamic
      ? ['     vault secrets enable database  # its connections and roles: docs/secrets.md, "Users of"']
      : []),
    ...(audit ? ['     vault audit enable file file_path=stdout  # the log collector keeps it'] : []),
    '   "',
    ...roleCommand(inVault, platform, placeholder, aged),
    ...snapshotCommand(inVault, platform, placeholder, saved),
    '   ```',
    ...guests.map(
      ({ name, host }) =>
        `\n   In the cluster of ${host}, run the last command once more with \`ENV=${name}\`: the previews there sign in under a name of their own.`,
    ),
  ].join('\n')
}

/** Lets the job that saves it make snapshots, and nothing else. A snapshot opens with the keys that Vault has today. */
function snapshotCommand(inVault: string, platform: string, placeholder: string, namespaces: string[]): string[] {
  if (namespaces.length === 0) return []
  const role = snapshotRole({ platform, environment: placeholder })
  return [
    `   ${inVault} sh -c "`,
    `     printf 'path \\"sys/storage/raft/snapshot\\" { capabilities = [\\"read\\"] }\\n' | vault policy write ${role} -`,
    `     vault write auth/kubernetes/role/${role} policies=${role} \\`,
    `       bound_service_account_names=${backupNames.job(storeOfSecrets)} bound_service_account_namespaces=${namespaces.join(',')}`,
    '   "  # the backup of Vault',
  ]
}

/** Lets External Secrets read the entries of one environment, and who watches their ages when they were written; nothing else. */
function roleCommand(inVault: string, platform: string, placeholder: string, aged: boolean): string[] {
  const role = vaultRole(platform, placeholder)
  const watcher = ageRole({ platform, environment: placeholder })
  return [
    `   ${inVault} sh -c "`,
    `     printf 'path \\"%s\\" { capabilities = [\\"read\\"] }\\n' 'secret/data/${platform}/${placeholder}/*' 'database/creds/${role}-*' | vault policy write ${role} -`,
    `     vault write auth/kubernetes/role/${role} policies=${role} \\`,
    '       bound_service_account_names=external-secrets bound_service_account_namespaces=external-secrets',
    ...(aged
      ? [
          `     printf 'path \\"%s\\" { capabilities = [\\"list\\", \\"read\\"] }\\n' 'secret/metadata/${platform}/${placeholder}/*' | vault policy write ${watcher} -`,
          `     vault write auth/kubernetes/role/${watcher} policies=${watcher} \\`,
          `       bound_service_account_names=${ageReader.name} bound_service_account_namespaces=${ageReader.namespace}`,
        ]
      : []),
    '   "',
  ]
}
