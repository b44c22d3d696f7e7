// What read/ hands to the later stages: the value of a file, and where each value of it is written.
import type { Json } from '../lib/json.ts'
import type { Span, SpecPath } from '../report/diagnostic.ts'

/**
 * One file of the spec. `value` is plain data. Positions are computed only when `spanOf` is first asked, because a
 * clean run needs none: parsing with positions costs far more than parsing.
 */
export type Source = {
  /** Relative to the platform's folder, with `/`. */
  file: string
  text: string
  value: Json
  /**
   * True when a mistake made the reader leave something out of `value`. What is absent may well be written then, so
   * nobody may complain that it is missing.
   */
  incomplete: boolean
  /** True when the file itself writes a value at this path. */
  has(path: SpecPath): boolean
  /**
   * Where the value at `path` stands, or its key with `target: 'key'`. A map or list that is written over several
   * lines is shown by its key. A path that the file does not hold answers with the key of its nearest existing
   * ancestor, and the first line when there is none.
   */
  spanOf(path: SpecPath, target?: 'key' | 'value'): Span
}

/** All files of one platform, read. `includes` are in the order of their sorted paths. */
export type Sources = {
  platform: Source
  includes: Source[]
  /** By the name of the environment: `environments/<name>.yaml`. */
  environments: Record<string, Source>
  /** Texts of the files of the repository that services mount, by path; those that can be read. */
  files?: Readonly<Record<string, string>>
}
