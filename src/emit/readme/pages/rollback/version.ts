// How the version of a service goes back: by the controller, in git, by hand.
import { shellWord } from '../../../../lib/shell.ts'
import { durationText } from '../../../../lib/quantities.ts'
import { folders } from '../../../../model/names/files.ts'
import { objectNames } from '../../../../model/names/services.ts'
import { holdArgoCd, releaseArgoCd } from '../../by-hand.ts'
import { table } from '../../table.ts'
import { commands } from '../../text.ts'
import { listed } from '../page.ts'
import { promoteCommand } from '../promotions.ts'
import type { Released, RollbackEnvironment } from './slice.ts'

export function waysBack({ services }: RollbackEnvironment): string {
  return table(
    ['service', 'how it goes back', 'by itself, when', 'version'],
    services.map((each) => [
      `\`${each.service}\``,
      wayBack(each),
      listed(each.conditions) || 'never',
      `\`${each.line}\``,
    ]),
  )
}

function wayBack({ kind, strategy, watched }: Released): string {
  if (kind === 'cronjob' || kind === 'job') return 'the next run is of the old version'
  switch (strategy.kind) {
    case 'blue-green':
      return `a switch, for ${durationText(strategy.keep)} after the release; then the old pods start anew`
    case 'canary':
      return `at once, while its share grows (${strategy.steps.join('%, ')}%); then pod by pod`
    case 'recreate':
      return 'stopped, then started: down meanwhile'
    case 'rolling':
      return watched > 0 ? `pod by pod; the controller watches for ${durationText(watched)}` : 'pod by pod'
  }
}

/** What the controller forgets by itself, Argo CD does not see. @see https://argoproj.github.io/argo-rollouts/generated/kubectl-argo-rollouts/kubectl-argo-rollouts_abort/ */
export function abortSection({ namespace, services }: RollbackEnvironment): string[] {
  const rollouts = services.filter(({ kind }) => kind === 'rollout')
  if (rollouts.length === 0) return []
  return [
    '### While the release still runs',
    'The old version takes everything again, in seconds. Argo CD does not undo this, but shows the service as degraded until git says the same:',
    commands(...rollouts.map(({ service }) => `kubectl argo rollouts abort ${service} -n ${namespace}`)),
  ]
}

export function gitSection(environment: RollbackEnvironment): string[] {
  const { name, services, reviews } = environment
  const quick = services.some(({ strategy }) => strategy.kind === 'blue-green')
    ? ' While the old pods of a blue-green service are kept, both ways skip all tests and waits.'
    : ''
  return [
    '### In git',
    `Take one of the two.${quick} Argo CD looks every three minutes, or at once:`,
    commands(...services.map(({ application }) => `argocd app get ${application} --refresh`)),
    ...promotionOfBefore(environment),
    `The revert takes back everything that came with the release; its pull request needs ${reviews === 0 ? 'no review' : reviews === 1 ? '1 review' : `${reviews} reviews`}:`,
    commands(
      `git log -5 --oneline -- environments/${name}.yaml platform.yaml`,
      'git revert --no-edit <commit>  # of a merge: -m 1',
      'npm run synth && git status --short  # prints nothing, unless other changes came in between',
    ),
  ]
}

/** The workflow merges by itself. */
function promotionOfBefore({ name, trigger, approval, images }: RollbackEnvironment): string[] {
  if (images.length === 0) return []
  return [
    `The version before, promoted again, needs no pull request of yours${approval ? ', and the approval that every release needs' : ''}:`,
    commands(
      `git log -2 -p -- environments/${name}.yaml  # its digest is in a line that begins with -`,
      ...images.map((image) => promoteCommand(image, { name, trigger }, '<sha256:… of the version before>')),
    ),
  ]
}

/** What the controllers can undo themselves, where git is too slow. */
export function undoSection(environment: RollbackEnvironment): string[] {
  const { namespace, services } = environment
  const undone = services.filter(({ kind }) => kind === 'rollout' || kind === 'deployment')
  if (undone.length === 0) return []
  return [
    '### Now, when git is too slow',
    'Only the lines of the service that is broken. Argo CD defends the version in git, so take it off first; `undo` brings the old image and pod back. A Rollout reads the settings that its version was released with, so bring those of that commit back first; a Deployment gets the settings of today:',
    commands(
      ...holdArgoCd(
        environment,
        undone.map(({ application }) => application),
      ),
      ...undone
        .filter(({ kind }) => kind === 'rollout')
        .map(({ service }) => settingsOfThen(environment.name, service)),
      ...undone.map(({ service, kind }) =>
        kind === 'rollout'
          ? `kubectl argo rollouts undo ${service} -n ${namespace}`
          : `kubectl -n ${namespace} rollout undo deployment/${service}`,
      ),
      '# after the merge of the same in git',
      ...releaseArgoCd(environment),
    ),
  ]
}

/** Only the settings: the rest of the folder is of the version that is taken back. */
function settingsOfThen(environment: string, service: string): string {
  const folder = `generated/${folders.kubernetes(environment, service)}`
  const files = ['config-map', 'external-secret'].map((file) => `${folder}/${file}.yaml`)
  return `for file in ${files.join(' ')}; do git show "<commit>:$file" | kubectl apply -f - ; done`
}

export function verifySection({ namespace, services }: RollbackEnvironment): string[] {
  const servers = services.filter(({ kind }) => kind === 'rollout' || kind === 'deployment')
  const status = ({ service, kind }: Released) =>
    kind === 'rollout'
      ? `kubectl argo rollouts status ${service} -n ${namespace} --timeout 10m`
      : `kubectl -n ${namespace} rollout status deployment/${service} --timeout 10m`
  return [
    '### Verify',
    commands(
      ...servers.map(status),
      ...services.map(({ application }) => `argocd app wait ${application} --health --timeout 600`),
      ...services
        .filter(({ smoke }) => smoke)
        .map(
          ({ service }) =>
            `kubectl -n ${namespace} logs job/${objectNames.smokeTest(service)}  # the smoke test of the last sync`,
        ),
      ...[...new Set(services.flatMap(({ urls }) => urls))].map(
        (url) => `curl -fsS -o /dev/null -w '%{http_code} %{time_total}s\\n' ${shellWord(url)}`,
      ),
    ),
    'Then watch errors and latency for ten minutes: rates are taken over five.',
  ]
}
