// docs/runbooks/restore-application.md: how services come back when their data is well.
import { holdArgoCd, releaseArgoCd } from '../by-hand.ts'
import { commands, page, steps } from '../text.ts'
import type { RecoveredEnvironment, RecoverySlice } from './slice.ts'

export function restoreApplicationPage(slice: RecoverySlice): string {
  return page([
    '# Restore an application',
    'Everything that runs stands in git, so an application is restored by Argo CD: it makes the cluster look like the repository again.',
    ...slice.environments.flatMap((environment) => [`## ${environment.name}`, procedure(environment)]),
  ])
}

function procedure(environment: RecoveredEnvironment): string {
  const { name, namespace, applications, rootApplication, project, volumes, schedules } = environment
  const first = applications[0]
  if (first === undefined) return 'No service runs in the cluster.'
  const saved = schedules.find((schedule) => schedule.startsWith('volumes-'))
  return steps([
    `See what differs: \`argocd app list --project ${project}\`, then \`argocd app diff ${first.application}\``,
    `If it began with a release, take that back: revert the commit that changed \`environments/${name}.yaml\`, merge, and Argo CD does the rest.`,
    `Make the cluster look like the repository again. The root brings back what is missing, Applications included:\n${commands(`argocd app sync ${rootApplication}`, ...applications.map(({ application }) => `argocd app sync ${application} --prune`))}`,
    `If a Secret is missing or old, ask the store again:\n${commands(`kubectl -n ${namespace} annotate externalsecret --all force-sync=$(date +%s) --overwrite`)}`,
    ...(saved === undefined
      ? []
      : volumes.map(
          (service) =>
            `If the files of \`${service}\` are lost, bring them back from the last backup. Its pod and its claim must be gone before:\n${commands(
              ...holdArgoCd(environment, [applicationOf(service, environment)]),
              `kubectl -n ${namespace} delete deployment,rollout,persistentvolumeclaim -l app.kubernetes.io/name=${service} --ignore-not-found`,
              `velero restore create --from-schedule ${saved} --selector app.kubernetes.io/name=${service} --wait`,
              ...releaseArgoCd(environment),
            )}`,
        )),
    `Watch it come up: \`kubectl -n ${namespace} get pods -w\``,
  ])
}

function applicationOf(service: string, { applications }: RecoveredEnvironment): string {
  return applications.find((each) => each.service === service)?.application ?? service
}
