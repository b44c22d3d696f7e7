// Checked spec -> model. Expand, overlay, fill, lower; the first environment's platform-wide part is the platform's.
import type { CheckedSpec } from '../check/check.ts'
import type { JsonObject } from '../lib/json.ts'
import type { Platform } from '../model/platform.ts'
import type { Finding } from '../report/diagnostic.ts'
import { environmentOf } from './environment.ts'
import { layersOf, platformLayer, type Layers } from './layers.ts'
import { notYetSupported } from './not-yet-supported.ts'
import { unknownInOverlay, unknownReleases } from './overlay-names.ts'
import { platformOf } from './platform.ts'

export type Resolved = { platform: Platform; layers: Layers[]; findings: Finding[] }

/** Everything that the later stages know. The model is complete even where there are findings, as far as it is sound. */
export function resolve(spec: CheckedSpec): Resolved {
  const written = spec.platform as JsonObject
  const overlays = spec.environments as Record<string, JsonObject>
  const layers = layersOf(written, overlays)
  const delivered = layers.filter(({ effective }) => effective.environment.deploy !== 'pull-request')
  const refused = spec.unsound.map(({ path }) => path)
  const lowered = delivered.map((each) => environmentOf(each, refused))
  const overlayFindings = Object.entries(overlays).flatMap(([name, overlay]) => [...unknownInOverlay(name, overlay, written), ...unknownReleases(name, overlay, written)])
  return {
    platform: { ...platformOf(platformLayer(written)), environments: lowered.map(({ environment }) => environment) },
    layers: delivered,
    findings: [...overlayFindings, ...lowered.flatMap(({ findings }) => findings), ...notYetSupported(written, overlays)],
  }
}
