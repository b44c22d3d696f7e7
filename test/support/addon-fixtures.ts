// The bare platform over which the fixture of an add-on (test/addons/<name>.yaml) lays what the add-on is needed for.
import { isJsonObject, type JsonObject } from '../../src/lib/json.ts'

/**
 * `needs` is laid over the bare platform. `values` are in those of the release; `always`: the bare platform has it too. `after`:
 * what it needs of other add-ons, which therefore come in an earlier wave.
 */
export type Fixture = { needs: JsonObject; environment?: string; values?: JsonObject; always?: true; after?: string[] }

/** A service, and nothing that an add-on would be for. */
export const bare: JsonObject = {
  apiVersion: 'platform/v1',
  name: 'shop',
  // The registry and the repository of a private one ask for passwords.
  repository: { name: 'acme/shop', visibility: 'public' },
  services: { web: { image: 'nginx:1.29.1', port: 8080 } },
  environments: { staging: { deploy: 'main' }, production: { deploy: 'release' } },
  observability: { metrics: false },
  secrets: { store: 'aws' },
  security: { scanning: [] },
}

/** `null` takes something of the bare platform away. */
export function merged(owner: JsonObject, over: JsonObject): JsonObject {
  const entries = Object.entries({ ...owner, ...over }).map(
    ([key, value]) =>
      [
        key,
        isJsonObject(value) && isJsonObject(owner[key]) && value !== owner[key] ? merged(owner[key], value) : value,
      ] as const,
  )
  return Object.fromEntries(entries.filter(([, value]) => value !== null))
}
