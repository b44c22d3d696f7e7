// `promote.yml`: releases versions to an environment. It writes them into `environments/<env>.yaml` of the platform
// repository, which Argo CD follows. Each environment is a job of its own, bound to GitHub's environment of that name:
// its approvals, its branches and its secrets. Going back is a revert of the pull request, or a promotion of the version
// before.
import { deliveryApp } from '../../model/delivery/delivery-app.ts'
import { workflowFiles } from '../../model/names/files.ts'
import type { OutputFile } from '../../model/output.ts'
import { tools } from '../../model/versions/tools.ts'
import { chainsOf } from './promotions.ts'
import type { PromotionTarget, RepositorySlice } from './slice.ts'
import { action, checkout, job, queued, readCode, workflowFile, type Job, type Step } from './workflow.ts'

/** The workflow that promotes what a repository builds. */
export function promoteWorkflow(slice: RepositorySlice): OutputFile {
  const { repository, targets, images } = slice
  return workflowFile(repository.slug, workflowFiles.promote, {
    name: 'promote',
    'run-name': 'Promote to ${{ inputs.environment }}',
    on: {
      workflow_dispatch: {
        inputs: inputs(
          targets,
          images.map(({ image }) => image),
        ),
      },
    },
    permissions: {},
    jobs: Object.fromEntries(targets.map((target) => [jobId(target.name), promoteJob(target, slice)])),
  })
}

/** People give an image and a version; the build gives all that it built, and lets the chain go on. */
function inputs(targets: PromotionTarget[], images: string[]) {
  return {
    environment: { description: 'Where to', type: 'choice', required: true, options: targets.map(({ name }) => name) },
    image: { description: 'What', type: 'choice', options: images },
    version: { description: 'Digest (sha256:…) or tag of it', type: 'string' },
    releases: { description: 'Several at once, instead: image=version image=version', type: 'string' },
    onwards: { description: 'And on to the environments that follow', type: 'boolean', default: false },
  }
}

function promoteJob({ name, branch }: PromotionTarget, slice: RepositorySlice): Job {
  const chain = chainsOf(slice.targets).find(({ names }) => names.includes(name))
  const before = chain?.names.slice(0, chain.names.indexOf(name)) ?? []
  const steps = [appToken(slice), platformCode(slice, branch), ...compiler(), release(name, branch)]
  return job(`promote to ${name}`, slice.timeout, readCode, steps, {
    if: condition(name, before),
    needs: before.length > 0 ? before.slice(-1).map(jobId) : undefined,
    environment: name,
    concurrency: queued(`promote-${name}`),
  })
}

/** Asked for, or reached on the way. */
function condition(name: string, before: string[]): string {
  const asked = `inputs.environment == '${name}'`
  if (before.length === 0) return asked
  const reached = before.map((earlier) => `inputs.environment == '${earlier}'`).join(' || ')
  return `!cancelled() && !failure() && (${asked} || (inputs.onwards && (${reached})))`
}

/** A token of the delivering app for the platform repository, good for an hour and for nothing else. */
function appToken({ platformRepository }: RepositorySlice): Step {
  const [owner, repositories] = platformRepository.split('/')
  return action(
    'actions/create-github-app-token',
    {
      'client-id': `\${{ vars.${deliveryApp.clientIdVariable} }}`,
      'private-key': `\${{ secrets.${deliveryApp.privateKeySecret} }}`,
      owner,
      repositories,
      'permission-contents': 'write',
      'permission-pull-requests': 'write',
    },
    { name: 'Act as the delivering app', id: 'app' },
  )
}

function platformCode({ platformRepository }: RepositorySlice, branch: string): Step {
  const token = '${{ steps.app.outputs.token }}'
  return checkout({ repository: platformRepository, ref: branch, token, 'persist-credentials': true })
}

/**
 * The compiler is what package.json of the platform repository names. No cache: what another run left behind must not
 * reach a job that may write.
 */
function compiler(): Step[] {
  const node = action('actions/setup-node', { 'node-version': tools.node, 'package-manager-cache': false })
  return [node, { name: 'Install', run: 'npm ci' }]
}

/** A pull request, for the record and for the revert; the approval was given before this job began. */
function release(environment: string, branch: string): Step {
  return {
    name: 'Release',
    env: {
      GH_TOKEN: '${{ steps.app.outputs.token }}',
      APP: '${{ steps.app.outputs.app-slug }}[bot]',
      BASE: branch,
      ENVIRONMENT: environment,
      RELEASES: "${{ inputs.releases || format('{0}={1}', inputs.image, inputs.version) }}",
      BRANCH: `release-${environment}-\${{ github.run_id }}-\${{ github.run_attempt }}`,
    },
    run: releaseScript,
  }
}

/**
 * Words of RELEASES without a version are images that the build left as they were. Without `--no-install`, npx would
 * fetch whatever npm has under the compiler's name where package.json does not name it. GitHub computes in the background
 * whether a new pull request can be merged, hence the attempts; `--admin` is how gh uses the app's right to bypass.
 */
const releaseScript = [
  'for release in $RELEASES; do',
  '  case "$release" in',
  '    *=) ;;',
  '    *) npx --no-install quoin release "$release" --env "$ENVIRONMENT" ;;',
  '  esac',
  'done',
  'git add --all',
  'if git diff --cached --quiet; then',
  '  echo "$ENVIRONMENT runs this already"',
  '  exit 0',
  'fi',
  'git config user.name "$APP"',
  'git config user.email "$APP@users.noreply.github.com"',
  'git switch --create "$BRANCH"',
  'git commit --message "Release to $ENVIRONMENT" --message "$RELEASES"',
  'git push origin "$BRANCH"',
  'gh pr create --base "$BASE" --head "$BRANCH" --title "Release to $ENVIRONMENT" --body "$RELEASES"',
  'for _ in 1 2 3; do',
  '  sleep 10',
  '  gh pr merge "$BRANCH" --squash --admin --delete-branch && exit 0',
  'done',
  'exit 1',
  '',
].join('\n')

function jobId(environment: string): string {
  return `promote-${environment}`
}
