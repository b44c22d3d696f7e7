// The one door to the `yaml` package. Loading it takes longer than reading a small spec whose pieces are all cached, so
// it is loaded when the first piece must be parsed.
import { createRequire } from 'node:module'

export type YamlLibrary = typeof import('yaml')

let library: YamlLibrary | undefined

/** Loads the package, once. */
export async function loadYaml(): Promise<YamlLibrary> {
  return (library ??= await import('yaml'))
}

/**
 * The package, at once. Positions are asked for by code that cannot wait, and sometimes after a read that needed no
 * parser; only then is it fetched the slow way.
 */
export function yamlNow(): YamlLibrary {
  if (library) return library
  const loaded: YamlLibrary = createRequire(import.meta.url)('yaml')
  return (library = loaded)
}
