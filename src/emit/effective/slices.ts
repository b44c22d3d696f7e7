// What the units of the effective specs are made from: plain JSON, and nothing else may be read.
import type { JsonObject } from '../../lib/json.ts'

export type EffectiveSlice = {
  environment: string
  effective: JsonObject
  defaults: { path: string; reason: string }[]
}
