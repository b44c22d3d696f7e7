// docs/runbooks/restore-everything.md: from nothing but git, the secret store and the buckets to a platform that serves.
import { backupNames, databaseNames, storeOfSecrets } from '../../../model/names/backing.ts'
import { folders } from '../../../model/names/files.ts'
import { sharedEnvironment } from '../../../model/names/environment.ts'
import { commands, page, steps } from '../text.ts'
import { fetchFolder, listFolder, moveFolder } from './buckets.ts'
import type { RecoveredEnvironment, RecoverySlice } from './slice.ts'

export function restoreEverythingPage(slice: RecoverySlice): string {
  return page([
    '# Restore everything',
    `For the day when the cluster is gone. What is needed: the repository \`${slice.repository}\`, the secret store (of a Vault in the cluster its unseal keys and a copy of the keys of the bucket), and the buckets of the backups.`,
    ...slice.environments.flatMap((environment) => [`## ${environment.name}`, procedure(environment, slice)]),
  ])
}

function procedure(environment: RecoveredEnvironment, { repository }: RecoverySlice): string {
  const { name, region, recovery } = environment
  const place = recovery.region === '' ? region : `${region}, or ${recovery.region} if ${region} is lost`
  return steps([
    `Get the repository: \`git clone https://github.com/${repository}.git && cd ${repository.split('/')[1]}\``,
    `Let Terraform put right what it keeps: \`terraform -chdir=generated/${folders.terraform('github', sharedEnvironment)} apply\``,
    `Create a cluster${place === '' ? '' : ` (${place})`}, and point \`kubectl\` at it.`,
    ...archives(environment),
    `Install Argo CD with the command under "First steps" of [README.md](../../README.md), with \`ENV=${name}\`.`,
    ...(environment.vault === null ? [storeStep] : []),
    `Let Argo CD bring everything, wave by wave${environment.vault === null ? '' : '; it stops at Vault, which starts empty and sealed'}:\n${commands(`kubectl apply -f generated/${folders.argocd(name)}/root.yaml`)}`,
    ...vaultSteps(environment),
    `Wait until everything is healthy:\n${commands(`argocd app wait ${environment.rootApplication} --health --timeout 3600`)}`,
    ...veleroSteps(environment),
    'Restore each database, as [restore-database.md](restore-database.md) says.',
    ...(environment.hosts.length === 0
      ? []
      : [
          `Let the names lead to the new gateway, and ask each of them:\n${commands(`kubectl get gateway -A -o jsonpath='{.items[*].status.addresses[*].value}'`, ...environment.hosts.map((host) => `curl -fsS -o /dev/null -w '%{http_code}\\n' https://${host}/`))}`,
        ]),
    'Write down how long it took, and compare it with the objective in [disaster-recovery.md](../disaster-recovery.md).',
  ])
}

const storeStep =
  'Make sure that the secret store answers and has every entry of [secrets.md](../secrets.md); without it nothing starts.'

/**
 * A snapshot opens with the keys of the Vault that it was made of: the new one is initialised only to be overwritten.
 * @see https://developer.hashicorp.com/vault/docs/sysadmin/snapshots/restore
 */
function vaultSteps({ vault }: RecoveredEnvironment): string[] {
  if (vault === null) return []
  if (vault.bucket === null)
    return [
      'Open Vault as "First steps" of [README.md](../../README.md) says, and type in every entry of [secrets.md](../secrets.md): nothing has saved them.',
    ]
  const folder = backupNames.dumps(storeOfSecrets)
  const inVault = 'kubectl --namespace vault exec --stdin --tty vault-0 --'
  return [
    `Find the newest snapshot of Vault and fetch it. The keys of the bucket stand in Vault itself: take the copy that is kept beside the unseal keys.\n${commands(listFolder(vault.bucket, folder), 'SNAPSHOT=20260131T030000Z  # the last of the list', fetchFolder(vault.bucket, `${folder}/$SNAPSHOT`), 'sha256sum -c SHA256SUMS')}`,
    `Put it into the new Vault. What \`init\` prints is good for these commands only; from the restore on, the **old** unseal keys and the old root token hold again:\n${commands(
      'kubectl --namespace vault exec vault-0 -- vault operator init -key-shares=1 -key-threshold=1',
      `${inVault} vault operator unseal  # the new key`,
      `${inVault} vault login  # the new root token`,
      'kubectl cp vault.snap vault/vault-0:/tmp/vault.snap',
      `${inVault} vault operator raft snapshot restore -force /tmp/vault.snap`,
      `${inVault} vault operator unseal  # an old key; repeat it until the seal is off, and for each further server`,
    )}`,
  ]
}

/** A new database of the same name refuses to archive where an old one has, so that none overwrites the other. */
function archives({ databases }: RecoveredEnvironment): string[] {
  return databases.flatMap(({ name, from, bucket }) => {
    if (from !== 'archive' || bucket === null) return []
    return [
      `Put the archive of \`${name}\` aside, before a new \`${name}\` writes there; in the procedure that restores it, \`serverName\` is then \`${name}-lost\`:\n${commands(moveFolder(bucket, name, `${name}-lost`))}\nIts user and its database are called \`${databaseNames.application}\`, as before.`,
    ]
  })
}

function veleroSteps({ schedules }: RecoveredEnvironment): string[] {
  if (schedules.length === 0) return []
  return [
    `Bring back what only the old cluster had. Objects that git has brought already stay as they are:\n${commands('velero backup get  # the list comes from the bucket after a minute', ...schedules.map((schedule) => `velero restore create --from-schedule ${schedule} --wait`))}`,
  ]
}
