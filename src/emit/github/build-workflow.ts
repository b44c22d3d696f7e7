// `docker-build.yml`: on a push that some environment follows, builds and pushes the images that the push touches,
// after their checks passed, scans them, and starts the promotion of what it built.
import { ownValue } from '../../lib/json.ts'
import { serviceCheck } from '../../model/delivery/checks.ts'
import { githubPaths } from '../../model/delivery/github-files.ts'
import { workflowFiles } from '../../model/names/files.ts'
import type { OutputFile } from '../../model/output.ts'
import { changed, changesJob, detectChanges } from './changes.ts'
import { checkPermissions } from './check-workflow.ts'
import { areBuiltBefore, bringsCommits, findBuilt, findPermissions } from './built-images.ts'
import { buildTriggers, promotions, type Built } from './promotions.ts'
import { registryLogin } from './registry-login.ts'
import { scanPermissions, trivySteps } from './scan.ts'
import type { ImageBuild, RepositorySlice } from './slice.ts'
import { action, checkout, job, queued, readCode, workflowFile, type Job, type Step } from './workflow.ts'

const jobIds = {
  checks: (service: string) => `checks-${service}`,
  build: (image: string) => `build-${image}`,
  scan: (image: string) => `scan-${image}`,
}

/** The workflow that builds all images of a repository. */
export function buildWorkflow(slice: RepositorySlice): OutputFile {
  const { repository, images, targets } = slice
  return workflowFile(repository.slug, workflowFiles.build, {
    name: 'docker-build',
    on: buildTriggers(targets),
    permissions: {},
    // Each run builds what its own push touched: a dropped run would be a version that nobody gets.
    concurrency: queued('docker-build-${{ github.ref }}'),
    jobs: {
      [changesJob]: detectChanges(images, repository.holdsPlatform),
      ...Object.assign({}, ...images.map((image) => imageJobs(image, slice))),
      ...promotions(targets, releases(images), finalJobs(images, slice), builtBefore(slice)),
    },
  })
}

/** What a tag or a release promotes; null where they build, because no branch has. */
function builtBefore(slice: RepositorySlice): Built | null {
  const { targets, delivery } = slice
  if (!areBuiltBefore(targets, delivery)) return null
  return { steps: findBuilt(slice), permissions: findPermissions(delivery.registry) }
}

/** When an image is built: it was touched, and is not built already. */
function whenBuilt(name: string, { targets, delivery }: RepositorySlice): string {
  const names = targets.some(({ trigger }) => trigger.kind === 'tag' || trigger.kind === 'release')
  return names && areBuiltBefore(targets, delivery) ? `${changed(name)} && ${bringsCommits}` : changed(name)
}

function imageJobs(image: ImageBuild, slice: RepositorySlice): Record<string, Job> {
  const { name } = image
  return {
    ...Object.fromEntries(image.checks.map((service) => [jobIds.checks(service), callChecks(image, service, slice)])),
    [jobIds.build(name)]: buildJob(image, slice),
    ...(slice.scans.includes('trivy') ? { [jobIds.scan(name)]: scanJob(image, slice) } : {}),
  }
}

/** The same checks as in a pull request: a tag, a release or a push that bypassed the rules has not had them yet. */
function callChecks({ name }: ImageBuild, service: string, slice: RepositorySlice): Job {
  return {
    name: serviceCheck(service),
    if: whenBuilt(name, slice),
    needs: [changesJob],
    permissions: checkPermissions(slice.codecov),
    uses: `./${githubPaths.workflow(workflowFiles.checks(service))}`,
  }
}

function buildJob(image: ImageBuild, slice: RepositorySlice): Job {
  const { delivery, scans, timeout } = slice
  const login = registryLogin(delivery.registry)
  const permissions = { ...readCode, ...login.push, ...(delivery.sign ? ({ 'id-token': 'write' } as const) : {}) }
  const steps = [
    checkout(),
    ...emulation(image),
    action('docker/setup-buildx-action'),
    ...login.steps,
    metadata(image, scans.includes('trivy') ? delivery.tags.filter((tag) => tag !== 'latest') : delivery.tags),
    build(image, '${{ steps.metadata.outputs.tags }}', '${{ steps.metadata.outputs.labels }}'),
    ...(delivery.sign ? signature(image) : []),
  ]
  return job(`build ${image.name}`, timeout, permissions, steps, {
    if: whenBuilt(image.name, slice),
    needs: [changesJob, ...image.checks.map(jobIds.checks)],
    outputs: { digest: '${{ steps.build.outputs.digest }}' },
  })
}

