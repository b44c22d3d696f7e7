// Which image a service runs: services that build the same thing share one, and `releases` says which version of it.
import type { Build, Image } from '../model/service.ts'
import type { Context } from './context.ts'
import type { EffectiveService, EffectiveSpec } from './effective.ts'

/** The tag of a service that was never released. Nobody pushes it, and no workload is written until there is a release. */
const unreleasedTag = 'unreleased'

/** The image of one service, and a finding where it has none. */
export function imageOf(name: string, service: EffectiveService, context: Context): Image {
  const { spec } = context
  const owner = context.imageOwners.get(name) ?? name
  const release = spec.releases?.[name] ?? spec.releases?.[owner]
  if (service.image !== undefined) return imageOfOthers(name, service.image, release)
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
  const repository = repositoryOf(owner, service, spec)
  return { owner, repository, ...referenceOf(repository, release) }
}

/** What the image is built from, with the Dockerfile's path from the repository's root; null where others build it. */
export function buildOf(service: EffectiveService): Build | null {
  if (service.build === undefined) return null
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

/** GitHub's registry nests below the repository; a registry with a path takes the name as it is. */
function repositoryOf(owner: string, service: EffectiveService, spec: EffectiveSpec): string {
  const { registry } = spec.delivery
  const [account = '', repository = ''] = service.repository.toLowerCase().split('/')
  if (registry.includes('/')) return `${registry}/${owner}`
  return registry === 'ghcr.io'
    ? `${registry}/${account}/${repository}/${owner}`
    : `${registry}/${account}/${repository}-${owner}`
}

function referenceOf(
  repository: string,
  release: string | undefined,
): Pick<Image, 'reference' | 'pinnedByDigest' | 'released'> {
  const byDigest = release?.startsWith('sha256:') ?? false
  return {
    reference: `${repository}${byDigest ? '@' : ':'}${release ?? unreleasedTag}`,
    pinnedByDigest: byDigest,
    released: release !== undefined,
  }
}

/** Software of others: the spec's own tag or digest, unless a release was written for it. */
function imageOfOthers(name: string, image: string, release: string | undefined): Image {
  const [repository = image] = image.split(/@|:(?=[^/]*$)/)
  if (release !== undefined) return { owner: name, repository, ...referenceOf(repository, release) }
  return { owner: name, repository, reference: image, pinnedByDigest: image.includes('@sha256:'), released: true }
}
