// docs/runbooks/scaling.md: which line makes a service larger, who owns the number of its replicas, and what holds at night.
import { durationText, mebibytes, millicores } from '../../../lib/quantities.ts'
import { environmentNames } from '../../../model/names/environment.ts'
import { objectNames } from '../../../model/names/services.ts'
import { runbookPath } from '../../../model/observability/runbooks.ts'
import { mostReplicas, type Scaling, type Trigger } from '../../../model/scaling.ts'
import type { Environment } from '../../../model/environment.ts'
import { clusterServices } from '../../../model/delivery/targets.ts'
import { isServer } from '../../../model/workload.ts'
import { holdArgoCd, keda, releaseArgoCd, runnersOf, type Runner } from '../by-hand.ts'
import { table } from '../table.ts'
import { commands, page } from '../text.ts'
import { listed, othersNote, urgentClusters, type Page } from './page.ts'

/** `alone`: two of it cannot run at the same time. */
type Scaled = Runner & { scaling: Scaling; alone: boolean; cpu: string; memory: string }
type Place = { name: string; namespace: string; rootApplication: string; services: Scaled[] }
type Slice = { places: Place[]; others: string }

export const scaling: Page<Slice> = {
  kind: 'runbook',
  path: runbookPath('scaling'),
  about: 'a service is too small, or too large',
  slice(platform) {
    const shown = urgentClusters(platform)
    const places = shown.map(placeOf).filter(({ services }) => services.length > 0)
    return places.length === 0 ? null : { places, others: othersNote(platform, shown) }
  },
  print: ({ places, others }) => page(['# Scaling', introduction, ...places.flatMap(placeSections), others]),
}

const introduction =
  'The number of replicas has one owner: the spec, or an autoscaler between the bounds of the spec (`max`; a higher `min` keeps more ready for what comes). Edit the line below in the file of the environment, or write it there if only `platform.yaml` has it; run `npm run synth` and merge both. Argo CD applies it within three minutes, and new pods start at once while nodes have room.'

function placeOf(environment: Environment): Place {
  const { name, facts } = environment
  const servers = new Map(
    clusterServices(environment)
      .filter(isServer)
      .map((service) => [service.name, service]),
  )
  return {
    name,
    namespace: facts.namespace,
    rootApplication: environmentNames.rootApplication(facts),
    services: runnersOf(environment).flatMap((runner) => {
      const service = servers.get(runner.service)
      if (service === undefined) return []
      return [
        {
          ...runner,
          scaling: service.scaling,
          alone: service.strategy.kind === 'recreate',
          cpu: service.resources.requests.cpu,
          memory: service.resources.requests.memory,
        },
      ]
    }),
  }
}

function placeSections(place: Place): string[] {
  const { name, services } = place
  return [
    `## ${name}`,
    table(['service', 'replicas', 'owner', `line of \`environments/${name}.yaml\` that doubles it`], services.map(row)),
    capacity(place),
    `### By hand in ${name}, until the merge`,
    ...boundsByHand(place),
    ...pausesOfKeda(place),
  ]
}

/** What stands in git, Argo CD defends. */
function boundsByHand(place: Place): string[] {
  const { namespace, services } = place
  const automatic = services.filter(({ scaler }) => scaler === 'hpa')
  const fixed = services.filter(({ scaler, alone }) => scaler === 'fixed' && !alone)
  if (automatic.length + fixed.length === 0) return []
  return [
    'These numbers stand in git, so Argo CD would put them back within seconds: take it off first. Bring the same numbers into the spec before you hand over again.',
    commands(
      ...holdArgoCd(
        place,
        [...automatic, ...fixed].map(({ application }) => application),
      ),
      ...automatic.map(
        ({ service, scaling: own }) =>
          `kubectl -n ${namespace} patch hpa/${objectNames.autoscaler(service)} --type merge -p '{"spec":{"maxReplicas":${2 * mostReplicas(own)}}}'`,
      ),
      ...fixed.map(
        ({ service, kind, replicas }) =>
          `kubectl -n ${namespace} scale ${kind}/${service} --replicas ${2 * Math.max(1, replicas)}`,
      ),
      '# after the merge',
      ...releaseArgoCd(place),
    ),
    ...(automatic.length === 0
      ? []
      : [
          `\`kubectl scale\` does nothing for ${listed(automatic.map(({ service }) => service))}: the autoscaler sets its own number again within 15 seconds.`,
        ]),
  ]
}

