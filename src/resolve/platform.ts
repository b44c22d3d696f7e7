// What belongs to no environment: repositories, teams, checks, delivery and Terraform's state.
import { percent, wholeMinutes, wholeSeconds } from '../lib/quantities.ts'
import type {
  ContinuousIntegration,
  People,
  Platform,
  Repository,
  Runbooks,
  Team,
  TerraformState,
} from '../model/platform.ts'
import { teamName } from './defaults/services.ts'
import type { PlatformLayer } from './layers/layers.ts'
import { repositoryPage } from './repository-page.ts'

/**
 * The part of the model above the environments. `spec` is the effective spec without any overlay: an overlay cannot
 * change what all environments share.
 */
export function platformOf(
  spec: PlatformLayer,
  writesVisibility: boolean,
): Omit<Platform, 'environments' | 'previews'> {
  return {
    name: spec.name,
    provider: spec.infrastructure.provider,
    region: spec.infrastructure.region ?? spec.infrastructure.regions?.[0] ?? '',
    team: { name: teamName(spec as never), github: spec.team?.github ?? '', slack: '', email: '' },
    people: peopleOf(spec),
    teams: Object.entries(spec.teams ?? {}).map(([name, team]): Team => ({
      name,
      github: team.github ?? '',
      slack: team.slack ?? '',
      email: team.email ?? '',
    })),
    runbooks: runbooksOf(spec),
    repositories: repositoriesOf(spec, writesVisibility),
    platformRepository: spec.repository.gitops ?? spec.repository.name,
    ci: ciOf(spec),
    delivery: {
      mode: spec.delivery.mode,
      registry: spec.delivery.registry,
      tags: spec.delivery.tags,
      sign: spec.delivery.sign,
      platforms: spec.delivery.platforms,
      chart: (spec.delivery.release?.chart ?? false) !== false,
    },
    secrets: { ci: spec.secrets.ci ?? [], variables: spec.secrets.variables ?? [] },
    terraform: terraformOf(spec),
  }
}

/** Contacts by occasion: the order of a map has no meaning. */
function peopleOf({ team = {} }: PlatformLayer): People {
  const { lead = '', contacts = {}, oncall } = team
  return {
    lead,
    contacts: Object.entries(contacts)
      .map(([occasion, how]) => ({ occasion, how }))
      .sort((one, other) => (one.occasion < other.occasion ? -1 : 1)),
    oncall:
      oncall === undefined
        ? null
        : {
            provider: oncall.provider,
            rotation: oncall.rotation,
            members: oncall.members ?? [],
            escalate: wholeSeconds(oncall.escalate),
          },
  }
}

function runbooksOf({ runbooks, repository }: PlatformLayer): Runbooks {
  if (runbooks === false) return { written: false, own: [] }
  const own = Object.entries(runbooks).map(([name, page]) => ({
    name,
    address: repositoryPage(repository.gitops ?? repository.name, page),
  }))
  return { written: true, own: own.sort((one, other) => (one.name < other.name ? -1 : 1)) }
}

/** The application's repository first, then those of services whose code lives elsewhere, then the platform's own. */
function repositoriesOf(spec: PlatformLayer, writesVisibility: boolean): Repository[] {
  const services = new Map<string, string[]>([[spec.repository.name, []]])
  for (const [service, { repository }] of Object.entries(spec.services)) {
    const known = services.get(repository)
    if (known === undefined) services.set(repository, [service])
    else known.push(service)
  }
  const platform = spec.repository.gitops ?? spec.repository.name
  if (!services.has(platform)) services.set(platform, [])
  return [...services].map(([slug, names]) => repositoryOf(slug, names, spec, writesVisibility))
}

function repositoryOf(slug: string, services: string[], spec: PlatformLayer, setsVisibility: boolean): Repository {
  const [owner = '', name = ''] = slug.split('/')
  const { visibility, protection, gitops } = spec.repository
  return {
    slug,
    owner,
    name,
    visibility,
    setsVisibility,
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
  if (state.backend === 's3')
    return {
      backend: 's3',
      bucket,
      region: state.region ?? '',
      lock: state.lock === 'dynamodb' ? 'dynamodb' : 'native',
    }
  if (state.backend === 'gcs') return { backend: 'gcs', bucket }
  if (state.backend === 'azurerm') return { backend: 'azurerm', container: bucket }
  return { backend: 'terraform-cloud', organization: state.organization ?? '' }
}
