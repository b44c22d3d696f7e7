// Rules: a digest stays in the repository that it was pushed to, and one image is built in one way.
import { isJsonObject } from '../../lib/json.ts'
import { servicesOf } from '../../model/code.ts'
import { releasedRepository } from '../../model/delivery/image-names.ts'
import type { Platform } from '../../model/platform.ts'
import type { Build, Service } from '../../model/service.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { listNames, nearest } from '../../report/suggest.ts'
import type { Rule } from '../rule.ts'

/** A registry knows a digest only under the name that it was pushed to. */
export const releasesStayWithTheirImage: Rule = (platform, written) =>
  written.flatMap(({ spec, environment }) => {
    if (environment === undefined || !isJsonObject(spec.releases)) return []
    return Object.entries(spec.releases).flatMap(([key, version]) =>
      typeof version === 'string' ? judge({ key, version, environment }, platform) : [],
    )
  })

type Release = { key: string; version: string; environment: string }

function judge(release: Release, platform: Platform): Finding[] {
  if (release.key.includes('/')) return ofImage(release, platform)
  const service = serviceCalled(release, platform)
  if (service === undefined) return []
  if (release.version.startsWith('sha256:')) return [withoutImage(release, service)]
  const named = releasedRepository(release.version)
  const { repository } = service.image
  return named === undefined || named === repository ? [] : [stillRuns(release, named, repository)]
}

function serviceCalled({ key, environment }: Release, platform: Platform): Service | undefined {
  const there = platform.environments.find(({ name }) => name === environment)?.services ?? []
  return there.find(({ name, was }) => name === key || was === key)
}

function ofImage({ key, version, environment }: Release, platform: Platform): Finding[] {
  const images = [...new Set(servicesOf(platform).flatMap(({ build, image }) => (build ? [image.repository] : [])))]
  const at = { path: ['releases', key], environment }
  if (!images.includes(key))
    return [
      {
        code: 'release-moved',
        severity: 'error',
        at: { ...at, target: 'key' },
        message: `nothing here builds the image \`${key}\`, of which a version is released`,
        why: 'a registry knows a version only under the name that it was pushed to; it cannot run under another one',
        hint: hintFor({ key, version, environment }, images, platform),
      },
    ]
  if (releasedRepository(version) === undefined) return []
  return [
    {
      code: 'release-moved',
      severity: 'error',
      at,
      message: `the image \`${key}\` is released as another image, \`${version}\``,
      why: 'a registry knows a version only under the name that it was pushed to',
      hint: 'write its tag or digest alone',
    },
  ]
}

/** Without any release a service would go, so what runs stays, by its whole name, until the new image is released. */
function hintFor({ key, version, environment }: Release, images: readonly string[], platform: Platform): string {
  const near = nearest(key, images)
  if (near !== undefined) return `did you mean \`${near}\`?`
  const waiting = platform.environments
    .filter(({ name }) => name === environment)
    .flatMap(({ services }) => services.filter(({ build, image }) => build !== null && !image.released))
  const known = images.length === 0 ? '' : ` (known images: ${listNames(images)})`
  if (waiting.length === 0) return `remove the line${known}`
  const lines = waiting.map(({ name }) => `${name}: ${key}${short(version)}`)
  return `write ${listNames(lines)} instead, which runs on until the new image is released${known}`
}

/** A version with its separator, cut for a message. */
function short(version: string): string {
  return version.startsWith('sha256:') ? `@${version.slice(0, 14)}…` : `:${version}`
}

function withoutImage({ key, version, environment }: Release, { build, image: { repository } }: Service): Finding {
  return {
    code: 'release-without-image',
    severity: 'error',
    at: { path: ['releases', key], environment },
    message: `the digest \`${version.slice(0, 14)}…\` of \`${key}\` does not say which image it belongs to`,
    why: 'a registry knows a digest only under the name that it was pushed to, and the image of a service may get another name',
    hint:
      build === null
        ? `write \`${key}: ${repository}${short(version)}\`, if it was pushed there`
        : `write \`${repository}: ${version.slice(0, 14)}…\` for all services of the image, or \`${key}: ${repository}${short(version)}\` for \`${key}\` alone, if it was pushed there`,
  }
}

function stillRuns({ key, environment }: Release, from: string, to: string): Finding {
  return {
    code: 'release-moved',
    severity: 'warning',
    at: { path: ['releases', key], environment },
    message: `\`${key}\` still runs \`${from}\`, and its image is \`${to}\` now`,
    why: 'a registry knows a version only under the name that it was pushed to, so this one runs until the next is there',
    hint: 'release the first build of the new image: it replaces this line',
  }
}

/** Two builds under one name would overwrite each other, and each service would run what was built last. */
export const imageBuiltTwice: Rule = (platform) => {
  const builders = new Map<string, Service>()
  for (const service of servicesOf(platform)) {
    if (service.build === null) continue
    const key = `${service.repository} ${service.image.name}`
    if (!builders.has(key)) builders.set(key, service)
  }
  return servicesOf(platform).flatMap((service) => {
    const first = builders.get(`${service.repository} ${service.image.name}`)
    if (service.build === null || first?.build == null || sameBuild(first.build, service.build)) return []
    return [clash(service, first)]
  })
}

function sameBuild(one: Build, other: Build): boolean {
  const text = ({ context, dockerfile, arguments: values }: Build) =>
    JSON.stringify([context, dockerfile, values.map(({ name, value }) => `${name}=${value}`).sort()])
  return text(one) === text(other)
}

function clash({ name, image }: Service, first: Service): Finding {
  return {
    code: 'image-built-twice',
    severity: 'error',
    at: { path: ['services', name, 'build'] },
    message: `\`${name}\` and \`${first.name}\` build different things, and both would be \`${image.repository}\``,
    why: 'each push would replace what the other one runs',
    hint: `give one of them another \`name\`, such as \`build: {…, name: ${name}}\``,
  }
}
