// A page that is printed from the model, and only where the platform has a use for it.
import { code } from '../markdown.ts'
import type { Environment, Tier } from '../../../model/environment.ts'
import type { Platform } from '../../../model/platform.ts'
import { hasCluster } from '../../../model/delivery/targets.ts'

/** A runbook says what to do when something is wrong, and is left out with `runbooks: false`; a guide says how things are. */
export type Page<Slice> = {
  kind: 'runbook' | 'guide'
  /** Under `generated/`. */
  path: string
  /** When people open it: its line in the index. */
  about: string
  /** Everything that it may say; null where it does not apply. */
  slice(platform: Platform): Slice | null
  print(slice: Slice): string
}

const known = new WeakMap<Platform, Map<Page<unknown>, unknown>>()

/** What a page says of a platform, computed once: other pages and the index ask whether it applies. */
export function sliceOf<Slice>(page: Page<Slice>, platform: Platform): Slice | null {
  const slices = known.get(platform) ?? new Map<Page<unknown>, unknown>()
  known.set(platform, slices)
  if (!slices.has(page)) slices.set(page, page.slice(platform))
  return slices.get(page) as Slice | null
}

/**
 * The environments for whose sake somebody gets up at night: those of the production tier, or the last where there is none.
 * A page about all of them would be too long to be read then.
 */
export function urgentEnvironments({ environments }: Pick<Platform, 'environments'>): Environment[] {
  const production = environments.filter(({ tier }) => tier === 'production')
  return production.length > 0 ? production : environments.slice(-1)
}

/** The one nearest to production, which examples are about. */
export function nearestToProduction<Place extends { tier: Tier }>(places: readonly Place[]): Place | undefined {
  return places.find(({ tier }) => tier === 'production') ?? places.at(-1)
}

export function urgentClusters(platform: Pick<Platform, 'environments'>): Environment[] {
  return urgentEnvironments({ environments: platform.environments.filter(hasCluster) })
}

/** What is the same in the others; nothing where there are none. */
export function othersNote(platform: Pick<Platform, 'environments'>, shown: Environment[]): string {
  const others = platform.environments
    .filter((each) => hasCluster(each) && !shown.includes(each))
    .map(({ name, facts }) => `\`${facts.namespace}\` (${name})`)
  return others.length === 0
    ? ''
    : `The same holds in ${others.join(', ')}, with that name in place of the namespace; numbers differ, and \`effective/\` has them.`
}

/** Names in code, one after the other. */
export function listed(names: readonly string[]): string {
  return names.map(code).join(', ')
}
