// docs/deployments/canary.md: how a new version gets a growing share of the requests.
import { durationText } from '../../../lib/quantities.ts'
import { table } from '../table.ts'
import { commands, page, steps } from '../text.ts'
import type { Page } from './page.ts'
import { asked, steppedSlice, type Stepped, type SteppedEnvironment, type SteppedSlice } from './released-services.ts'

type Service = Stepped<'canary'>

export const canary: Page<SteppedSlice<'canary'>> = {
  kind: 'guide',
  path: 'docs/deployments/canary.md',
  about: 'how a canary release goes, and how to stop or hasten it',
  slice: (platform) => steppedSlice(platform, 'canary'),
  print: ({ environments, others }) =>
    page(['# Canary releases', introduction, ...environments.flatMap(sections), settings, others]),
}

const introduction =
  'A new version gets a small share of the requests first and more after each pause. Both versions serve at the same time, so the database and every caller must suit both.'

function sections({ name, namespace, services }: SteppedEnvironment<'canary'>): string[] {
  return [
    `## ${name}`,
    table(['service', 'shares', 'pause', 'takes at least', 'shared by'], services.map(row)),
    ...services.flatMap((service) => [`### ${service.name}`, course(service, namespace)]),
  ]
}

function row({ name, next, strategy: { steps: shares, pause } }: Service): string[] {
  const last = shares.at(-1) === 100 ? 1 : 0
  return [
    `\`${name}\``,
    shares.map((share) => `${share}%`).join(', '),
    durationText(pause),
    durationText(pause * (shares.length - last)),
    next === '' ? 'the number of pods' : `weights of the HTTPRoute: \`${name}\` and \`${next}\``,
  ]
}

/** @see https://argoproj.github.io/argo-rollouts/features/canary/ */
function course({ name, judged, strategy: { steps: shares } }: Service, namespace: string): string {
  const rollouts = (verb: string, more = '') => `kubectl argo rollouts ${verb} ${name} -n ${namespace}${more}`
  return steps([
    `Argo CD changes the image of the Rollout, and ${shares[0]}% of the requests go to the new version. Follow it:\n${commands(rollouts('get rollout', ' --watch'))}`,
    ...judged.map(
      (each) => `Meanwhile, ${asked(each)}. A version that fails goes, and the old one has everything again.`,
    ),
    `Stop it, and all requests are at the old version in seconds:\n${commands(rollouts('abort'))}`,
    `Go on before the pause is over, or to the end at once, without tests:\n${commands(rollouts('promote'), rollouts('promote', ' --full'))}`,
    `Hold it where it is, and let it go on:\n${commands(rollouts('pause'), rollouts('promote'))}`,
  ])
}

const settings = `## Settings

\`\`\`yaml
delivery:
  strategy:
    canary: {steps: [5%, 25%, 100%], pause: 10m, validate: [error_rate < 1%]}   # services.<name>.strategy for one service
  rollback: {auto: true, when: [error_rate > 5% for 3m]}
\`\`\``
