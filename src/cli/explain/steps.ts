// One value, layer by layer: default, platform.yaml, what the tier leaves out, overlays.
import { fieldAt } from '../../check/field.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import type { Sources } from '../../read/source.ts'
import type { Span, SpecPath } from '../../report/diagnostic.ts'
import { limitedTo, type Layers } from '../../resolve/layers/layers.ts'
import { overlay } from '../../resolve/layers/overlay.ts'
import type { Defaults } from './defaults.ts'
import { placeInOverlay, placeInPlatform } from './places.ts'
import { isSame, valueAt } from './values.ts'

/** What one layer made of a value; null: it is removed. `holds` marks the layer whose word is the last. */
export type Step = {
  layer: 'default' | 'platform' | 'tier' | 'overlay'
  value: Json
  place: Span | null
  reason: string | null
  holds: boolean
}

type Written = Omit<Step, 'holds'>

/** Why an environment does without what the platform asks for. */
export function reasonOfLimit({ tier, preview }: Pick<Layers, 'tier' | 'preview'>): string | null {
  return preview ? 'a preview is one small copy, thrown away with its pull request' : (tierReasons[tier] ?? null)
}

const tierReasons: Record<string, string> = {
  development: 'the development tier scales nothing, backs nothing up, recovers nothing and stays in one region',
  staging: 'the staging tier recovers nothing and stays in one region; production does more',
}

/** The steps from the lowest layer to the highest; none where neither anybody nor a default says anything. */
export function stepsTo(path: SpecPath, layer: Layers, defaults: Defaults, sources: Sources): Step[] {
  const written =
    path[0] === 'environment' ? stepOfEnvironment(path, layer, sources) : writtenSteps(path, layer, sources)
  const isWritten = written.length > 0 && written.at(-1)?.value !== null
  const filled = defaultStep(path, defaults)
  const steps = [...(filled ? [filled] : []), ...written]
  const last = isWritten ? steps.length - 1 : filled ? 0 : steps.length - 1
  return steps.map((step, index) => ({ ...step, holds: index === last }))
}

function writtenSteps(path: SpecPath, layer: Layers, sources: Sources): Written[] {
  const { name, platform, overlays } = layer
  const steps: Written[] = []
  const value = valueAt(platform, path)
  if (value !== undefined) steps.push({ layer: 'platform', value, place: placeInPlatform(path, sources), reason: null })
  let current = limitedTo(layer)
  if (!isSame(valueAt(current, path), value))
    steps.push({ layer: 'tier', value: valueAt(current, path) ?? null, place: null, reason: reasonOfLimit(layer) })
  for (const { environment, spec } of overlays) {
    const next = overlay(current, spec)
    if (hasSay(path, spec, current, next)) {
      const reason = environment === name ? null : `${name} is like ${environment}`
      steps.push({
        layer: 'overlay',
        value: valueAt(next, path) ?? null,
        place: placeInOverlay(path, environment, sources) ?? null,
        reason,
      })
    }
    current = next
  }
  return steps
}

/** An overlay writes the value itself, or something above that changes it. */
function hasSay(path: SpecPath, spec: JsonObject, before: JsonObject, after: JsonObject): boolean {
  return valueAt(spec, path) !== undefined || !isSame(valueAt(before, path), valueAt(after, path))
}

/** Environments are declared in platform.yaml only. */
function stepOfEnvironment(path: SpecPath, { name, platform }: Layers, sources: Sources): Written[] {
  const declared: SpecPath = ['environments', name, ...path.slice(1)]
  const value = valueAt(platform, declared)
  return value === undefined
    ? []
    : [{ layer: 'platform', value, place: placeInPlatform(declared, sources), reason: null }]
}

/** The row of the tables; else the schema's own default, which holds where nothing is written. */
function defaultStep(path: SpecPath, defaults: Defaults): Written | undefined {
  const filled = defaults.at(path)
  if (filled !== undefined) return { layer: 'default', ...filled, place: null }
  const field = fieldAt(path) as { default?: Json } | undefined
  return field?.default === undefined
    ? undefined
    : { layer: 'default', value: field.default, place: null, reason: "the language's own" }
}
