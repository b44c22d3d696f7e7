// What holds for every workflow that we write, whatever it does.
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { Json } from '../../../src/lib/json.ts'
import { requiredChecks } from '../../../src/model/delivery/checks.ts'
import { githubFiles } from '../../../src/model/delivery/github-files.ts'
import { folders } from '../../../src/model/names/files.ts'
import { checkWorkflow } from '../../../src/verify/workflows.ts'
import { samplePlatform, sampleRepository, sampleService } from '../../support/model.ts'
import { emitAll, printAll, readWorkflow, readWorkflows, threeEnvironments } from './support.ts'

const platform = samplePlatform({ environments: threeEnvironments() })

/** A second repository, all scans, tags and signatures, other registries: every branch of the emitter at once. */
const everything = samplePlatform({
  repositories: [
    sampleRepository(),
    sampleRepository({ slug: 'acme/cart', name: 'cart', holdsPlatform: false, visibility: 'public' }),
  ],
  environments: threeEnvironments([
    sampleService(),
    sampleService({
      name: 'cart',
      repository: 'acme/cart',
      runtime: { language: 'go', version: '' },
      image: { ...sampleService().image, name: 'cart', repository: 'ghcr.io/acme/cart' },
      build: {
        context: '.',
        dockerfile: 'Dockerfile',
        platforms: ['linux/amd64', 'linux/arm64'],
        arguments: [{ name: 'MODE', value: 'release' }],
      },
    }),
  ]),
  delivery: {
    mode: 'gitops',
    registry: 'docker.io',
    tags: ['sha', 'semver', 'stable'],
    sign: true,
    platforms: [],
    chart: false,
  },
  ci: { ...samplePlatform().ci!, scans: ['pip-audit', 'npm-audit', 'trivy', 'codeql', 'snyk'] },
})

describe.each([
  ['the sample platform', platform],
  ['a platform with everything on', everything],
])('%s', (_, subject) => {
  test('actions are pinned by commit, with the version as a comment', () => {
    const uses = [...printAll(subject).values()]
      .flatMap((text) => text.match(/uses: .*$/gm) ?? [])
      .filter((line) => !line.includes('./.github'))
    expect(uses.length).toBeGreaterThan(20)
    for (const line of uses) expect(line).toMatch(/^uses: [\w./-]+@[0-9a-f]{40} # v\d/)
  })

  test('jobs end, and may do only what they say', () => {
    for (const [file, workflow] of readWorkflows(subject)) {
      expect(workflow.permissions, file).toEqual({})
      for (const [id, job] of Object.entries(workflow.jobs)) {
        expect(job.permissions, `${file} ${id}`).toBeDefined()
        if (job.uses === undefined) expect(job['timeout-minutes'], `${file} ${id}`).toBeGreaterThan(0)
      }
    }
  })

  test('scripts read nothing but their environment', () => {
    const scripts = readWorkflows(subject).flatMap(([, { jobs }]) =>
      Object.values(jobs).flatMap(({ steps = [] }) => steps.map(({ run = '' }) => run)),
    )
    expect(scripts.filter((run) => run.includes('${{'))).toEqual([])
  })

  test('only a checkout that pushes keeps its credentials', () => {
    for (const [file, { jobs }] of readWorkflows(subject)) {
      const checkouts = Object.values(jobs).flatMap(({ steps = [] }) =>
        steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@')),
      )
      for (const step of checkouts) expect(step.with?.['persist-credentials'], file).toBe(file === 'promote.yml')
    }
  })

  test('the files are those that Terraform delivers', () => {
    for (const repository of subject.repositories) {
      const folder = folders.github(repository.slug)
      const emitted = emitAll(subject).filter(({ path }) => path.startsWith(`${folder}/`))
      const paths = emitted.map(({ path }) => path.replace(folder, '.github'))
      expect(paths.sort()).toEqual(githubFiles(subject, repository))
    }
  })

  test('every required check is a job that reports on every pull request', () => {
    const names = readWorkflows(subject)
      .filter(([, { on }]) => 'pull_request' in on)
      .flatMap(([, { jobs }]) => Object.values(jobs).filter((job) => job.if === undefined || job.if === 'always()'))
      .map(({ name }) => name)
    for (const repository of subject.repositories) {
      const required = requiredChecks(subject, repository)
      expect(required.length).toBeGreaterThan(0)
      expect(names).toEqual(expect.arrayContaining(required))
    }
  })

  test('the check of workflows finds nothing', () => {
    for (const [file, workflow] of readWorkflows(subject)) {
      const problems: string[] = []
      checkWorkflow(workflow as unknown as Json, (pointer, message) => problems.push(`${pointer} ${message}`))
      expect(problems, file).toEqual([])
    }
  })

  test('emitting twice writes the same', () => {
    expect([...printAll(subject)]).toEqual([...printAll(structuredClone(subject))])
  })
})

const shellcheck = spawnSync('shellcheck', ['--version']).status === 0

test.skipIf(!shellcheck)('shellcheck finds nothing in the scripts (skipped where it is not installed)', () => {
  const scripts = readWorkflows(everything).flatMap(([, { jobs }]) =>
    Object.values(jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run ?? [])),
  )
  for (const script of new Set(scripts)) {
    const { stdout } = spawnSync('shellcheck', ['--shell=bash', '-'], { input: script, encoding: 'utf8' })
    expect(stdout, script).toBe('')
  }
})

test('a repository without the platform gets no check of generated/', () => {
  const files = emitAll(everything).filter(({ path }) => path.startsWith(folders.github('acme/cart')))
  expect(files.map(({ path }) => path).filter((path) => path.includes('synth-check'))).toEqual([])
})

test('the platform is checked by its own compiler', () => {
  const [job] = Object.values(readWorkflow(platform, 'synth-check.yml').jobs)
  expect(job?.steps?.at(-1)?.run).toBe('npm run synth -- --check')
})
