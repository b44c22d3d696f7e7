// What starts a build, and which promotion a build starts: environments that follow the same branch are one chain, in
// the order of the spec, such as staging and then production.
import type { JsonObject } from '../../lib/json.ts'
import type { Trigger } from '../../model/environment.ts'
import { workflowFiles } from '../../model/names/files.ts'
import type { PromotionTarget } from './slice.ts'
import { job, shortTask, type Job, type Permissions, type Step } from './workflow.ts'

/** The environments that a new version reaches one after the other. */
export type Chain = { trigger: Trigger; names: string[] }

/** Versions look like v1.2.3. */
const versionTags = 'v*'

/** The chains, in the order of their first environments. */
export function chainsOf(targets: PromotionTarget[]): Chain[] {
  const chains = new Map<string, Chain>()
  for (const { name, trigger } of targets) {
    const key = trigger.kind === 'branch' ? trigger.branch : trigger.kind === 'manual' ? `manual ${name}` : trigger.kind
    const chain = chains.get(key) ?? { trigger, names: [] }
    chains.set(key, { trigger, names: [...chain.names, name] })
  }
  return [...chains.values()]
}

/** `on:` of the workflow that builds. */
export function buildTriggers(targets: PromotionTarget[]): JsonObject {
  const triggers = chainsOf(targets).map(({ trigger }) => trigger)
  const branches = triggers.flatMap((trigger) => (trigger.kind === 'branch' ? [trigger.branch] : []))
  const tagged = triggers.some(({ kind }) => kind === 'tag')
  const push = { branches: branches.length > 0 ? branches : undefined, tags: tagged ? [versionTags] : undefined }
  return {
    push: branches.length > 0 || tagged ? push : undefined,
    release: triggers.some(({ kind }) => kind === 'release') ? { types: ['published'] } : undefined,
    workflow_dispatch: {},
  }
}

/**
 * The jobs at the end of the build, one per chain: each starts the promotion to the first environment of its chain.
 * A run of its own, not a called workflow, because only that may read the secrets of an environment.
 * @see https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow
 */
export function promotions(
  targets: PromotionTarget[],
  releases: string,
  needs: string[],
  built: Built | null,
): Record<string, Job> {
  const jobs = chainsOf(targets).flatMap(({ trigger, names }): [string, Job][] => {
    const [first] = names
    const condition = conditionOf(trigger)
    if (first === undefined || condition === '') return []
    const isFound = built !== null && (trigger.kind === 'tag' || trigger.kind === 'release')
    return [
      [
        `promote-${first}`,
        isFound ? promotionOfBuilt(first, condition, built) : promotion(first, condition, releases, needs),
      ],
    ]
  })
  return Object.fromEntries(jobs)
}

/** The steps that find what a branch has built, and what they may do. */
export type Built = { steps: Step[]; permissions: Permissions }

/** Until the build of the commit has ended, which the job waits for. */
const minutes = 60

/** Nothing is built: what a branch has built of the commit is promoted. */
function promotionOfBuilt(environment: string, condition: string, { steps, permissions }: Built): Job {
  const start = startOf(environment, '${{ steps.built.outputs.releases }}')
  return job(`promote to ${environment}`, minutes, { ...permissions, actions: 'write' }, [...steps, start], {
    if: condition,
  })
}

function promotion(environment: string, condition: string, releases: string, needs: string[]): Job {
  return shortTask(`promote to ${environment}`, { actions: 'write' }, [startOf(environment, releases)], {
    if: `!cancelled() && !failure() && contains(needs.*.result, 'success') && ${condition}`,
    needs,
  })
}

function startOf(environment: string, releases: string): Step {
  return {
    name: 'Start the promotion of what was built',
    env: {
      GH_TOKEN: '${{ github.token }}',
      GH_REPO: '${{ github.repository }}',
      ENVIRONMENT: environment,
      RELEASES: releases,
    },
    run: [
      `gh workflow run ${workflowFiles.promote} --ref "$GITHUB_REF_NAME" \\`,
      '  --field environment="$ENVIRONMENT" --field releases="$RELEASES" --field onwards=true',
      '',
    ].join('\n'),
  }
}

function conditionOf(trigger: Trigger): string {
  if (trigger.kind === 'branch') return `github.ref == 'refs/heads/${trigger.branch.replaceAll("'", "''")}'`
  if (trigger.kind === 'tag') return "github.event_name == 'push' && github.ref_type == 'tag'"
  return trigger.kind === 'release' ? "github.event_name == 'release'" : ''
}
