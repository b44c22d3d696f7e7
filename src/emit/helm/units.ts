// The values of every add-on's chart: one unit per add-on and environment.
import type { Emitter, OutputFile } from '../../model/output.ts'
import { folders } from '../../model/names/files.ts'
import type { HelmSlice } from './slices.ts'

/** Files `helm/<environment>/<add-on>/values.yaml`. */
export const addonValues: Emitter<HelmSlice> = {
  units: (platform) =>
    platform.environments.flatMap(({ name, addons }) =>
      addons
        .filter(({ source }) => source.kind === 'chart')
        .map((addon) => ({ environment: name, owner: addon.name, slice: { environment: { name }, addon } })),
    ),
  load: async () => emitValues,
}

function emitValues({ environment, addon }: HelmSlice): OutputFile[] {
  return [
    { path: `${folders.helm(environment.name, addon.name)}/values.yaml`, format: 'yaml', documents: [addon.values] },
  ]
}
