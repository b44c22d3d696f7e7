// `preview.yml`: builds the images of a pull request that asks for a preview, under the tag that Argo CD looks for.
import { workflowFiles } from '../../model/names/files.ts'
import type { OutputFile } from '../../model/output.ts'
import { previewLabel } from '../../model/delivery/preview.ts'
import { build, emulation } from './build-workflow.ts'
import { registryLogin } from './registry-login.ts'
import type { ImageBuild, RepositorySlice } from './slice.ts'
import { action, checkout, job, readCode, workflowFile, type Job } from './workflow.ts'

/** The commit that people pushed; without it GitHub would build its merge into the default branch, which has no name. */
const commit = '${{ github.event.pull_request.head.sha }}'

/** The workflow that builds for previews; the images that no push touched come from the cache. */
export function previewWorkflow(slice: RepositorySlice): OutputFile {
  const images = slice.images.filter(({ image }) => slice.previews?.images.includes(image))
  return workflowFile(slice.repository.slug, workflowFiles.preview, {
    name: 'preview',
    on: { pull_request: { types: ['labeled', 'synchronize', 'reopened'] } },
    permissions: {},
    jobs: Object.fromEntries(images.map((image) => [`build-${image.name}`, previewBuild(image, slice)])),
  })
}

/** A newer push replaces the older build. The group is the job's: another label must not stop a build that goes on. */
function previewBuild(image: ImageBuild, { delivery, timeout }: RepositorySlice): Job {
  const login = registryLogin(delivery.registry)
  const steps = [
    checkout({ ref: commit }),
    ...emulation(image),
    action('docker/setup-buildx-action'),
    ...login.steps,
    build(image, `${image.image}:${commit}`),
  ]
  return job(`build ${image.name}`, timeout, { ...readCode, ...login.push }, steps, {
    if: condition,
    concurrency: {
      group: `preview-${image.name}-\${{ github.event.pull_request.number }}`,
      'cancel-in-progress': true,
    },
  })
}

/** A pull request from a fork may not push images, and gets no preview. */
const condition = [
  `contains(github.event.pull_request.labels.*.name, '${previewLabel}')`,
  `(github.event.action != 'labeled' || github.event.label.name == '${previewLabel}')`,
  'github.event.pull_request.head.repo.full_name == github.repository',
].join(' && ')
