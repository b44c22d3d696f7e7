// Places of the language in which a secret could stand, each with the platform that has one there.
import { stringify } from 'yaml'
import type { Json, JsonObject } from '../../src/lib/json.ts'

const web: JsonObject = { build: '.', port: 3000, runtime: 'node@24' }

const base: JsonObject = {
  apiVersion: 'platform/v1',
  name: 'shop',
  repository: 'acme/shop',
  services: { web },
  environments: { production: { deploy: 'main' } },
}

const inWeb = (more: JsonObject): JsonObject => ({ services: { web: { ...web, ...more } } })

type Place = (secret: string) => JsonObject

/** Names that say nothing, so that only the text itself tells. */
export const places: Record<string, Place> = {
  env: (secret) => inWeb({ env: { SETTING: secret } }),
  'env, a name of addresses': (secret) => inWeb({ env: { UPSTREAM_URL: secret } }),
  'env, behind a word': (secret) => inWeb({ env: { OPTIONS: `--verbose --value ${secret}` } }),
  command: (secret) => inWeb({ command: `bin/start --value "${secret}"` }),
  migrate: (secret) => inWeb({ migrate: `bin/migrate --value '${secret}'` }),
  'health.command': (secret) => inWeb({ health: { command: `check ${secret}` } }),
  annotations: (secret) => inWeb({ annotations: { 'example.com/setting': secret } }),
  labels: (secret) => inWeb({ labels: { setting: secret } }),
  'build.args': (secret) => inWeb({ build: { context: '.', args: { SETTING: secret } } }),
  'routes.headers': (secret) => inWeb({ routes: [{ host: 'a.example.com', headers: { 'X-Setting': secret } }] }),
  'ci.test': (secret) => inWeb({ ci: { test: `npm test -- ${secret}` } }),
  'ci.steps': (secret) => inWeb({ ci: { steps: { more: `run ${secret}` } } }),
  'metrics.custom.help': (secret) =>
    inWeb({ metrics: { custom: { orders_total: { type: 'counter', help: secret } } } }),
  'externals.url': (secret) => ({ externals: { partner: { url: `https://api.example.com/?value=${secret}` } } }),
  'databases.parameters': (secret) => ({
    databases: { db: { engine: 'postgres', version: 17, parameters: { setting: secret } } },
  }),
  'infrastructure.tags': (secret) => ({ infrastructure: { tags: { setting: secret } } }),
  'team.contacts': (secret) => ({ team: { contacts: { support: secret } } }),
  'alerts.rules.summary': (secret) => ({
    alerts: { rules: { odd: { when: 'down for 2m', summary: `look: ${secret}` } } },
  }),
  'delivery.after': (secret) => ({ delivery: { after: { purge: `purge ${secret}` } } }),
  'observability.traces.attributes': (secret) => ({ observability: { traces: { attributes: { setting: secret } } } }),
  'addons.values': (secret) => ({ addons: { loki: { values: { loki: { setting: secret } } } } }),
  'patches, a value': (secret) => ({
    patches: [{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec: { setting: [secret] } }],
  }),
  'addons.values, a key': (secret) => ({ addons: { loki: { values: { [secret]: 1 } } } }),
}

/** platform.yaml with a secret in a place. */
export function platformWith(place: string, secret: string): string {
  return stringify({ ...base, ...places[place]?.(secret) } as Json, { lineWidth: 0 })
}
