// `synth-check.yml` of the platform repository: what stands in `generated/` is what the compiler writes today.
import { synthCheck } from '../../model/delivery/checks.ts'
import { synthCheckFile } from '../../model/delivery/github-files.ts'
import type { OutputFile } from '../../model/output.ts'
import { tools } from '../../model/versions/tools.ts'
import type { RepositorySlice } from './slice.ts'
import { action, checkout, concurrency, job, readCode, workflowFile } from './workflow.ts'

/**
 * The workflow that finds a forgotten synth, and a hand edit of a generated file. It runs the script that people run, so
 * that the repository's own package.json says which compiler that is.
 */
export function synthCheckWorkflow({ repository, timeout }: RepositorySlice): OutputFile {
  const steps = [
    checkout(),
    action('actions/setup-node', { 'node-version': tools.node, cache: 'npm' }),
    { name: 'Install', run: 'npm ci' },
    { name: 'Compare generated/ with the spec', run: 'npm run synth -- --check' },
  ]
  return workflowFile(repository.slug, synthCheckFile, {
    name: synthCheck,
    on: { push: { branches: [repository.defaultBranch] }, pull_request: {} },
    permissions: {},
    concurrency: concurrency(synthCheck),
    jobs: { [synthCheck]: job(synthCheck, timeout, readCode, steps) },
  })
}
