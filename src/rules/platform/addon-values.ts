// Rule: the chart of an add-on knows the values that are laid over ours. It is apart from the other rules because the keys
// of charts are large, and read only where the spec has such values.
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts'
import { misfits, type KeyTree, type Misfit } from '../../lib/key-tree.ts'
import type { Chart, GitManifests, ReleaseManifest } from '../../model/addon.ts'
import { addonSources, type AddonName } from '../../model/versions/charts.ts'
import type { ChartKeys } from '../../derived/chart-keys/index.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { didYouMean, listNames, nearest } from '../../report/suggest.ts'
import type { WrittenLayer } from '../rule.ts'

/** What is judged: the values of one add-on in one file, and the version of the chart that gets them. */
type Written = { name: AddonName; values: JsonObject; version: string | undefined; environment?: string }

/** Findings about `addons.<name>.values` in all files. */
export async function judgeAddonValues(layers: readonly WrittenLayer[]): Promise<Finding[]> {
  const platform = layers.find(({ environment }) => environment === undefined)?.spec ?? {}
  const written = layers.flatMap((layer) => valuesIn(layer, platform))
  return (await Promise.all(written.map(judgeValues))).flat()
}

function valuesIn({ spec, environment }: WrittenLayer, platform: JsonObject): Written[] {
  return Object.entries(mapAt(spec, 'addons')).flatMap(([name, addon]): Written[] => {
    if (!isJsonObject(addon) || !isJsonObject(addon['values']) || !Object.hasOwn(addonSources, name)) return []
    const version = addon['version'] ?? mapAt(mapAt(platform, 'addons'), name)['version']
    return [
      {
        name: name as AddonName,
        values: addon['values'],
        version: typeof version === 'string' ? version : undefined,
        ...(environment !== undefined && { environment }),
      },
    ]
  })
}

function mapAt(owner: JsonObject, key: string): JsonObject {
  const value: Json | undefined = owner[key]
  return isJsonObject(value) ? value : {}
}

async function judgeValues(written: Written): Promise<Finding[]> {
  const source: Chart | GitManifests | ReleaseManifest = addonSources[written.name]
  if (source.kind !== 'chart') return [withoutChart(written)]
  const { chartKeys } = await import('../../derived/chart-keys/index.ts')
  const load = chartKeys[source.name]
  if (load === undefined) return [unchecked(written, source)]
  const keys = await load()
  return misfits(written.values, keys.tree).map((misfit) => unknownValue(misfit, written, source, keys))
}

function unknownValue(
  { path, is, known }: Misfit,
  written: Written,
  { name, version: pinned }: Chart,
  { version, tree }: ChartKeys,
): Finding {
  const fits = (written.version ?? pinned) === version
  const place = `\`${path.join('.')}\``
  const wrong = {
    unknown: `has no value ${place}`,
    map: `takes a single value at ${place}, not a map`,
    single: `takes a map at ${place}, not a single value`,
  }[is]
  return {
    code: 'unknown-value',
    severity: fits ? 'error' : 'warning',
    at: placeOf(written, path),
    message: `the chart ${name} ${version} ${wrong}`,
    why: fits
      ? 'Helm drops a value that its chart does not know, without a word'
      : `Helm drops a value that its chart does not know; those of ${written.version ?? pinned}, which is installed, are not known here`,
    hint: {
      unknown: hintFor(path, known, tree),
      map: 'write one value there',
      single: `its keys: ${listNames(known)}`,
    }[is],
  }
}

/** A near miss, then the same key elsewhere in the chart where one place is the nearest to the top, then what there is. */
function hintFor(path: readonly string[], known: readonly string[], tree: KeyTree): string | undefined {
  const key = path.at(-1) ?? ''
  if (nearest(key, known) !== undefined) return didYouMean(key, known)
  const elsewhere = placesWith(key, tree)
    .filter((place) => place[0] === path[0] || place.length === 1)
    .sort((a, b) => a.length - b.length)
  const [first, second] = elsewhere
  return first !== undefined && first.length !== second?.length
    ? `the chart has \`${first.join('.')}\``
    : didYouMean(
        key,
        known.filter((name) => name !== '*'),
        'keys',
      )
}

function placesWith(key: string, tree: KeyTree, path: string[] = []): string[][] {
  if (typeof tree === 'number') return []
  return Object.entries(tree).flatMap(([name, inside]) => [
    ...(name === key ? [[...path, name]] : []),
    ...placesWith(key, inside, [...path, name]),
  ])
}

function unchecked(written: Written, { name }: Chart): Finding {
  return {
    code: 'values-not-checked',
    severity: 'warning',
    at: placeOf(written, []),
    message: `these values cannot be checked: Quoin does not know the keys of chart ${name}`,
    why: 'Helm drops a value that its chart does not know, without a word',
    hint: 'compare them with the values.yaml of the chart',
  }
}

function withoutChart(written: Written): Finding {
  return {
    code: 'unknown-value',
    severity: 'error',
    at: placeOf(written, []),
    message: `\`${written.name}\` is not installed by a chart, so it takes no values`,
    why: 'they would have no effect',
    hint: 'remove `values`',
  }
}

function placeOf({ name, environment }: Written, path: readonly string[]): Finding['at'] {
  return { path: ['addons', name, 'values', ...path], target: 'key', ...(environment !== undefined && { environment }) }
}
