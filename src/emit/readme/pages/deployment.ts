// docs/runbooks/deployment.md: how a version gets to each environment, by itself and by hand, and where it may stop.
import { code } from '../markdown.ts'
import { argocdNamespace } from '../../../model/delivery/argocd.ts'
import type { Environment, Tier, Trigger } from '../../../model/environment.ts'
import { environmentNames } from '../../../model/names/environment.ts'
import { folders } from '../../../model/names/files.ts'
import type { Platform } from '../../../model/platform.ts'
import { runbookPath } from '../../../model/observability/runbooks.ts'
import { hasCluster } from '../../../model/delivery/targets.ts'
import { table } from '../table.ts'
import { commands, page, steps } from '../text.ts'
import { listed, nearestToProduction, sliceOf, type Page } from './page.ts'
import { promoteCommand, promotedImages, type Promoted } from './promotions.ts'
import { rollback } from './rollback/index.ts'
import type { RollbackEnvironment } from './rollback/slice.ts'
import { verifySection } from './rollback/version.ts'

type Place = {
  name: string
  tier: Tier
  trigger: Trigger
  approvers: string[]
  approval: boolean
  wait: number
  namespace: string
  project: string
  hosts: string[]
}
type Slice = { places: Place[]; images: Promoted[]; running: RollbackEnvironment[]; compiler: string }

export const deployment: Page<Slice> = {
  kind: 'runbook',
  path: runbookPath('deployment'),
  about: 'a version is deployed, by itself or by hand, or is stuck on its way',
  slice(platform: Platform) {
    const places = platform.environments.filter(hasCluster).map(placeOf)
    if (places.length === 0) return null
    return {
      places,
      images: promotedImages(platform),
      running: sliceOf(rollback, platform)?.environments ?? [],
      compiler: platform.platformRepository,
    }
  },
  print: (slice) =>
    page([
      '# Deployment',
      table(['environment', 'deployed by', 'approved by', 'namespace', 'reached at'], slice.places.map(row)),
      course(slice),
      ...byHand(slice),
      '## Where it is',
      commands(
        ...slice.places.map(({ project }) => `argocd app list --project ${project}`),
        `git log -5 --oneline -- ${slice.places.map(({ name }) => `environments/${name}.yaml`).join(' ')}`,
      ),
      ...slice.running.flatMap((environment) => [`## ${environment.name}`, ...verifySection(environment)]),
      '## Where it may stop',
      table(['what you see', 'why', 'what to do'], stops(slice)),
      '## The pod does not start',
      ...notStarting(slice),
    ]),
}

function placeOf({ name, tier, trigger, approval, approvers, wait, facts, services }: Environment): Place {
  return {
    name,
    tier,
    trigger,
    approval,
    approvers,
    wait,
    namespace: facts.namespace,
    project: environmentNames.project(facts),
    hosts: [...new Set(services.flatMap(({ routes }) => routes.map(({ host }) => host)))].sort(),
  }
}

const triggers: Record<Exclude<Trigger['kind'], 'branch'>, string> = {
  'pull-request': 'a pull request',
  tag: 'a tag `v*`',
  release: 'a published release',
  manual: 'people',
}

function row({ name, trigger, approval, approvers, wait, namespace, hosts }: Place): string[] {
  const approved = approval ? listed(approvers) || 'nobody named: GitHub does not ask' : 'nobody'
  return [
    name,
    trigger.kind === 'branch' ? `a push to ${code(trigger.branch)}` : triggers[trigger.kind],
    wait > 0 ? `${approved}, ${wait} minutes later` : approved,
    `\`${namespace}\``,
    hosts.map((host) => `https://${host}`).join(', '),
  ]
}

function course({ images, compiler }: Slice): string {
  const built =
    images.length === 0
      ? []
      : [
          `The build makes ${images.length === 1 ? 'an image' : 'images'} of ${listed(images.map(({ image }) => image))}, scans ${images.length === 1 ? 'it' : 'them'} and starts the promotion.`,
        ]
  return steps([
    ...built,
    `The promotion writes the digest under \`releases:\` of \`environments/<name>.yaml\` in \`${compiler}\`, synthesises and merges. Where somebody must approve, it waits for that on its page on GitHub.`,
    'Argo CD sees the merge within three minutes: first what the new version needs, then its migration, then its pods, then the smoke test. A version that does not pass never gets requests, or loses them.',
  ])
}

function byHand({ places, images, compiler }: Slice): string[] {
  if (images.length === 0) return []
  const last = nearestToProduction(places)
  return [
    '## By hand',
    'One that was built before, by its digest or tag:',
    commands(...images.flatMap((image) => places.map((place) => promoteCommand(image, place, '<sha256:… or tag>')))),
    ...(last === undefined
      ? []
      : [
          `Or in a checkout of \`${compiler}\`, as a pull request of your own: \`npx quoin release ${images[0]?.image}=<sha256:… or tag> --env ${last.name}\`.`,
        ]),
  ]
}

/** What images that were made for another platform run into first. The defaults are those of `resolve/defaults/services.ts`. */
function notStarting({ places }: Slice): string[] {
  const { namespace = '' } = nearestToProduction(places) ?? {}
  return [
    'Containers run as a user that no image knows, and cannot write to their own file system, only to `/tmp` and to their volumes. Many images that run elsewhere expect more, and end at their first start:',
    commands(
      `kubectl -n ${namespace} get pods`,
      `kubectl -n ${namespace} logs <pod> --previous`,
      `kubectl -n ${namespace} describe pod <pod>`,
    ),
    table(
      ['what the log says', 'why', 'what to write in the service'],
      [
        [
          '`Permission denied` on a file of the image',
          'the file belongs to the user for whom the image was made',
          '`user: 1000`, the number of that user: `docker run --rm --entrypoint id <image>` prints it',
        ],
        [
          '`Read-only file system`',
          'the program writes beside its code: a cache, a socket, a file with its process id',
          '`volumes` for that folder where the data is to stay; else `readOnly: false`',
        ],
        [
          '`bind: Permission denied`',
          'ports below 1024 are for root',
          'another port in the program, and the same one in `port`',
        ],
        [
          '`container has runAsNonRoot and image will run as root`',
          'the namespace admits no root',
          '`user` with a number above 0, and an image that works with it',
        ],
      ],
    ),
  ]
}

function stops({ places }: Slice): string[][] {
  const { namespace = '', name: last = '' } = nearestToProduction(places) ?? {}
  return [
    ['the promotion waits', 'it is not approved', 'approve it under Actions on GitHub'],
    [
      '`OutOfSync`, `SyncFailed`',
      'an object is refused, or a migration failed',
      `\`kubectl -n ${argocdNamespace} get applications\`, then \`kubectl -n ${namespace} get jobs,pods\` and the logs of what failed`,
    ],
    [
      '`Degraded` with a Rollout',
      'a condition of the release did not hold',
      `\`kubectl -n ${namespace} get analysisruns --sort-by=.metadata.creationTimestamp\``,
    ],
    ['pods `Pending`', 'no node has room', 'see what they ask for: `kubectl describe pod`; add nodes'],
    [
      '`ImagePullBackOff`',
      'the digest is not in the registry, or the password is old',
      `\`kubectl -n ${namespace} get externalsecrets\``,
    ],
    [
      '`CreateContainerConfigError`',
      'a Secret is not there yet',
      `the entry is missing in the store: [secrets.md](../secrets.md), and \`generated/${folders.kubernetes(last, '*')}/external-secret.yaml\``,
    ],
  ]
}
