// Checked spec -> model. Expand, overlay, fill, lower; the first environment's platform-wide part is the platform's.
import type { CheckedSpec } from '../check/check.ts'
import { isJsonObject, type JsonObject } from '../lib/json.ts'
import type { Environment } from '../model/environment.ts'
import type { Platform } from '../model/platform.ts'
import type { Finding, SpecPath } from '../report/diagnostic.ts'
import { wrongAddons } from './environment/addon-names.ts'
import { environmentOf } from './environment/environment.ts'
import { wrongConditions } from './observability/goals.ts'
import { layersOf, platformLayer, type Layers } from './layers/layers.ts'
import { notYetSupported } from './not-yet-supported.ts'
import { unknownInOverlay, unknownReleases, withoutUnknown } from './layers/overlay-names.ts'
import { platformOf } from './platform.ts'
import { previewOf } from './environment/preview.ts'
import { declaredMetrics, unknownReferences } from './references.ts'

export type Resolved = { platform: Platform; layers: Layers[]; findings: Finding[] }

/** Everything that the later stages know. The model is complete even where there are findings, as far as it is sound. */
export function resolve(spec: CheckedSpec): Resolved {
  const written = spec.platform as JsonObject
  const overlays = spec.environments as Record<string, JsonObject>
  const known = Object.fromEntries(
    Object.entries(overlays).map(([name, overlay]) => [name, withoutUnknown(overlay, written)]),
  )
  const layers = layersOf(written, known)
  const refused = spec.unsound.map(({ path }) => path)
  const given = { refused, files: spec.files ?? {} }
  const ordinary = layers.filter(({ preview }) => !preview)
  const previews = layers.filter(({ preview }) => preview).map((each) => previewOf(each, ordinary, given))
  const lowered = ordinary.map((each) =>
    environmentOf(
      each,
      given,
      previews.flatMap(({ preview }) => (preview.host === each.name ? [preview] : [])),
    ),
  )
  const environments = lowered.map(({ environment }) => environment)
  const found = [...previews, ...lowered].flatMap(({ findings }) => findings)
  return {
    platform: {
      ...platformOf(platformLayer(written), writesVisibility(written)),
      environments,
      previews: previews.map(({ preview }) => preview),
    },
    layers: layers.map((each) => previews.find(({ layers: { name } }) => name === each.name)?.layers ?? each),
    findings: [
      ...wrongNames(written, overlays, refused),
      ...found,
      ...addonNames(written, overlays, environments),
      ...notYetSupported(written, overlays),
    ],
  }
}

function writesVisibility({ repository }: JsonObject): boolean {
  return isJsonObject(repository) && repository['visibility'] !== undefined
}

/** Add-ons are judged by what the environments got of them. */
function addonNames(
  platform: JsonObject,
  overlays: Record<string, JsonObject>,
  environments: Environment[],
): Finding[] {
  return [
    ...wrongAddons(platform, environments),
    ...Object.entries(overlays).flatMap(([name, overlay]) => wrongAddons(overlay, environments, name)),
  ]
}

/** Names and conditions that are judged where they are written, in platform.yaml and in every overlay. */
function wrongNames(
  platform: JsonObject,
  overlays: Record<string, JsonObject>,
  refused: readonly SpecPath[],
): Finding[] {
  const metrics = new Set(declaredMetrics(platform))
  const within = (layer: JsonObject, environment?: string) => [
    ...unknownReferences(layer, platform, refused, environment),
    ...wrongConditions(layer, metrics, environment),
  ]
  return [
    ...within(platform),
    ...Object.entries(overlays).flatMap(([name, overlay]) => [
      ...unknownInOverlay(name, overlay, platform),
      ...unknownReleases(name, overlay, platform),
      ...within(overlay, name),
    ]),
  ]
}
