// What the workflows of a service, and those of a repository, are made from.
import type { Scan } from '../../model/delivery/checks.ts'
import type { Trigger } from '../../model/environment.ts'
import type { ContinuousIntegration, Delivery } from '../../model/platform.ts'
import type { Build, Runtime, ServiceChecks } from '../../model/service.ts'

/** The repository that receives the files. */
export type Receiver = { slug: string; defaultBranch: string; holdsPlatform: boolean; public: boolean }

/** The checks of one service, in the workflow of its own. */
export type ChecksSlice = {
  kind: 'checks'
  repository: Receiver
  service: string
  runtime: Runtime | null
  checks: ServiceChecks
  paths: string[]
  branches: string[]
  codecov: boolean
}

/** An image to build. `checks` are the services that run it and have checks of their own. */
export type ImageBuild = { name: string; image: string; build: Build; paths: string[]; checks: string[] }

/** An environment that versions are promoted to. `branch`: the one of the platform repository that Argo CD follows. */
export type PromotionTarget = { name: string; trigger: Trigger; branch: string }

/** A directory with code, the language in it, and its team on GitHub; '' where that is not known. */
export type CodeDirectory = { service: string; directory: string; runtime: Runtime; owner: string }

/** Everything else that one repository receives. */
export type RepositorySlice = {
  kind: 'repository'
  platformRepository: string
  repository: Receiver
  images: ImageBuild[]
  directories: CodeDirectory[]
  targets: PromotionTarget[]
  delivery: Pick<Delivery, 'registry' | 'tags' | 'sign'>
  scans: Scan[]
  failOn: ContinuousIntegration['failOn']
  /** Minutes per job. */
  timeout: number
  codecov: boolean
  dependabot: ContinuousIntegration['dependabot']
  /** Which images previews of pull requests need, and the seconds that a preview lives; null where there are none. */
  previews: { images: string[]; lifetime: number } | null
  /** Every file that we write into the repository, relative to its root. */
  generated: string[]
  /** The platform's team on GitHub, where reviews by owners are wanted; '' where there is no CODEOWNERS. */
  codeOwner: string
}

export type GithubSlice = ChecksSlice | RepositorySlice
