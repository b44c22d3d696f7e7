// What `init` must know to write a platform.
import { checkSources } from '../../check/check.ts'
import { memoryDisk } from '../../read/disk.ts'
import { readPlatform } from '../../read/read.ts'
import { printYaml } from '../../write/yaml.ts'

/** The web service of a first platform. `health` is the path that answers when the process is well. */
export type WebService = { runtime: string; port: number; health: string }

export const engines = ['postgres', 'mysql', 'mongodb'] as const
export type Engine = (typeof engines)[number]

export type Plan = {
  name: string
  /** owner/name on GitHub. */
  repository: string
  domain: string
  web: WebService | null
  database: Engine | null
}

/** Why the language would refuse a value, in its own words; undefined for a good one. */
export async function objectionTo(
  answer: Partial<Pick<Plan, 'name' | 'repository' | 'domain'>> & { web?: Partial<WebService> },
): Promise<string | undefined> {
  const { name = 'shop', repository = 'acme/shop', domain = 'example.com', web = {} } = answer
  const spec = {
    apiVersion: 'platform/v1',
    name,
    repository,
    domains: { [domain]: {} },
    services: { web: { build: '.', ...web } },
  }
  const { sources, diagnostics } = await readPlatform(memoryDisk({ 'platform.yaml': printYaml([spec]) }))
  const [first] = sources === undefined ? diagnostics : checkSources(sources).diagnostics
  return first && [first.message, first.hint].filter((part) => part !== undefined).join('; ')
}
