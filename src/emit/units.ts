// Platform -> every unit of work, each with a key that names it and the hash of all that it may read.
import { hashText, hashValue } from '../lib/hash.ts'
import type { Emitter, OutputFile, Unit } from '../model/output.ts'
import type { Platform } from '../model/platform.ts'
import { emitters, type EmitterName } from './index.ts'

/** One unit, ready to run. `key` is stable between runs: `<emitter>/<environment>/<owner>`. */
export type Work = {
  key: string
  emitter: EmitterName
  environment: string
  owner: string
  hash: string
  emit(): Promise<OutputFile[]>
}

/** All units of a platform, in the order of the table of emitters. */
export function unitsOf(platform: Platform): Work[] {
  return (Object.keys(emitters) as EmitterName[]).flatMap((name) => worksOf(name, emitters[name], platform))
}

function worksOf(name: EmitterName, emitter: Emitter<unknown>, platform: Platform): Work[] {
  let loading: ReturnType<Emitter<unknown>['load']> | undefined
  return emitter.units(platform).map(({ environment, owner, slice }: Unit<unknown>) => ({
    key: `${name}/${environment}/${owner}`,
    emitter: name,
    environment,
    owner,
    hash: hashOfSlice(name, slice),
    async emit() {
      loading ??= emitter.load()
      return (await loading)(slice)
    },
  }))
}

/** Members of a slice are hashed apart, because the big ones are shared between slices. */
function hashOfSlice(emitter: string, slice: unknown): string {
  const members = Object.entries(slice as Record<string, unknown>).map(([key, value]) => `${key}=${hashValue(value)}`)
  return hashText([emitter, ...members].join('\n'))
}
