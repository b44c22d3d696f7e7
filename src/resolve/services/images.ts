// Which image a service runs: what it builds gives the image its name, and `releases` says which version of it runs.
import { ownValue } from '../../lib/json.ts'
import { imageName, releasedRepository, type ImageName } from '../../model/delivery/image-names.ts'
import type { Build, Image } from '../../model/service.ts'
import type { Context } from '../context.ts'
import type { EffectiveService, EffectiveSpec } from '../layers/effective.ts'

/** The tag of a service that was never released. Nobody pushes it, and no workload is written until there is a release. */
const unreleasedTag = 'unreleased'

/** The image of one service, and a finding where it has none. */
export function imageOf(name: string, service: EffectiveService, context: Context): Image {
  const { spec } = context
  if (service.image !== undefined) return imageOfOthers(name, service, spec)
  if (service.build === undefined) {
    context.report({
      code: 'no-build-or-image',
      path: ['services', name],
      target: 'key',
      message: `service \`${name}\` has neither \`build\` nor \`image\``,
      why: 'there would be nothing to run',
      hint: 'write `build: .` for code in this repository, or `image: registry/name:tag` for software that others build',
    })
  }
  const image = builtImage(name, service, spec)
  return { ...image, ...referenceOf(image.repository, releaseOf(name, service, image.repository, spec)) }
}

/** What the build of a service is called. Services that build the same thing share an image, because they share its name. */
export function builtImage(
  name: string,
  { build, repository, was }: Pick<EffectiveService, 'build' | 'repository' | 'was'>,
  { delivery }: Pick<EffectiveSpec, 'delivery'>,
): ImageName {
  const { context = '.', dockerfile = 'Dockerfile', args = {}, name: own = '' } = build ?? {}
  // Arguments change what is built, and their values change with every update: no name could follow from them.
  const perService = Object.keys(args).length > 0 ? (was ?? name) : ''
  return imageName({ repository, context, dockerfile, own, service: perService }, delivery.registry)
}

/** What the image is built from, with the Dockerfile's path from the repository's root; null where others build it. */
export function buildOf(service: EffectiveService): Build | null {
  // An image that others build is what runs, and there is nothing to build, to scan or to sign then.
  if (service.build === undefined || service.image !== undefined) return null
  const { context, dockerfile, platforms, args = {} } = service.build
  const buildArguments = Object.entries(args).map(([name, value]) => ({ name, value: String(value) }))
  const path = context === '.' ? dockerfile : `${context}/${dockerfile}`
  return {
    context,
    dockerfile: path,
    platforms: platforms.map((platform) => `linux/${platform}`),
    arguments: buildArguments,
  }
}

/** The release of the service alone, under its name or the one it had before; else that of the image for all who run it. */
export function releaseOf(
  name: string,
  { was = '' }: Pick<EffectiveService, 'was'>,
  repository: string,
  { releases = {} }: Pick<EffectiveSpec, 'releases'>,
): string | undefined {
  return ownValue(releases, name) ?? ownValue(releases, was) ?? ownValue(releases, repository)
}

/** A release that names its image runs as it is: when a build gets another name, the version that runs keeps the old one. */
function referenceOf(
  repository: string,
  release: string | undefined,
): Pick<Image, 'reference' | 'pinnedByDigest' | 'released'> {
  const version = release ?? unreleasedTag
  const isComplete = releasedRepository(version) !== undefined
  const separator = version.startsWith('sha256:') ? '@' : ':'
  return {
    reference: isComplete ? version : `${repository}${separator}${version}`,
    pinnedByDigest: version.includes('sha256:'),
    released: release !== undefined,
  }
}

/** An image without its tag and digest. */
export function repositoryOf(image: string): string {
  return image.split(/@|:(?=[^/]*$)/)[0] ?? image
}

/** Software of others: the spec's own tag or digest, unless a release was written for it. */
function imageOfOthers(name: string, service: EffectiveService, spec: EffectiveSpec): Image {
  const { image = '' } = service
  const repository = repositoryOf(image)
  const release = releaseOf(name, service, '', spec)
  if (release !== undefined) return { name, repository, ...referenceOf(repository, release) }
  return { name, repository, reference: image, pinnedByDigest: image.includes('@sha256:'), released: true }
}
