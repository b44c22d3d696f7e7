// Rule: what is written for a thing means something for things of its kind. Looked at where it is written, because the model
// leaves out what means nothing.
import { isJsonObject, ownValue, type JsonObject } from '../../lib/json.ts'
import type { Cache } from '../../model/data/backing.ts'
import type { Service } from '../../model/service.ts'
import type { Finding } from '../../report/diagnostic.ts'
import type { Rule, WrittenLayer } from '../rule.ts'

/** Keys that mean nothing, and why. */
type Idle = { keys: readonly string[]; why: string }

/** Values that say the same as leaving the key out. */
const harmless: readonly unknown[] = [undefined, null, false, 'single']

const ofServers = ['ports', 'servicePort', 'rateLimit', 'stickySessions', 'cors', 'compression']
const runsToItsEnd =
  'it is started when it is time, does its work once and ends; there are no replicas of it, and nobody calls it'

const idleInServices: Partial<Record<Service['type'], Idle>> = {
  cron: { keys: ['replicas', 'autoscaling', 'strategy', ...ofServers], why: runsToItsEnd },
  job: { keys: ['replicas', 'autoscaling', 'strategy', ...ofServers], why: runsToItsEnd },
}

const idleInCaches: Partial<Record<Cache['engine'], Idle>> = {
  memcached: {
    keys: ['persistence', 'mode', 'eviction', 'password'],
    why: 'memcached knows no passwords, keeps nothing on a disk, has no replicas that take over, and always drops what was used least',
  },
}

export const noEffect: Rule = ({ environments }, written) => {
  const types = new Map(
    environments.flatMap(({ services }) => services.map(({ name, type }): [string, Service['type']] => [name, type])),
  )
  const engines = new Map(
    environments.flatMap(({ caches }) => caches.map(({ name, engine }): [string, Cache['engine']] => [name, engine])),
  )
  return written.flatMap((layer) => [
    ...stateFindings(layer),
    ...findings(layer, 'services', types, idleInServices, (type) => `a ${type}`),
    ...findings(layer, 'caches', engines, idleInCaches, (engine) => engine),
  ])
}

/** What each place for the state of Terraform has no use for. */
const idleInState: Record<string, { keys: readonly string[]; why: string }> = {
  'terraform-cloud': {
    keys: ['bucket', 'lock'],
    why: 'HCP Terraform keeps the state in workspaces of an organization, and locks it itself',
  },
  s3: { keys: ['organization'], why: 'the state is a file in a bucket' },
  gcs: { keys: ['organization', 'lock'], why: 'the state is a file in a bucket, which Google Cloud locks by itself' },
  azurerm: { keys: ['organization', 'lock'], why: 'the state is a blob, which Azure locks by itself' },
}

function stateFindings({ spec: { infrastructure }, environment }: WrittenLayer): Finding[] {
  const state = isJsonObject(infrastructure) ? infrastructure['state'] : undefined
  if (!isJsonObject(state)) return []
  const backend = String(state['backend'] ?? 'terraform-cloud')
  const { keys, why } = ownValue(idleInState, backend) ?? { keys: [], why: '' }
  return keys
    .filter((key) => state[key] !== undefined)
    .map((key) => ({
      code: 'no-effect',
      severity: 'warning',
      at: { path: ['infrastructure', 'state', key], environment, target: 'key' },
      message: `\`${key}\` has no effect on the state of Terraform, which \`${backend}\` keeps`,
      why,
      hint: `remove \`${key}\``,
    }))
}

function findings<Kind extends string>(
  { spec, environment }: WrittenLayer,
  section: string,
  kinds: ReadonlyMap<string, Kind>,
  idleOf: Partial<Record<Kind, Idle>>,
  called: (kind: Kind) => string,
): Finding[] {
  return entriesOf(spec[section]).flatMap(([name, thing]) => {
    const kind = kinds.get(name)
    const idle = kind === undefined ? undefined : idleOf[kind]
    if (kind === undefined || idle === undefined) return []
    return idle.keys
      .filter((key) => !harmless.includes(thing[key]))
      .map((key): Finding => ({
        code: 'no-effect',
        severity: 'warning',
        at: { path: [section, name, key], environment, target: 'key' },
        message: `\`${key}\` has no effect on \`${name}\`, which is ${called(kind)}`,
        why: idle.why,
        hint: `remove \`${key}\``,
      }))
  })
}

function entriesOf(section: JsonObject[string] | undefined): [string, JsonObject][] {
  return isJsonObject(section)
    ? Object.entries(section).filter((entry): entry is [string, JsonObject] => isJsonObject(entry[1]))
    : []
}
