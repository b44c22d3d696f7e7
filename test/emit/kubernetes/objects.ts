// Runs the emitters of Kubernetes objects and finds things in what they return.
import type { Json, JsonObject } from '../../../src/lib/json.ts'
import { isJsonObject } from '../../../src/lib/json.ts'
import type { Domain, External } from '../../../src/model/data/backing.ts'
import type { Environment, EnvironmentFacts } from '../../../src/model/environment.ts'
import type { Service } from '../../../src/model/service.ts'
import { emitPlatformObjects } from '../../../src/emit/kubernetes/platform/platform-objects.ts'
import { emitServiceObjects } from '../../../src/emit/kubernetes/service/service-objects.ts'
import { platformObjects } from '../../../src/emit/kubernetes/units.ts'
import { sampleDomain, sampleEnvironment, sampleFacts, samplePlatform } from '../../support/model.ts'

/** Objects by file name without `.yaml`. */
export type ObjectFiles = Record<string, JsonObject[]>

/** The objects of a service. */
export function objectsOf(
  service: Service,
  facts: EnvironmentFacts = sampleFacts(),
  domains: Domain[] = [sampleDomain()],
  externals: External[] = [],
): ObjectFiles {
  return byFile(emitServiceObjects({ facts, service, domains, externals, backups: [], migrators: [] }))
}

/** The shared objects of an environment. */
export function sharedObjectsOf(environment: Environment = sampleEnvironment()): ObjectFiles {
  const [unit] = platformObjects.units(samplePlatform({ environments: [environment] }))
  if (unit === undefined) throw new Error('no unit')
  return byFile(emitPlatformObjects(unit.slice))
}

/** The value at a path of keys and indices; fails where there is none, so that a test never compares nothing. */
export function at(value: Json | undefined, ...path: (string | number)[]): Json {
  let current = value
  for (const step of path) {
    if (Array.isArray(current) && typeof step === 'number') current = current[step]
    else if (isJsonObject(current) && typeof step === 'string') current = current[step]
    else current = undefined
    if (current === undefined) throw new Error(`nothing at ${step} of ${path.join('.')}`)
  }
  if (current === undefined) throw new Error('nothing there')
  return current
}

/** The pod template of the workload in a file. */
export function podOf(files: ObjectFiles, file: string): Json {
  return at(files[file]?.[0], 'spec', 'template', 'spec')
}

/** Files as objects by the name of the file. */
export function byFile(files: { path: string; documents: Json[] }[]): ObjectFiles {
  return Object.fromEntries(
    files.map(({ path, documents }) => [path.replace(/^.*\/(.*)\.yaml$/, '$1'), documents.filter(isJsonObject)]),
  )
}
