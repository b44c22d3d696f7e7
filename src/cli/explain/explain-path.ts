// A path -> what holds there in each environment, and every layer that had a say.
import { reasonAt } from '../../check/field.ts'
import type { Json } from '../../lib/json.ts'
import type { Sources } from '../../read/source.ts'
import type { SpecPath } from '../../report/diagnostic.ts'
import type { Layers } from '../../resolve/layers/layers.ts'
import { Defaults } from './defaults.ts'
import { membersOf, type Member } from './members.ts'
import { stepsTo, type Step } from './steps.ts'
import { isFilledMap, valueAt } from './values.ts'

/** `value` is null where nothing holds; a map has `members` instead of `steps`. */
export type InEnvironment = { environment: string; tier: string; value: Json; steps: Step[]; members: Member[] }
export type Explanation = { path: SpecPath; description: string | null; environments: InEnvironment[] }

/** `path` exists somewhere in the spec or in the language. */
export function explainPath(path: SpecPath, layers: Layers[], sources: Sources): Explanation {
  const isAsked = ({ name }: Layers): boolean => path[0] !== 'environments' || path[1] === undefined || path[1] === name
  return {
    path,
    description: reasonAt(path) ?? null,
    environments: layers.filter(isAsked).map((layer) => explainIn(path, layer, sources)),
  }
}

function explainIn(path: SpecPath, layer: Layers, sources: Sources): InEnvironment {
  const { name: environment, tier, effective } = layer
  const inEffective = effectivePath(path)
  const value = valueAt(effective as unknown as Json, inEffective)
  const defaults = new Defaults(layer)
  if (isFilledMap(value))
    return { environment, tier, value, steps: [], members: membersOf(inEffective, value, layer, defaults, sources) }
  const steps = stepsTo(inEffective, layer, defaults, sources)
  return { environment, tier, value: steps.find(({ holds }) => holds)?.value ?? value ?? null, steps, members: [] }
}

/** An environment's effective spec has one `environment`, its own entry of `environments`. */
function effectivePath(path: SpecPath): SpecPath {
  return path[0] === 'environments' ? ['environment', ...path.slice(2)] : path
}
