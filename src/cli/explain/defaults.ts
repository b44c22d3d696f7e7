// The default of a value, and the reason that stands beside it in the tables.
import type { JsonObject, Json } from '../../lib/json.ts'
import type { SpecPath } from '../../report/diagnostic.ts'
import { fillDefaults, type Default } from '../../resolve/defaults/fill.ts'
import { defaults } from '../../resolve/defaults/platform.ts'
import type { Layers } from '../../resolve/layers.ts'
import { valueAt, withoutValueAt } from './values.ts'

/** What is known of an environment itself when nobody says it; `resolve/layers.ts` derives it. */
const reasonsOfEnvironment: Record<string, string> = {
  deploy: 'nothing is deployed by itself',
  tier: 'by the name of the environment',
  namespace: 'named like the platform and the environment',
}

/** Defaults of one environment, asked for path by path. */
export class Defaults {
  readonly #layers: Layers
  readonly #filled = new Map<number, JsonObject>()

  constructor(layers: Layers) {
    this.#layers = layers
  }

  /** What would hold at a path if no layer said anything there. */
  at(path: SpecPath): Json | undefined {
    const { merged } = this.#layers
    if (path.some((segment) => typeof segment === 'number') && valueAt(merged, path) !== undefined) return undefined
    return valueAt(this.#fill(withoutValueAt(merged, path), defaults), path)
  }

  /** Why a value is there that no layer wrote: the reason of the row that filled it. */
  reasonAt(path: SpecPath): string | undefined {
    if (path[0] === 'environment') return reasonsOfEnvironment[String(path[1])]
    const candidates = defaults.flatMap((row, index) => (fillsAt(row, path) ? [{ row, index }] : []))
    const filling = candidates.length === 1 ? candidates[0] : candidates.find(({ index }) => valueAt(this.#filledUpTo(index), path) !== undefined)
    return (filling ?? candidates.at(-1))?.row.reason
  }

  /** Rows build on each other: the first after which a value is there is the one that filled it. */
  #filledUpTo(index: number): JsonObject {
    const filled = this.#filled.get(index) ?? this.#fill(this.#layers.merged, defaults.slice(0, index + 1))
    this.#filled.set(index, filled)
    return filled
  }

  #fill(merged: JsonObject, rows: Default[]): JsonObject {
    const { name, tier, platform } = this.#layers
    return fillDefaults(merged, rows, { environment: name, tier, platform: String(platform.name) }).spec
  }
}

/** A row fills its own path, and what its value brings along below. */
function fillsAt({ path }: Default, wanted: SpecPath): boolean {
  const pattern = path.split('.')
  return pattern.length <= wanted.length && pattern.every((segment, index) => segment === '*' || segment === String(wanted[index]))
}
