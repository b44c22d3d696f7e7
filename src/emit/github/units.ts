// One unit per service with checks, and one per repository for everything else: an edit of one service's checks emits
// one workflow.
import { checkedServices, isChecked, scansIn } from '../../model/delivery/checks.ts'
import { codeDirectory, imagesIn, servicesIn, type BuiltImage } from '../../model/code.ts'
import type { Environment } from '../../model/environment.ts'
import { githubFiles, hasCodeOwners, hasDependabot } from '../../model/delivery/github-files.ts'
import { sharedEnvironment } from '../../model/names/environment.ts'
import type { Emitter, Unit } from '../../model/output.ts'
import type { Platform, Repository } from '../../model/platform.ts'
import { previewsOf } from '../../model/delivery/preview.ts'
import type { Service } from '../../model/service.ts'
import { clusterServices } from '../../model/delivery/targets.ts'
import type { CodeDirectory, GithubSlice, ImageBuild, PromotionTarget, Receiver, RepositorySlice } from './slice.ts'

/** What builds and promotions of a platform with `ci: false` go by; the same as the defaults of `ci`. */
const withoutChecks = { failOn: 'high', timeout: 15 } as const

export const workflows: Emitter<GithubSlice> = {
  units(platform) {
    return platform.repositories.flatMap((repository) => repositoryUnits(platform, repository))
  },
  async load() {
    return (await import('./emit.ts')).emitGithub
  },
}

function repositoryUnits(platform: Platform, repository: Repository): Unit<GithubSlice>[] {
  const receiver = receiverOf(repository)
  const checked = checkedServices(platform, repository).flatMap((service) => checksUnit(platform, service, receiver))
  const slice = repositorySlice(platform, repository, receiver)
  return [...checked, { environment: sharedEnvironment, owner: repository.slug, slice }]
}

function checksUnit({ ci }: Platform, service: Service, repository: Receiver): Unit<GithubSlice>[] {
  const { name, runtime, checks } = service
  if (checks === null || ci === null) return []
  const codecov = ci.coverage.upload === 'codecov'
  const slice = { repository, service: name, runtime, checks, paths: pathsOf(service), branches: ci.branches, codecov }
  return [{ environment: sharedEnvironment, owner: name, slice: { kind: 'checks', ...slice } }]
}

function repositorySlice(platform: Platform, repository: Repository, receiver: Receiver): RepositorySlice {
  const { ci, delivery } = platform
  return {
    kind: 'repository',
    platformRepository: platform.platformRepository,
    repository: receiver,
    images: imagesIn(platform, repository).map((image) => imageBuild(platform, image)),
    directories: servicesIn(platform, repository).flatMap((service) => directoryOf(platform, service)),
    targets: platform.environments.flatMap(targetOf),
    previews: previewsIn(platform, repository),
    delivery: { registry: delivery.registry, tags: delivery.tags, sign: delivery.sign },
    scans: scansIn(platform, repository),
    failOn: (ci ?? withoutChecks).failOn,
    timeout: (ci ?? withoutChecks).timeout,
    codecov: ci?.coverage.upload === 'codecov',
    dependabot: hasDependabot(platform) ? (ci?.dependabot ?? 'off') : 'off',
    generated: githubFiles(platform, repository),
    codeOwner: hasCodeOwners(platform, repository) ? platform.team.github : '',
  }
}

/** Where several previews are declared, the shortest life holds: one label asks for all of them. */
function previewsIn(platform: Platform, { slug }: Repository): RepositorySlice['previews'] {
  const previews = previewsOf(platform, slug)
  if (previews.length === 0) return null
  const images = previews.flatMap((preview) => clusterServices(preview).map(({ image }) => image.repository))
  return { images: [...new Set(images)], lifetime: Math.min(...previews.map(({ lifetime }) => lifetime)) }
}

/** Previews are not promoted to: Argo CD makes one per pull request. */
function targetOf({ name, trigger, facts }: Environment): PromotionTarget[] {
  return trigger.kind === 'pull-request' ? [] : [{ name, trigger, branch: facts.gitops.branch }]
}

function receiverOf({ slug, defaultBranch, holdsPlatform, visibility }: Repository): Receiver {
  return { slug, defaultBranch, holdsPlatform, public: visibility === 'public' }
}

function imageBuild(platform: Platform, { image, build, services }: BuiltImage): ImageBuild {
  return {
    name: image.name,
    image: image.repository,
    build,
    paths: [...new Set(services.flatMap(pathsOf))],
    checks: services.filter((service) => isChecked(platform, service)).map(({ name }) => name),
  }
}

function directoryOf(platform: Platform, service: Service): CodeDirectory[] {
  const { name, runtime, team } = service
  const directory = codeDirectory(service)
  if (runtime === null || directory === undefined) return []
  const owner = platform.teams.find((candidate) => candidate.name === team)?.github ?? ''
  return [{ service: name, directory, runtime, owner }]
}

/** Everything in the repository that the service is checked and built from; folders end in a slash. */
function pathsOf({ checks, build }: Service): string[] {
  const folders = [checks?.directory, build?.context].filter((path) => path !== undefined).map(folderPath)
  const dockerfile = build?.dockerfile ?? ''
  const covered = dockerfile === '' || folders.some((folder) => folder === '.' || dockerfile.startsWith(folder))
  return [...new Set([...folders, ...(covered ? [] : [dockerfile])])]
}

function folderPath(folder: string): string {
  return folder === '.' ? folder : `${folder}/`
}
