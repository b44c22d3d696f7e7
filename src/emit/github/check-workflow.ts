// `<service>-ci.yml`: the checks of one service. It starts on every pull request, works only where the service was
// touched, and always reports, so that it can be required.
import type { JsonObject } from '../../lib/json.ts'
import { serviceCheck } from '../../model/delivery/checks.ts'
import { workflowFiles } from '../../model/names/files.ts'
import type { OutputFile } from '../../model/output.ts'
import { githubPaths } from '../../model/delivery/github-files.ts'
import { changed, changesJob, detectChanges, pathPatterns } from './changes.ts'
import type { ChecksSlice } from './slice.ts'
import { setUp } from './toolchain.ts'
import {
  action,
  checkout,
  concurrency,
  gate,
  job,
  readCode,
  workflowFile,
  type Job,
  type Permissions,
  type Step,
} from './workflow.ts'

/** What uploading coverage needs: an identity that Codecov can verify, instead of a secret. */
const uploadCoverage: Permissions = { ...readCode, 'id-token': 'write' }

/** The workflow of one service's checks. */
export function checkWorkflow(slice: ChecksSlice): OutputFile {
  const { repository, service, branches } = slice
  const paths = [...slice.paths, githubPaths.workflow(workflowFiles.checks(service))]
  const jobs = checkJobs(slice)
  return workflowFile(repository.slug, workflowFiles.checks(service), {
    name: serviceCheck(service),
    on: {
      push: branches.length > 0 ? { branches, paths: pathPatterns(paths, repository.holdsPlatform) } : undefined,
      pull_request: {},
      workflow_call: {},
    },
    permissions: {},
    concurrency: concurrency(serviceCheck(service)),
    jobs: {
      [changesJob]: detectChanges([{ name: service, paths }], repository.holdsPlatform),
      ...jobs,
      [serviceCheck(service)]: gate(serviceCheck(service), [changesJob, ...Object.keys(jobs)]),
    },
  })
}

/** The permissions that a workflow which calls this one has to grant. */
export function checkPermissions(codecov: boolean): Permissions {
  return codecov ? uploadCoverage : readCode
}

function checkJobs(slice: ChecksSlice): Record<string, Job> {
  const { lint, format, typecheck, test, build, steps } = slice.checks
  const jobs: [string, Step[]][] = [
    ['lint', [...command('Lint', lint), ...command('Check the format', format)]],
    ['typecheck', command('Check types', typecheck)],
    [
      'test',
      [...command('Test', test), ...steps.flatMap((step) => command(step.name, step.command)), ...coverage(slice)],
    ],
    ['build', command('Build', build)],
  ]
  return Object.fromEntries(
    jobs.filter(([, own]) => own.length > 0).map(([name, own]) => [name, checkJob(slice, name, own)]),
  )
}

function checkJob(slice: ChecksSlice, name: string, steps: Step[]): Job {
  const { service, runtime, checks, codecov } = slice
  const inMatrix = checks.matrix.length > 1 && matrixJobs.includes(name) && runtime !== null
  const language = runtime?.language ?? ''
  const version = inMatrix ? `\${{ matrix.${language} }}` : (runtime?.version ?? '')
  const permissions = name === 'test' && codecov ? uploadCoverage : readCode
  return job(
    `${service} ${name}${inMatrix ? ` (${version})` : ''}`,
    checks.timeout,
    permissions,
    [checkout(), ...setUp(runtime, version, checks.directory), ...command('Install', checks.install), ...steps],
    {
      if: changed(service),
      needs: [changesJob],
      strategy: inMatrix ? { 'fail-fast': false, matrix: { [language]: checks.matrix } } : undefined,
      defaults: workingDirectory(checks.directory),
    },
  )
}

/** Style and the build are the same in every version of the language. */
const matrixJobs = ['typecheck', 'test']

function workingDirectory(directory: string): JsonObject | undefined {
  return directory === '.' ? undefined : { run: { 'working-directory': directory } }
}

function command(name: string, run: string): Step[] {
  return run === '' ? [] : [{ name, run }]
}

/** An upload that fails must not stop a change: the gate of coverage is in the tests themselves. */
function coverage({ service, checks, codecov }: ChecksSlice): Step[] {
  if (!codecov || checks.test === '') return []
  const parameters = { use_oidc: true, flags: service, 'working-directory': checks.directory, fail_ci_if_error: false }
  return [action('codecov/codecov-action', parameters, { name: 'Upload coverage' })]
}
