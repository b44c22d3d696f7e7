// The images that stand for a commit which a branch has built already: what was tried in the environments before is what is
// released, and not another build of the same code.
import type { PromotionTarget, RepositorySlice } from './slice.ts'
import { workflowFiles } from '../../model/names/files.ts'
import { registryLogin } from './registry-login.ts'
import { checkout, readCode, type Permissions, type Step } from './workflow.ts'

/** Events that name a commit which a branch has built. */
export type Naming = 'tag' | 'release'

/** True where a tag or a release finds what a branch has built: it is pushed under the commit's own name. */
export function areBuiltBefore(targets: PromotionTarget[], { tags }: { tags: string[] }): boolean {
  return tags.includes('sha') && targets.some(({ trigger }) => trigger.kind === 'branch')
}

/** True of an event that brings commits and names none. */
export const bringsCommits = "github.event_name != 'release' && github.ref_type != 'tag'"

/** What the job that looks for images may do. */
export function findPermissions(registry: string): Permissions {
  return { ...readCode, ...registryLogin(registry).pull }
}

/** Finds the digest of each image; the output `releases` of the step `built` is what a promotion takes. */
export function findBuilt({ images, delivery }: RepositorySlice): Step[] {
  return [
    checkout({ 'fetch-depth': 0, filter: 'blob:none' }),
    ...registryLogin(delivery.registry).steps,
    {
      name: 'Find what was built of this commit',
      id: 'built',
      env: {
        GH_TOKEN: '${{ github.token }}',
        IMAGES: images.map(({ name, image }) => `${name}=${image}`).join(' '),
        WORKFLOW: workflowFiles.build,
      },
      run: findScript,
    },
  ]
}

/**
 * A push builds what it touches, so the image of a part is that of the last commit that touched it. Its run must have ended
 * well: checks and scans belong to it. A run that is still under way is waited for.
 * @see https://docs.docker.com/reference/cli/docker/buildx/imagetools/inspect/
 */
const findScript = [
  'passed() {',
  '  run="$(gh run list --workflow "$WORKFLOW" --commit "$1" --event push --json databaseId --jq \'.[0].databaseId // empty\')"',
  '  if [ -n "$run" ]; then gh run watch "$run" --exit-status > /dev/null; fi',
  '}',
  'passed "$GITHUB_SHA"',
  'releases=""',
  'for pair in $IMAGES; do',
  '  name="${pair%%=*}"',
  '  image="${pair#*=}"',
  '  found=""',
  '  for commit in $(git rev-list --first-parent --max-count=500 HEAD); do',
  '    if digest="$(docker buildx imagetools inspect "$image:$commit" --format \'{{.Manifest.Digest}}\' 2> /dev/null)"; then',
  '      found="$commit"',
  '      break',
  '    fi',
  '  done',
  '  if [ -z "$found" ]; then',
  '    echo "::error::no branch has built $name of this commit or of one before it"',
  '    exit 1',
  '  fi',
  '  passed "$found"',
  '  echo "$name is $digest, built of $found"',
  '  releases="$releases $name=$digest"',
  'done',
  'echo "releases=${releases# }" >> "$GITHUB_OUTPUT"',
  '',
].join('\n')
