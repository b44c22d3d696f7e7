// What emitters are and what they return. An emitter is a pure function from the slice of a unit to its documents.
import type { Json } from '../lib/json.ts'
import type { Platform } from './platform.ts'

/**
 * One file under `generated/`. `path` is relative to `generated/`, with `/`. `yaml` and `json` files carry documents
 * in output order (`json`: exactly one); `text` files carry one string, printed as it is. `comments` (YAML only) says
 * what to write behind a line whose value is the key, such as the version of an action that is pinned by its commit;
 * `template` (YAML only) makes it a template of Helm.
 */
export type OutputFile = {
  path: string
  format: 'yaml' | 'json' | 'text'
  documents: Json[]
  comments?: Record<string, string>
  template?: HelmTemplate
}

/**
 * What makes a YAML file a template of Helm. `holes`: what to print for each text of the documents that stands for a value;
 * with `optional` its line is left out where there is no such value. `when`: for each document, the value without which
 * it is left out; '' where it always stands.
 */
export type HelmTemplate = { holes: Record<string, { expression: string; optional: string }>; when: string[] }

/**
 * The smallest thing that is emitted, cached and explained: one owner (a service, an add-on, a stack, a repository)
 * in one environment. `slice` is plain JSON and everything that the emitter may read: same slice, same bytes. Values
 * that many slices share must be the same object, so that each is hashed once.
 */
export type Unit<Slice> = { environment: string; owner: string; slice: Slice }

/** Turns slices into files. Its module is loaded only when a unit must run, because the libraries behind it are heavy. */
export type Emitter<Slice> = {
  units(platform: Platform): Unit<Slice>[]
  load(): Promise<Emit<Slice>>
}

/**
 * Slice -> files. Taken from a method so that emitters of different slices fit into one table, which TypeScript allows
 * for methods and not for functions; each emitter only ever receives the slices that it made itself.
 */
export type Emit<Slice> = { emit(slice: Slice): OutputFile[] }['emit']
