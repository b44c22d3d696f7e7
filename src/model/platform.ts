// The whole platform, as meant: what belongs to no environment, and the environments.
import type { CloudName } from './clouds/cloud.ts'
import type { Environment } from './environment.ts'
import type { Preview } from './delivery/preview.ts'

/** A GitHub repository that receives workflows, secrets and rules. `slug` is owner/name. */
export type Repository = {
  slug: string
  owner: string
  name: string
  visibility: 'public' | 'private'
  /** True when the spec says it: otherwise a repository that exists already keeps what it has. */
  setsVisibility: boolean
  /** The platform's own repository too (platform.yaml and generated/ live in it): files are written in place. */
  holdsPlatform: boolean
  defaultBranch: string
  protection: { reviews: number; codeOwners: boolean; signed: boolean; checks: string[] }
  /** Names of the services whose code it holds. */
  services: string[]
}

export type Team = {
  name: string
  /** owner/team on GitHub; '' where the spec names none. */
  github: string
  slack: string
  email: string
}

/** Whom runbooks name: who decides, whom to turn to on which occasion, and who is called. */
export type People = { lead: string; contacts: { occasion: string; how: string }[]; oncall: OnCall | null }

/** `escalate`: seconds without an answer after which the next of `members` is called. */
export type OnCall = {
  provider: 'pagerduty' | 'opsgenie' | 'grafana'
  rotation: 'daily' | 'weekly'
  members: string[]
  escalate: number
}

/** `own`: pages of the user, by alert or topic, with their complete addresses. An alert leads to its own page before ours. */
export type Runbooks = { written: boolean; own: { name: string; address: string }[] }

/** What runs on every push and pull request. `coverage` in percent, 0: no gate. */
export type ContinuousIntegration = {
  branches: string[]
  workflow: 'per-service' | 'single'
  coverage: { minimum: number; upload: 'codecov' | 'none' }
  scans: string[]
  failOn: 'critical' | 'high' | 'medium'
  dependabot: 'daily' | 'weekly' | 'monthly' | 'off'
  /** Minutes per job. */
  timeout: number
}

/** `chart`: the services can be installed by Helm too. */
export type Delivery = {
  mode: 'gitops' | 'push'
  registry: string
  tags: string[]
  sign: boolean
  platforms: string[]
  chart: boolean
}

/** Names only; values are typed into the secret store by people. */
export type RepositorySecrets = { ci: string[]; variables: string[] }

/** Where Terraform keeps its state. */
export type TerraformState =
  | { backend: 'terraform-cloud'; organization: string }
  | { backend: 's3'; bucket: string; region: string; lock: 'native' | 'dynamodb' }
  | { backend: 'gcs'; bucket: string }
  | { backend: 'azurerm'; container: string }

export type Platform = {
  name: string
  provider: CloudName
  region: string
  team: Team
  people: People
  teams: Team[]
  runbooks: Runbooks
  /** The repository of the application, then those of services whose code lives elsewhere. */
  repositories: Repository[]
  /** The repository that holds platform.yaml and generated/, owner/name. */
  platformRepository: string
  ci: ContinuousIntegration | null
  delivery: Delivery
  secrets: RepositorySecrets
  terraform: TerraformState
  environments: Environment[]
  /** Environments per pull request, which live in the clusters of the others. */
  previews: Preview[]
}
