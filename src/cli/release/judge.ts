// Can this be released? Asked before a file is touched.
import type { Diagnostic } from '../../report/diagnostic.ts'
import { didYouMean } from '../../report/suggest.ts'
import type { Layers } from '../../resolve/layers/layers.ts'
import { formerNames } from '../../resolve/layers/overlay-names.ts'
import { imagesOf } from './entries.ts'
import type { Release } from './parse.ts'

/** The versions of `imageVersion` in the schema, without the image. @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests */
const imageVersion = /^(?:sha256:[0-9a-f]{64}|[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})$/

/** Errors for an environment, services or versions that do not exist or cannot be. */
export function judgeRelease({ environment, versions }: Release, layers: Layers[]): Diagnostic[] {
  const malformed = Object.entries(versions)
    .filter(([, version]) => !imageVersion.test(version))
    .map(([, version]) => invalidVersion(version))
  const layer = layers.find(({ name }) => name === environment)
  if (layer === undefined) return [unknownEnvironment(environment, layers), ...malformed]
  const known = [...Object.keys(layer.effective.services), ...imagesOf(layer.effective).keys()]
  const former = formerNames(layer.platform)
  const unknown = Object.keys(versions)
    .filter((word) => !known.includes(word))
    .map((word) => unknownService(word, environment, known, former.get(word)))
  return [...unknown, ...malformed]
}

function unknownEnvironment(environment: string, layers: Layers[]): Diagnostic {
  const names = layers.map(({ name }) => name)
  return {
    code: 'unknown-environment',
    severity: 'error',
    message: `there is no environment \`${environment}\` to release to`,
    hint: didYouMean(environment, names, 'environments'),
  }
}

function unknownService(word: string, environment: string, known: string[], now: string | undefined): Diagnostic {
  return {
    code: 'unknown-name',
    severity: 'error',
    message: `\`${word}\` is none of the services and images in \`${environment}\`, so nothing of it can be released`,
    hint: now === undefined ? didYouMean(word, known, 'services and images') : `it is called \`${now}\` now`,
  }
}

function invalidVersion(version: string): Diagnostic {
  const [, ending] = /^(?!sha256:).*?[@:]((?:sha256:)?[^@:/]+)$/.exec(version) ?? []
  return {
    code: 'invalid-release',
    severity: 'error',
    message: `\`${version}\` is neither a tag nor a digest`,
    why: 'the name of the image follows from what builds it; only its version is released',
    hint:
      ending !== undefined && imageVersion.test(ending)
        ? `write only the last part: \`${ending}\``
        : 'write a tag such as `v1.4.2`, or `sha256:` and 64 lower-case hexadecimal digits',
  }
}
