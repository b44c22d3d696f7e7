// The default of a value, and the reason that stands beside it in the tables.
import type { Json, JsonObject } from '../../lib/json.ts'
import type { SpecPath } from '../../report/diagnostic.ts'
import { fillDefaults, type Default } from '../../resolve/defaults/fill.ts'
import { defaults } from '../../resolve/defaults/platform.ts'
import type { Layers } from '../../resolve/layers/layers.ts'
import { valueAt, withoutValueAt } from './values.ts'

export type Filled = { value: Json; reason: string }

/** What is known of an environment itself when nobody says it; `resolve/layers.ts` derives it. */
const reasonsOfEnvironment: Record<string, string> = {
  deploy: 'nothing is deployed by itself',
  tier: 'by the name of the environment',
  namespace: 'named like the platform and the environment',
  cluster: 'named like the platform and the environment; previews live in that of a staging or development environment',
  ttl: 'by then the pull request is merged or forgotten',
}

/** Defaults of one environment, asked for path by path. */
export class Defaults {
  readonly #layers: Layers
  readonly #filled = new Map<number, JsonObject>()

  constructor(layers: Layers) {
    this.#layers = layers
  }

  /** What holds, or would hold, where no layer says anything at a path, and why; undefined where there is no default. */
  at(path: SpecPath): Filled | undefined {
    if (path[0] === 'environment') return this.#ofEnvironment(path)
    const { merged } = this.#layers
    const isWritten = valueAt(merged, path) !== undefined
    if (isWritten && path.some((segment) => typeof segment === 'number')) return undefined
    const base = isWritten ? withoutValueAt(merged, path) : merged
    for (const [index, row] of defaults.entries()) {
      const value = fillsAt(row, path) ? valueAt(this.#filledUpTo(index, base), path) : undefined
      if (value !== undefined) return { value, reason: row.reason }
    }
    return undefined
  }

  /** An environment's own keys: only where its entry in platform.yaml does not say them. */
  #ofEnvironment(path: SpecPath): Filled | undefined {
    const { effective, name, platform } = this.#layers
    if (valueAt(platform, ['environments', name, ...path.slice(1)]) !== undefined) return undefined
    const value = valueAt(effective as unknown as Json, path)
    const reason = reasonsOfEnvironment[String(path[1])]
    return value === undefined || reason === undefined ? undefined : { value, reason }
  }

  /** Rows build on each other: the first after which a value is there is the one that filled it. */
  #filledUpTo(index: number, base: JsonObject): JsonObject {
    const { merged, name, tier, platform } = this.#layers
    const known = base === merged ? this.#filled.get(index) : undefined
    const filled =
      known ??
      fillDefaults(base, defaults.slice(0, index + 1), { environment: name, tier, platform: String(platform.name) })
        .spec
    if (base === merged) this.#filled.set(index, filled)
    return filled
  }
}

/** A row fills its own path, and what its value brings along below. */
function fillsAt({ path }: Default, wanted: SpecPath): boolean {
  const pattern = path.split('.')
  return (
    pattern.length <= wanted.length &&
    pattern.every((segment, index) => segment === '*' || segment === String(wanted[index]))
  )
}