/** The runner is an amd64 machine. */
export function emulation({ build }: ImageBuild): Step[] {
  return build.platforms.every((platform) => platform === 'linux/amd64') ? [] : [action('docker/setup-qemu-action')]
}

/** How each kind of tag is made. `sha` is the whole commit, so that it never means two things. */
const tagRules: Record<string, string> = {
  sha: 'type=sha,prefix=,format=long',
  latest: 'type=raw,value=latest,enable={{is_default_branch}}',
  semver: 'type=semver,pattern={{version}}\ntype=semver,pattern={{major}}.{{minor}}',
  branch: 'type=ref,event=branch',
}

function metadata({ image }: ImageBuild, tags: string[]): Step {
  const rules = tags.map((tag) => ownValue(tagRules, tag) ?? `type=raw,value=${tag}`)
  return action(
    'docker/metadata-action',
    { images: image, tags: rules.join('\n') },
    { name: 'Name the image', id: 'metadata' },
  )
}

/** Builds one image and pushes it under `tags`. Every pull request and push shares the cache of the image. */
export function build(
  { name, build: { context, dockerfile, platforms, arguments: values } }: ImageBuild,
  tags: string,
  labels?: string,
): Step {
  return action(
    'docker/build-push-action',
    {
      context,
      file: dockerfile,
      platforms: platforms.join(','),
      'build-args': values.length > 0 ? values.map(({ name: key, value }) => `${key}=${value}`).join('\n') : undefined,
      push: true,
      tags,
      labels,
      'cache-from': `type=gha,scope=${name}`,
      'cache-to': `type=gha,scope=${name},mode=max`,
      provenance: 'mode=max',
      sbom: true,
    },
    { name: 'Build and push', id: 'build' },
  )
}

/** Signs without a key: the signature names this workflow. @see https://docs.sigstore.dev/cosign/signing/overview/ */
function signature({ image }: ImageBuild): Step[] {
  const run = 'cosign sign --yes "$IMAGE"'
  return [
    action('sigstore/cosign-installer'),
    { name: 'Sign the image', env: { IMAGE: `${image}@\${{ steps.build.outputs.digest }}` }, run },
  ]
}

/**
 * `latest` is what others pull without asking: it moves to an image that passed, and not before.
 * @see https://docs.docker.com/reference/cli/docker/buildx/imagetools/create/
 */
function moveLatest({ name, image }: ImageBuild, { delivery }: RepositorySlice): Step[] {
  if (!delivery.tags.includes('latest')) return []
  return [
    {
      name: 'Move latest',
      if: "github.ref == format('refs/heads/{0}', github.event.repository.default_branch)",
      env: { IMAGE: image, DIGEST: `\${{ needs.${jobIds.build(name)}.outputs.digest }}` },
      run: 'docker buildx imagetools create --tag "$IMAGE:latest" "$IMAGE@$DIGEST"',
    },
  ]
}

/** Of the pushed image, by its digest; nothing is promoted before it passed. */
function scanJob(built: ImageBuild, slice: RepositorySlice): Job {
  const { name, image } = built
  const { repository, delivery, failOn, timeout } = slice
  const login = registryLogin(delivery.registry)
  const access = delivery.tags.includes('latest') ? login.push : login.pull
  const permissions = { ...readCode, ...access, ...scanPermissions(repository.public) }
  const reference = `${image}@\${{ needs.${jobIds.build(name)}.outputs.digest }}`
  const steps = [
    ...login.steps,
    ...trivySteps({ 'image-ref': reference }, `image-${name}`, failOn, repository.public),
    ...moveLatest(built, slice),
  ]
  return job(`scan ${name}`, timeout, permissions, steps, { needs: [jobIds.build(name)] })
}

/** What a promotion waits for: every build, because it makes the digest, and every scan. */
function finalJobs(images: ImageBuild[], { scans }: RepositorySlice): string[] {
  const kinds = scans.includes('trivy') ? [jobIds.build, jobIds.scan] : [jobIds.build]
  return kinds.flatMap((id) => images.map(({ name }) => id(name)))
}

/** `ghcr.io/acme/shop/backend=sha256:… ghcr.io/acme/shop/frontend=`: an image that was not built has no digest, and nothing stands behind its name. */
function releases(images: ImageBuild[]): string {
  return images.map(({ name, image }) => `${image}=\${{ needs.${jobIds.build(name)}.outputs.digest }}`).join(' ')
}
