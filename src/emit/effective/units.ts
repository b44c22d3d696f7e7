// The effective spec of every environment: what platform.yaml and its overlay come to, defaults included.
import type { Emitter } from '../../model/output.ts'
import type { EffectiveSlice } from './slices.ts'

/** Files `effective/<environment>.yaml`, for review: a diff shows what a default, or a change of one, does. */
export const effective: Emitter<EffectiveSlice> = {
  units: (platform) =>
    [...platform.environments, ...platform.previews].map(({ name, effective: spec, defaults }) => ({
      environment: name,
      owner: 'effective',
      slice: { environment: name, effective: spec, defaults },
    })),
  load: async () => (await import('./effective.ts')).emitEffective,
}
