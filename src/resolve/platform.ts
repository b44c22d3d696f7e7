// What belongs to no environment: repositories, teams, checks, delivery and Terraform's state.
import { percent, wholeMinutes } from '../lib/quantities.ts'
import type { ContinuousIntegration, Platform, Repository, Team, TerraformState } from '../model/platform.ts'
import { teamName } from './defaults/services.ts'
import type { EffectiveSpec } from './effective.ts'

/**
 * The part of the model above the environments. `spec` is the effective spec without any overlay: an overlay cannot
 * change what all environments share.
 */
export function platformOf(spec: EffectiveSpec): Omit<Platform, 'environments'> {
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
function repositoriesOf(spec: EffectiveSpec): Repository[] {
  const slugs = new Set([spec.repository.name, ...Object.values(spec.services).map(({ repository }) => repository), spec.repository.gitops ?? spec.repository.name])
  return [...slugs].map((slug) => repositoryOf(slug, spec))
}

function repositoryOf(slug: string, spec: EffectiveSpec): Repository {
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
    services: Object.entries(spec.services).flatMap(([service, { repository }]) => (repository === slug ? [service] : [])),
  }
}

function ciOf({ ci }: EffectiveSpec): ContinuousIntegration | null {
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

function terraformOf({ infrastructure: { state } }: EffectiveSpec): TerraformState {
  const bucket = state.bucket ?? ''
  if (state.backend === 's3') return { backend: 's3', bucket, region: state.region ?? '', lock: state.lock === 'dynamodb' ? 'dynamodb' : 'native' }
  if (state.backend === 'gcs') return { backend: 'gcs', bucket }
  if (state.backend === 'azurerm') return { backend: 'azurerm', container: bucket }
  return { backend: 'terraform-cloud', organization: state.organization ?? '' }
}
