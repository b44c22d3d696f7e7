// The effective spec of every environment: what platform.yaml and its overlay come to, defaults included.
import type { Json, JsonObject } from '../../lib/json.ts'
import { folders } from '../../model/names.ts'
import type { Emitter, OutputFile } from '../../model/output.ts'

export type EffectiveSlice = { environment: string; effective: JsonObject; defaults: { path: string; reason: string }[] }

/** Files `effective/<environment>.yaml`, for review: a diff shows what a default, or a change of one, does. */
export const effective: Emitter<EffectiveSlice> = {
  units: (platform) =>
    platform.environments.map(({ name, effective: spec, defaults }) => ({
      environment: name,
      owner: 'effective',
      slice: { environment: name, effective: spec, defaults },
    })),
  load: async () => emitEffective,
}

/** Two documents: the spec, and the reasons of the defaults in it (`*` stands for every name). */
function emitEffective({ environment, effective: spec, defaults }: EffectiveSlice): OutputFile[] {
  const reasons: Json = Object.fromEntries(defaults.map(({ path, reason }) => [path, reason]))
  return [{ path: `${folders.effective}/${environment}.yaml`, format: 'yaml', documents: [spec, { defaults: reasons }] }]
}
