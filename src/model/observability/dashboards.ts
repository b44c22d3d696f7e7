// Conventional names of dashboards, which alerts and other dashboards link to.
import type { EnvironmentFacts } from '../environment.ts'

/** Grafana refuses longer ones, @see https://grafana.com/docs/grafana/latest/developers/http_api/dashboard/ */
const longestUid = 40

/** Dashboards that the compiler can build by name; another name is a list of metrics or not yet supported. */
export const builtInDashboards = ['overview', 'infrastructure'] as const

export type BuiltInDashboard = (typeof builtInDashboards)[number]

/** The uid of a dashboard: the same in every run, so that links and bookmarks survive. */
export function dashboardUid(facts: Pick<EnvironmentFacts, 'platform' | 'environment'>, name: string): string {
  const uid = `${facts.platform}-${facts.environment}-${name}`
  return uid.length <= longestUid ? uid : `${uid.slice(0, longestUid - 9)}-${shortHash(uid)}`
}

/** The address of a dashboard below the root of Grafana, whose own host the spec does not know. */
export function dashboardPath(facts: Pick<EnvironmentFacts, 'platform' | 'environment'>, name: string): string {
  return `/d/${dashboardUid(facts, name)}`
}

/** FNV-1a with 32 bits, as eight hex digits: tells cut names apart. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
