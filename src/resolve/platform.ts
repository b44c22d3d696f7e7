// What belongs to no environment: repositories, teams, checks, delivery and Terraform's state.
import { percent, wholeMinutes } from '../lib/quantities.ts'
import type { ContinuousIntegration, Platform, Repository, Team, TerraformState } from '../model/platform.ts'
import { teamName } from './defaults/services.ts'
import type { PlatformLayer } from './layers.ts'

/**
 * The part of the model above the environments. `spec` is the effective spec without any overlay: an overlay cannot
 * change what all environments share.
 */
export function platformOf(spec: PlatformLayer): Omit<Platform, 'environments' | 'previews'> {
  return {
    name: spec.name,
    provider: spec.infrastructure.provider,
    region: spec.infrastructure.region ?? spec.infrastructure.regions?.[0] ?? '',
    team: { name: teamName(spec as never), github: spec.team?.github ?? '', slack: '', email: '' },
    teams: Object.entries(spec.teams ?? {}).map(([name, team]): Team => ({ name, github: team.github ?? '', slack: team.slack ?? '', email: team.email ?? '' })),
    repositories: repositoriesOf(spec),
    platformRepository: spec.repository.gitops ?? spec.repository.name,
    ci: ciOf(spec),
    delivery: { mode: spec.delivery.mode, registry: spec.delivery.registry, tags: spec.delivery.tags, sign: spec.delivery.sign, platforms: spec.delivery.platforms },
    secrets: { ci: spec.secrets.ci ?? [], variables: spec.secrets.variables ?? [] },
    terraform: terraformOf(spec),
  }
}

/** The application's repository first, then those of services whose code lives elsewhere, then the platform's own. */
function repositoriesOf(spec: PlatformLayer): Repository[] {
  const services = new Map<string, string[]>([[spec.repository.name, []]])
  for (const [service, { repository }] of Object.entries(spec.services)) {
    const known = services.get(repository)
    if (known === undefined) services.set(repository, [service])
    else known.push(service)
  }
  const platform = spec.repository.gitops ?? spec.repository.name
  if (!services.has(platform)) services.set(platform, [])
  return [...services].map(([slug, names]) => repositoryOf(slug, names, spec))
}

function repositoryOf(slug: string, services: string[], spec: PlatformLayer): Repository {
  const [owner = '', name = ''] = slug.split('/')
  const { visibility, protection, gitops } = spec.repository
  return {
    slug,
    owner,
    name,
    visibility,
    holdsPlatform: slug === (gitops ?? spec.repository.name),
    defaultBranch: 'main',
    protection: { ...protection, checks: protection.checks ?? [] },
    services,
  }
}

function ciOf({ ci }: PlatformLayer): ContinuousIntegration | null {
  if (ci === false) return null
  const coverage = ci.coverage || {}
  return {
    branches: ci.branches,
    workflow: ci.workflow,
    coverage: { minimum: coverage.min === undefined ? 0 : percent(coverage.min), upload: coverage.upload ?? 'none' },
    scans: ci.scans,
    failOn: ci.failOn,
    dependabot: ci.dependabot === true ? 'weekly' : ci.dependabot === false ? 'off' : ci.dependabot,
    timeout: wholeMinutes(ci.timeout),
  }
}

function terraformOf({ infrastructure: { state } }: PlatformLayer): TerraformState {
  const bucket = state.bucket ?? ''
  if (state.backend === 's3') return { backend: 's3', bucket, region: state.region ?? '', lock: state.lock === 'dynamodb' ? 'dynamodb' : 'native' }
  if (state.backend === 'gcs') return { backend: 'gcs', bucket }
  if (state.backend === 'azurerm') return { backend: 'azurerm', container: bucket }
  return { backend: 'terraform-cloud', organization: state.organization ?? '' }
}
