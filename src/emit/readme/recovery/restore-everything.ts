// docs/runbooks/restore-everything.md: from nothing but git, the secret store and the buckets to a platform that serves.
import { databaseNames, folders, sharedEnvironment } from '../../../model/names.ts'
import { commands, page, steps } from '../text.ts'
import { moveFolder } from './buckets.ts'
import type { RecoveredEnvironment, RecoverySlice } from './slice.ts'

export function restoreEverythingPage(slice: RecoverySlice): string {
  return page([
    '# Restore everything',
    `For the day when the cluster is gone. What is needed: the repository \`${slice.repository}\`, the secret store, and the buckets of the backups.`,
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
    `Make sure that the secret store answers and has every entry of [secrets.md](../secrets.md); without it nothing starts.`,
    `Let Argo CD bring everything, wave by wave, and wait until it is healthy:\n${commands(`kubectl apply -f generated/${folders.argocd(name)}/root.yaml`, `argocd app wait ${environment.rootApplication} --health --timeout 3600`)}`,
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