/** An annotation that git does not mention is nobody's but its author's. */
function pausesOfKeda({ namespace, services }: Place): string[] {
  const byKeda = services.filter(({ scaler }) => scaler === 'keda')
  if (byKeda.length === 0) return []
  const annotate = ({ service }: Scaled, rest: string) =>
    `kubectl -n ${namespace} annotate scaledobject/${service} ${keda.paused}${rest}`
  return [
    `KEDA holds ${listed(byKeda.map(({ service }) => service))} at a number for as long as an annotation says so. Git does not mention it, so Argo CD may stay on, and nobody takes it away again but you:`,
    commands(
      ...byKeda.flatMap((each) => [
        annotate(each, `=${mostReplicas(each.scaling)} --overwrite`),
        annotate(each, '-  # afterwards'),
      ]),
    ),
  ]
}

function row(scaled: Scaled): string[] {
  const { service, scaling: own } = scaled
  return [`\`${service}\``, replicasOf(own), ownerOf(scaled), lineOf(scaled)]
}

function replicasOf(own: Scaling): string {
  return own.kind === 'fixed' ? String(own.replicas) : `${own.minimum} to ${own.maximum}`
}

function ownerOf({ service, scaling: own }: Scaled): string {
  if (own.kind === 'fixed') return 'the spec: Argo CD sets it'
  const calm = `in after ${durationText(own.scaleDown)} of calm`
  if (own.kind === 'hpa')
    return `HorizontalPodAutoscaler \`${objectNames.autoscaler(service)}\`: ${[...percentOf('CPU', own.cpu), ...percentOf('memory', own.memory)].join(', ')}; ${calm}`
  return `ScaledObject \`${objectNames.scaledObject(service)}\` of KEDA: ${own.triggers.map(triggerText).join(', ')}; ${calm}`
}

function percentOf(what: string, target: number | null): string[] {
  return target === null ? [] : [`${what} ${target}%`]
}

function triggerText(trigger: Trigger): string {
  switch (trigger.kind) {
    case 'utilization':
      return `${trigger.resource === 'cpu' ? 'CPU' : 'memory'} ${trigger.percent}%`
    case 'requests':
      return `${trigger.perReplica} requests per second each`
    case 'queue':
      return `${trigger.perReplica} messages of \`${trigger.queue}\` each`
    case 'schedule':
      return `at least ${trigger.replicas} from \`${trigger.start}\` to \`${trigger.end}\` UTC`
  }
}

/** What a file of an environment merges into the platform. */
function lineOf({ service, scaling: own, alone }: Scaled): string {
  if (alone) return 'none: a second one cannot share its disk. Raise `resources` instead'
  if (own.kind === 'fixed') return `\`services: {${service}: {replicas: ${2 * Math.max(1, own.replicas)}}}\``
  return `\`services: {${service}: {autoscaling: {max: ${2 * own.maximum}}}}\``
}

/** What the nodes must have room for when everything is at its largest. */
function capacity({ namespace, services }: Place): string {
  const sum = (amount: (each: Scaled) => number) =>
    services.reduce((total, each) => total + amount(each) * mostReplicas(each.scaling), 0)
  const cpu = Math.ceil(sum((each) => millicores(each.cpu)) / 100) / 10
  const memory = Math.ceil(sum((each) => mebibytes(each.memory)) / 102.4) / 10
  return `At their largest, these services ask for ${cpu} CPUs and ${memory} GiB. What finds no room stays \`Pending\`, and more replicas do not help then; more nodes do:\n\n${commands(
    `kubectl -n ${namespace} get pods --field-selector status.phase=Pending`,
    `kubectl -n ${namespace} get events --field-selector reason=FailedScheduling`,
    'kubectl top nodes',
  )}`
}
