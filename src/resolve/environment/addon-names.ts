// Names under `addons`: each is an add-on, and one that something needs.
import { addons } from '../../addons/index.ts'
import type { Addon } from '../../addons/addon.ts'
import { isJsonObject, type JsonObject } from '../../lib/json.ts'
import type { Environment } from '../../model/environment.ts'
import type { AddonName } from '../../model/versions/charts.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { didYouMean } from '../../report/suggest.ts'

/** What one file says of add-ons that do not exist, or that nothing needs in the environments that the file is for. */
export function wrongAddons(layer: JsonObject, environments: readonly Environment[], environment?: string): Finding[] {
  const written = isJsonObject(layer['addons']) ? layer['addons'] : {}
  const concerned = environments.filter(({ name }) => environment === undefined || name === environment)
  return Object.entries(written).flatMap(([name, addon]) => {
    const at: Finding['at'] = {
      path: ['addons', name],
      target: 'key',
      ...(environment !== undefined && { environment }),
    }
    if (!Object.hasOwn(addons, name)) return [unknown(name, at)]
    const isThere = concerned.some((each) => each.addons.some((release) => release.name === name))
    return isThere || !isJsonObject(addon) || concerned.length === 0 ? [] : [notNeeded(name as AddonName, at)]
  })
}

function unknown(name: string, at: Finding['at']): Finding {
  return {
    code: 'unknown-name',
    severity: 'error',
    at,
    message: `\`${name}\` is none of the add-ons`,
    why: 'what is written about it would have no effect',
    hint: didYouMean(name, Object.keys(addons), 'add-ons'),
  }
}

function notNeeded(name: AddonName, at: Finding['at']): Finding {
  const { neededBy }: Addon = addons[name]
  return {
    code: 'addon-not-needed',
    severity: 'warning',
    at,
    message: `nothing needs the add-on \`${name}\`${at.environment === undefined ? '' : ` in ${at.environment}`}, so it is not installed`,
    why: 'what is written about it has no effect',
    ...(neededBy !== undefined && { hint: `it comes with ${neededBy}` }),
  }
}
