// Platform -> every unit of work, each with a key that names it and the hash of all that it may read.
import { hashText, hashValue } from '../lib/hash.ts'
import type { Emitter, OutputFile, Unit } from '../model/output.ts'
import type { Patch } from '../model/patch.ts'
import type { Platform } from '../model/platform.ts'
import { emitters, type EmitterName } from './index.ts'

/** One unit, ready to run. `key` is stable between runs: `<emitter>/<environment>/<owner>`. */
export type Work = {
  key: string
  emitter: EmitterName
  environment: string
  owner: string
  /** Computed when it is first asked for: a run without state never does. */
  readonly hash: string
  /** What the user changes of the objects in its files; it is not applied here. */
  patches: readonly Patch[]
  emit(): Promise<OutputFile[]>
}

/** All units of a platform, in the order of the table of emitters. */
export function unitsOf(platform: Platform): Work[] {
  const patches: Patches = new Map(platform.environments.map(({ name, patches }) => [name, patches]))
  return (Object.keys(emitters) as EmitterName[]).flatMap((name) => worksOf(name, emitters[name], platform, patches))
}

/** By environment. */
type Patches = ReadonlyMap<string, readonly Patch[]>

const noPatches: readonly Patch[] = []

function worksOf(name: EmitterName, emitter: Emitter<unknown>, platform: Platform, patchesIn: Patches): Work[] {
  let loading: ReturnType<Emitter<unknown>['load']> | undefined
  return emitter.units(platform).map(({ environment, owner, slice }: Unit<unknown>) => {
    const patches = patchesIn.get(environment) ?? noPatches
    let hash: string | undefined
    return {
      key: `${name}/${environment}/${owner}`,
      emitter: name,
      environment,
      owner,
      get hash() {
        return (hash ??= hashOf(name, slice, patches))
      },
      patches,
      async emit() {
        loading ??= emitter.load()
        return (await loading)(slice)
      },
    }
  })
}

/**
 * Members of a slice are hashed apart, because the big ones are shared between slices. Which objects a unit has is not
 * known before it runs, so every patch of its environment could be about one of them.
 */
function hashOf(emitter: string, slice: unknown, patches: readonly Patch[]): string {
  const members = Object.entries(slice as Record<string, unknown>).map(([key, value]) => `${key}=${hashValue(value)}`)
  if (patches.length > 0) members.push(`patches=${hashValue(patches)}`)
  return hashText([emitter, ...members].join('\n'))
}
