// docs/deployments/blue-green.md: how a new version stands beside the old one, is tried, and takes over.
import { code } from '../markdown.ts'
import { durationText } from '../../../lib/quantities.ts'
import { table } from '../table.ts'
import { commands, page, steps } from '../text.ts'
import type { Page } from './page.ts'
import { asked, steppedSlice, type Stepped, type SteppedEnvironment, type SteppedSlice } from './released-services.ts'

type Service = Stepped<'blue-green'>

export const blueGreen: Page<SteppedSlice<'blue-green'>> = {
  kind: 'guide',
  path: 'docs/deployments/blue-green.md',
  about: 'how a blue-green release goes, and how to try a version before the switch',
  slice: (platform) => steppedSlice(platform, 'blue-green'),
  print: ({ environments, others }) =>
    page(['# Blue-green releases', introduction, ...environments.flatMap(sections), settings, others]),
}

const introduction =
  'The new version (green) starts beside the old one (blue) and is reached under an address of its own. When it passes, the Service that the gateway leads to is pointed at it: all requests change over at once. Both versions run at the same time, so nodes need room for twice the pods, and the database must suit both.'

function sections({ name, namespace, services }: SteppedEnvironment<'blue-green'>): string[] {
  return [
    `## ${name}`,
    table(
      [
        'service',
        'requests come from',
        'Service of the version that serves',
        'of the next one',
        'switch',
        'old pods kept for',
      ],
      services.map(row),
    ),
    ...services.flatMap((service) => [`### ${service.name}`, course(service, namespace)]),
  ]
}

function row({ name, hosts, next, strategy }: Service): string[] {
  return [
    `\`${name}\``,
    hosts.map(code).join(', ') || 'the cluster',
    `\`${name}\``,
    `\`${next}\``,
    strategy.promote === 'auto' ? 'by itself' : 'by hand',
    durationText(strategy.keep),
  ]
}

/** @see https://argoproj.github.io/argo-rollouts/features/bluegreen/ */
function course(service: Service, namespace: string): string {
  const { name, next, port, strategy, judged } = service
  const at = (moment: string) => judged.filter((each) => each.moment === moment).map(asked)
  const rollouts = (verb: string, more = '') => `kubectl argo rollouts ${verb} ${name} -n ${namespace}${more}`
  return steps([
    `Argo CD changes the image of the Rollout; its pods start behind \`${next}\`. Follow it:\n${commands(rollouts('get rollout', ' --watch'))}`,
    ...(port > 0
      ? [
          `Try the new version, which gets no requests yet, at \`http://localhost:8080\`:\n${commands(`kubectl -n ${namespace} port-forward service/${next} 8080:${port}`)}`,
        ]
      : []),
    ...at('before').map((text) => `Before the switch, ${text}.`),
    strategy.promote === 'auto'
      ? `The switch follows by itself: \`${name}\` selects the new pods. The HTTPRoute does not change.`
      : `The switch is yours: \`${name}\` then selects the new pods. The HTTPRoute does not change.\n${commands(rollouts('promote'))}`,
    ...at('after').map((text) => `After the switch, ${text}.`),
    `A version that fails goes: before the switch nobody has seen it, after it the Service points back. By hand, while it runs: \`${rollouts('abort')}\`. For ${durationText(strategy.keep)} after the release the old pods stay, and going back is a switch.`,
  ])
}

const settings = `## Settings

\`\`\`yaml
delivery:
  strategy:
    blue-green: {promote: manual, keep: 1h, validate: [error_rate < 1%]}   # services.<name>.strategy for one service
  smoke: [/health]                                                         # asked before the switch
\`\`\``
