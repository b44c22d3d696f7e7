// The one table of add-ons. An add-on that nothing needs is not there.
import type { JsonObject } from '../lib/json.ts'
import type { AddonRelease } from '../model/addon.ts'
import type { Environment } from '../model/environment.ts'

/** An environment before its add-ons: what they look at to know whether they are needed. */
export type EnvironmentBase = Omit<Environment, 'addons'>

/** What the spec says under `addons`: another version, more values, or `false` to do without. */
export type AddonOverrides = Record<string, { version?: string; values?: JsonObject } | false>

export function addonsOf(_environment: EnvironmentBase, _overrides: AddonOverrides): AddonRelease[] {
  return []
}
