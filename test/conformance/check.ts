// What a conformance check is: one target's own schema, parser or linter, run over one tree.
import type { Json } from '../../src/lib/json.ts'
import type { SchemaStore } from './schemas.ts'
import type { ToolName } from './tools.ts'
import type { Tree } from './trees.ts'

/** One thing that is wrong with one generated file. `rule` is the tool's own id, for waivers; `file` is relative to the tree. */
export type Finding = { file: string; rule: string; message: string }

/** What a check looked at and what it found; `notes` are worth printing but wrong with no file. */
export type Result = { judged: string[]; findings: Finding[]; notes?: string[] }

/** What checks work with: schemas, external tools, and a folder of their own that is removed at the end. */
export type Workbench = {
  schemas: SchemaStore
  /** The path of an installed tool; only asked for by checks that name the tool in `tool`. */
  tool(name: ToolName): string
  /** A new empty folder, outside the repository. */
  scratch(label: string): string
  /** Runs this when everything was judged, before the temporary folders go. */
  atEnd(end: () => Promise<void>): void
}

/**
 * A row of the table in `checks/index.ts`. `needsSchemas` and `tool` say what must be there; without it the check is
 * skipped with the reason, and `--strict` counts that as a failure unless `excused` says why it may be missing.
 */
export type Check = {
  name: string
  about: string
  needsSchemas?: boolean
  tool?: ToolName | ToolName[]
  excused?: string
  run(tree: Tree, bench: Workbench): Result | Promise<Result>
}

/** One YAML or JSON document of a generated file. */
export type Document = { file: string; index: number; value: Json }
