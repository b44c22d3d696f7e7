// Paths of the spec -> places in the files that the user wrote.
import type { Diagnostic, Finding, Span, SpecLocation, SpecPath } from '../report/diagnostic.ts'
import type { Source, Sources } from './source.ts'

/** Turns a mistake that knows paths into one that knows files and lines. */
export function locate(finding: Finding, sources: Sources): Diagnostic {
  const { at, related, ...rest } = finding
  const places = related?.map(({ message, at }) => ({ message, span: locatePath(at, sources) }))
  return { ...rest, span: locatePath(at, sources), ...(places && { related: places }) }
}

/**
 * Where a path is written: in the overlay of its environment when that holds all of it, so that the layer shows in the
 * name of the file. Otherwise in the file that holds most of it, and there at the nearest ancestor; when several hold
 * as much, platform.yaml and its includes are where the thing itself is described.
 */
export function locatePath({ path, environment = '', target }: SpecLocation, sources: Sources): Span {
  const overlay = Object.hasOwn(sources.environments, environment) ? sources.environments[environment] : undefined
  if (overlay?.has(path)) return overlay.spanOf(path, target)
  const candidates = [...sources.includes, ...(overlay ? [overlay] : [])]
  const best = candidates.reduce((best, source) => (depthOf(source, path) > depthOf(best, path) ? source : best), sources.platform)
  return best.spanOf(path, target)
}

/** How many segments of a path a file writes. */
function depthOf(source: Source, path: SpecPath): number {
  let depth = 0
  while (depth < path.length && source.has(path.slice(0, depth + 1))) depth++
  return depth
}
