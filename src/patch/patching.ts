// The patches of a whole run: each unit's objects are patched as they come, and in the end every patch must have found one.
import type { Json } from '../lib/json.ts'
import type { OutputFile } from '../model/output.ts'
import { identityOf, type ObjectIdentity, type Patch } from '../model/patch.ts'
import type { Finding } from '../report/diagnostic.ts'
import { blame, type Blame, type PatchedFile } from './blame.ts'
import { missed } from './misses.ts'
import { isTarget, patchObject } from './patch-object.ts'

/** The unit whose files are patched: what is read of it. */
export type PatchedUnit = { environment: string; patches: readonly Patch[]; emit(): Promise<OutputFile[]> }

/** The files of a unit after its patches, and the indexes of those that changed something. */
export type Patched = { files: OutputFile[]; used: number[]; findings: Finding[] }

/** Applies the patches of a unit's environment to the objects in its files; without patches they are returned as they are. */
export function patchFiles(
  files: OutputFile[],
  { environment, patches }: Omit<PatchedUnit, 'emit'>,
  changed?: Map<string, PatchedFile>,
): Patched {
  if (patches.length === 0) return { files, used: [], findings: [] }
  const used = new Set<number>()
  const findings: Finding[] = []
  const patched = files.map((file) => ({
    ...file,
    documents: file.documents.map((document, index) => {
      const identity = identityOf(document)
      const own = identity === undefined ? [] : patches.filter((patch) => isTarget(patch, identity))
      return own.reduce<Json>((result, patch) => {
        const next = patchObject(result, patch, environment)
        used.add(patch.index)
        findings.push(...next.findings)
        remember(changed, file, index, patch, environment)
        return next.document
      }, document)
    }),
  }))
  return { files: patched, used: [...used], findings }
}

function remember(
  changed: Map<string, PatchedFile> | undefined,
  file: OutputFile,
  document: number,
  patch: Patch,
  environment: string,
): void {
  if (changed === undefined) return
  const known = changed.get(file.path) ?? { environment, several: file.documents.length > 1, patches: [] }
  known.patches.push({ document, patch })
  changed.set(file.path, known)
}

/** All patching of one run. */
export class Patching {
  readonly findings: Finding[] = []
  readonly #changed = new Map<string, PatchedFile>()
  /** By environment; an environment with a unit of which nothing is known cannot be judged. */
  readonly #used = new Map<string, Set<number>>()
  readonly #unknown = new Set<string>()

  /** The files of a unit that has run, patched. */
  patch(unit: PatchedUnit, files: OutputFile[]): { files: OutputFile[]; used: readonly number[] } {
    const { findings, ...patched } = patchFiles(files, unit, this.#changed)
    this.findings.push(...findings)
    if (unit.patches.length > 0) this.#note(unit.environment, patched.used)
    return patched
  }

  /** Notes what an earlier run has found out about a unit that need not run. */
  keep({ environment, patches }: PatchedUnit, used: readonly number[] | undefined): void {
    if (patches.length === 0) return
    if (used === undefined) this.#unknown.add(environment)
    else this.#note(environment, used)
  }

  /** The patch that a refused value comes from, and its line; undefined for an object that no patch has touched. */
  blame(file: string, pointer: string): Blame | undefined {
    const patched = this.#changed.get(file)
    return patched === undefined ? undefined : blame(patched, pointer)
  }

  /**
   * Patches that found nothing. One that stands in platform.yaml is for every environment that does not replace the list,
   * and must be of use in one of them. Units run again here, for their names; only where something is wrong.
   */
  async misses(units: readonly PatchedUnit[]): Promise<Finding[]> {
    const findings: Finding[] = []
    for (const { patch, environments } of this.#unused(units)) {
      findings.push(
        missed(
          patch,
          await objectsOf(units.filter(({ environment }) => environments.includes(environment))),
          environments,
        ),
      )
    }
    return findings
  }

  #note(environment: string, used: readonly number[]): void {
    const known = this.#used.get(environment) ?? new Set()
    for (const index of used) known.add(index)
    this.#used.set(environment, known)
  }

  #unused(units: readonly PatchedUnit[]): { patch: Patch; environments: string[] }[] {
    const lists = new Map<string, { patches: readonly Patch[]; environments: Set<string> }>()
    for (const { environment, patches } of units) {
      const [first] = patches
      if (first === undefined) continue
      const list = lists.get(first.writtenIn) ?? { patches, environments: new Set() }
      lists.set(first.writtenIn, { ...list, environments: list.environments.add(environment) })
    }
    return [...lists.values()].flatMap(({ patches, environments }) => {
      const names = [...environments]
      if (names.some((name) => this.#unknown.has(name))) return []
      return patches
        .filter(({ index }) => !names.some((name) => this.#used.get(name)?.has(index)))
        .map((patch) => ({ patch, environments: names }))
    })
  }
}

async function objectsOf(units: readonly PatchedUnit[]): Promise<ObjectIdentity[]> {
  const objects: ObjectIdentity[] = []
  for (const unit of units) {
    for (const { documents } of await unit.emit())
      objects.push(...documents.flatMap((document) => identityOf(document) ?? []))
  }
  return objects
}
