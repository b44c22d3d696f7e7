// Paths of the spec -> places in the files that the user wrote.
import { isJsonObject, type Json, ownValue } from '../lib/json.ts'
import type { Diagnostic, Finding, Span, SpecLocation, SpecPath } from '../report/diagnostic.ts'
import type { Source, Sources } from './source.ts'

/** Turns a mistake that knows paths into one that knows files and lines. */
export function locate(finding: Finding, sources: Sources): Diagnostic {
  const { at, related, restsOn: _, ...rest } = finding
  const places = related?.map(({ message, at }) => ({ message, span: locatePath(at, sources) }))
  return { ...rest, span: locatePath(at, sources), ...(places && { related: places }) }
}

/**
 * Where a path is written: in the overlay of its environment when that holds all of it, so that the layer shows in the
 * name of the file; else in the overlay of the environment that it is like. Otherwise in the file that holds most of it,
 * and there at the nearest ancestor; when several hold as much, platform.yaml and its includes are where the thing itself
 * is described.
 */
export function locatePath({ path, environment = '', target }: SpecLocation, sources: Sources): Span {
  const overlays = overlaysOf(environment, sources)
  const overlay = overlays.find((each) => each.has(path))
  if (overlay !== undefined) return overlay.spanOf(path, target)
  const candidates = [...sources.includes, ...overlays]
  const best = candidates.reduce(
    (best, source) => (depthOf(source, path) > depthOf(best, path) ? source : best),
    sources.platform,
  )
  return isShortForm(best, path) ? best.spanOf(path.slice(0, depthOf(best, path))) : best.spanOf(path, target)
}

/** The overlays that an environment consists of, last to first: its own, then that of the environment it is like … */
function overlaysOf(environment: string, sources: Sources): Source[] {
  const chain: string[] = []
  for (
    let name: Json | undefined = environment;
    typeof name === 'string' && !chain.includes(name);
    name = likeOf(name, sources)
  )
    chain.push(name)
  return chain.flatMap((name) => (Object.hasOwn(sources.environments, name) ? (sources.environments[name] ?? []) : []))
}

function likeOf(environment: string, { platform: { value } }: Sources): Json | undefined {
  const declared =
    isJsonObject(value) && isJsonObject(value['environments'])
      ? ownValue(value['environments'], environment)
      : undefined
  return isJsonObject(declared) ? declared['like'] : undefined
}

/** True where the value is written in a short form that stands for the rest of the path: `slow: latency_p95 > 1s`. */
function isShortForm(source: Source, path: SpecPath): boolean {
  const depth = depthOf(source, path)
  if (depth === 0 || depth === path.length) return false
  const value = path
    .slice(0, depth)
    .reduce<Json | undefined>(
      (owner, key) =>
        Array.isArray(owner) ? owner[Number(key)] : isJsonObject(owner) ? owner[String(key)] : undefined,
      source.value,
    )
  return typeof value === 'string'
}

/** How many segments of a path a file writes. */
function depthOf(source: Source, path: SpecPath): number {
  let depth = 0
  while (depth < path.length && source.has(path.slice(0, depth + 1))) depth++
  return depth
}
