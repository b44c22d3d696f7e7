// What the guides about releases say of a service that is released in steps.
import { code } from '../markdown.ts'
import { objectNames } from '../../../model/names/services.ts'
import type { Platform } from '../../../model/platform.ts'
import { judgementsOf, probedPaths, type Moment } from '../../../model/delivery/release.ts'
import type { Service, Strategy } from '../../../model/service.ts'
import { clusterServices } from '../../../model/delivery/targets.ts'
import { nextVersionOf } from '../../../model/workload.ts'
import { othersNote, urgentClusters } from './page.ts'

/** What is asked of a new version at one moment, by the AnalysisTemplate of that name. `paths` must answer, `holds` must hold, `ends` must not. */
type Judged = { moment: Moment; template: string; paths: string[]; holds: string[]; ends: string[] }

/** `next`: the Service of the new version, '' where it has none of its own. `hosts` are those of its routes. */
export type Stepped<Kind extends Strategy['kind']> = {
  name: string
  port: number
  next: string
  hosts: string[]
  strategy: Extract<Strategy, { kind: Kind }>
  judged: Judged[]
}

export type SteppedEnvironment<Kind extends Strategy['kind']> = {
  name: string
  namespace: string
  services: Stepped<Kind>[]
}

export type SteppedSlice<Kind extends Strategy['kind']> = { environments: SteppedEnvironment<Kind>[]; others: string }

/** Null where no service of production is released in this way. */
export function steppedSlice<Kind extends Strategy['kind']>(platform: Platform, kind: Kind): SteppedSlice<Kind> | null {
  const shown = urgentClusters(platform)
  const environments = shown.map((environment) => ({
    name: environment.name,
    namespace: environment.facts.namespace,
    services: clusterServices(environment)
      .filter(({ strategy }) => strategy.kind === kind)
      .map((service) => steppedOf<Kind>(service))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
  }))
  const used = environments.filter(({ services }) => services.length > 0)
  return used.length === 0 ? null : { environments: used, others: othersNote(platform, shown) }
}

function steppedOf<Kind extends Strategy['kind']>(service: Service): Stepped<Kind> {
  const { name, servicePort, routes, strategy } = service
  const next = nextVersionOf(service)
  return {
    name,
    port: servicePort,
    next: next === null ? '' : objectNames.nextService(name, next),
    hosts: [...new Set(routes.map(({ host, path }) => `${host}${path === '/' ? '' : path}`))],
    strategy: strategy as Extract<Strategy, { kind: Kind }>,
    judged: judgementsOf(service).map(({ moment, holds, ends, probed }) => ({
      moment,
      template: objectNames.analysis(name, moment),
      paths: probed ? probedPaths(service) : [],
      holds: holds.map(({ text }) => text),
      ends: ends.map(({ text }) => text),
    })),
  }
}

/** What a template asks, in one sentence. */
export function asked({ template, paths, holds, ends }: Judged): string {
  const parts = [
    ...(paths.length > 0 ? [`${paths.map(code).join(', ')} must answer`] : []),
    ...(holds.length > 0 ? [`${holds.map(code).join(', ')} must hold`] : []),
    ...(ends.length > 0 ? [`${ends.map(code).join(', ')} must not happen`] : []),
  ]
  return `\`${template}\`: ${parts.join('; ')}`
}
