// Where a layer writes a value, or the nearest thing around it: short forms hold values that have no place of their own.
import type { Source, Sources } from '../../read/source.ts'
import type { Span, SpecPath } from '../../report/diagnostic.ts'

/** In platform.yaml or one of its included files. */
export function placeInPlatform(path: SpecPath, { platform, includes }: Sources): Span {
  return placeIn([platform, ...includes], path)
}

/** In the file of an environment; undefined when it has none. */
export function placeInOverlay(path: SpecPath, environment: string, { environments }: Sources): Span | undefined {
  const source = Object.hasOwn(environments, environment) ? environments[environment] : undefined
  return source && placeIn([source], path)
}

function placeIn(sources: Source[], path: SpecPath): Span {
  const [first, ...others] = sources as [Source, ...Source[]]
  const best = others.reduce((best, source) => (depthOf(source, path) > depthOf(best, path) ? source : best), first)
  return best.spanOf(path.slice(0, depthOf(best, path)))
}

/** How many segments of a path a file writes. */
function depthOf(source: Source, path: SpecPath): number {
  let depth = 0
  while (depth < path.length && source.has(path.slice(0, depth + 1))) depth++
  return depth
}
