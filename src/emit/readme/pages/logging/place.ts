// One environment, as the page about logs sees it.
import type { Tier } from '../../../../model/environment.ts'
import type { LogGroup } from '../../../../model/observability/log-groups.ts'
import type { Logs } from '../../../../model/observability/observability.ts'

/** `browsers`: the hosts whose pages may report, and the service that answers at their root. `accessLog`: the gateway writes requests that can be told apart. `groups` of CloudWatch. `follows`: what reads the logs is told by us what to keep. */
export type Place = {
  name: string
  tier: Tier
  namespace: string
  monitoring: string
  monitored: boolean
  logs: Logs | null
  follows: boolean
  groups: LogGroup[]
  services: string[]
  accessLog: boolean
  traces: boolean
  browsers: { host: string; service: string }[]
}

/** A fenced block of a language. */
export function block(language: string, lines: string[]): string {
  return [`\`\`\`${language}`, ...lines, '```'].join('\n')
}
