// The repository itself: it exists already, with code in it, so it is taken over and can never be destroyed from here.
import type { Block } from '../stack.ts'
import { expression, identifier, literal } from '../template.ts'
import type { KeptRepository } from '../slices.ts'

/** What people set by hand, and the platform has no say in. */
const leftToPeople = [
  'description',
  'has_discussions',
  'has_downloads',
  'has_issues',
  'has_projects',
  'has_wiki',
  'homepage_url',
  'is_template',
  'pages',
  'template',
  'topics',
]

/** The address of a repository in the stack. */
export function repositoryAddress(slug: string): string {
  return `github_repository.${identifier(slug)}`
}

/** The name of a repository, as an expression, so that Terraform makes the repository first. */
export function repositoryName(slug: string): string {
  return expression(`${repositoryAddress(slug)}.name`)
}

/** The repository's settings. Squashing is how promotions are merged. */
export function repositoryBlock({ slug, owner, name, visibility, setsVisibility }: KeptRepository): Block {
  return {
    kind: 'repository',
    id: identifier(slug),
    owner,
    attributes: {
      name: literal(name),
      visibility,
      allowSquashMerge: true,
      allowAutoMerge: true,
      allowUpdateBranch: true,
      deleteBranchOnMerge: true,
      archiveOnDestroy: true,
      vulnerabilityAlerts: true,
      securityAndAnalysis: setsVisibility && visibility === 'public' ? publicScanning : undefined,
      lifecycle: {
        preventDestroy: true,
        ignoreChanges: setsVisibility ? leftToPeople : [...leftToPeople, 'visibility'],
      },
    },
  }
}

/** Free for public repositories; private ones need a licence, and the call would fail without it. */
const publicScanning = { secretScanning: { status: 'enabled' }, secretScanningPushProtection: { status: 'enabled' } }

/** Pull requests that raise vulnerable dependencies. */
export function securityUpdatesBlock({ slug, owner }: KeptRepository): Block {
  const attributes = { repository: repositoryName(slug), enabled: true }
  return { kind: 'securityUpdates', id: identifier(slug), owner, attributes }
}
