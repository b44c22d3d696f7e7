// The checks of one service.
import { expect, test } from 'vitest'
import { requiredChecks } from '../../../src/model/delivery/checks.ts'
import type { Platform } from '../../../src/model/platform.ts'
import type { Service } from '../../../src/model/service.ts'
import { sampleEnvironment, samplePlatform, sampleService } from '../../support/model.ts'
import { readWorkflow, readWorkflows, type WorkflowJob } from './support.ts'

function platformWith(overrides: Partial<Service>): Platform {
  return samplePlatform({ environments: [sampleEnvironment({ services: [sampleService(overrides)] })] })
}

function stepsOf(job: WorkflowJob | undefined): (string | undefined)[] {
  return (job?.steps ?? []).map(({ name, uses, run }) =>
    run === undefined ? uses?.replace(/@.*/, '') : `${name}: ${run}`,
  )
}

test('each kind of check is a job of its own', () => {
  const { jobs } = readWorkflow(samplePlatform(), 'backend-ci.yml')
  expect(Object.keys(jobs)).toEqual(['changes', 'lint', 'typecheck', 'test', 'backend-ci'])
  const setUp = ['actions/checkout', 'actions/setup-python', 'Install: pip install -r requirements.txt']
  expect(stepsOf(jobs.lint)).toEqual([...setUp, 'Lint: flake8', 'Check the format: black --check .'])
  expect(stepsOf(jobs.typecheck)).toEqual([...setUp, 'Check types: mypy .'])
  expect(stepsOf(jobs.test)).toEqual([...setUp, 'Test: pytest --cov', 'codecov/codecov-action'])
})

test('a step that is dropped leaves no job behind', () => {
  const { checks } = sampleService()
  const { jobs } = readWorkflow(platformWith({ checks: { ...checks!, typecheck: '' } }), 'backend-ci.yml')
  expect(Object.keys(jobs)).toEqual(['changes', 'lint', 'test', 'backend-ci'])
  expect(jobs['backend-ci']?.needs).toEqual(['changes', 'lint', 'test'])
})

test('pushes are filtered by path, pull requests are not, because a required check must report', () => {
  expect(readWorkflow(samplePlatform(), 'frontend-ci.yml').on).toEqual({
    push: { branches: ['main', 'develop'], paths: ['frontend/**', '.github/workflows/frontend-ci.yml'] },
    pull_request: {},
    workflow_call: {},
  })
})

test('a service at the root of the platform repository is not touched by a release', () => {
  const { checks, build } = sampleService()
  const root = platformWith({
    checks: { ...checks!, directory: '.' },
    build: { ...build!, context: '.', dockerfile: 'Dockerfile' },
  })
  const { on, jobs } = readWorkflow(root, 'backend-ci.yml')
  expect(on.push).toEqual({
    branches: ['main', 'develop'],
    paths: ['**', '!generated/**', '!environments/**', '!platform.yaml'],
  })
  expect(jobs.changes?.steps?.at(-1)?.run).toContain("touched . ':!generated/' ':!environments/' ':!platform.yaml'")
})

test('several versions run the jobs that depend on them', () => {
  const { checks } = sampleService()
  const { jobs } = readWorkflow(platformWith({ checks: { ...checks!, matrix: ['3.10', '3.11'] } }), 'backend-ci.yml')
  expect(jobs.test?.strategy?.matrix).toEqual({ python: ['3.10', '3.11'] })
  expect(jobs.test?.steps?.[1]?.with?.['python-version']).toBe('${{ matrix.python }}')
  expect(jobs.lint?.strategy).toBeUndefined()
})

test('steps of the service follow its tests', () => {
  const { checks } = sampleService()
  const steps = [{ name: 'business-logic', command: 'make rules' }]
  const { jobs } = readWorkflow(platformWith({ checks: { ...checks!, steps } }), 'backend-ci.yml')
  expect(stepsOf(jobs.test).slice(3, 5)).toEqual(['Test: pytest --cov', 'business-logic: make rules'])
})

test('coverage is uploaded with an identity, not with a secret', () => {
  const { jobs } = readWorkflow(samplePlatform(), 'backend-ci.yml')
  expect(jobs.test?.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
  expect(jobs.lint?.permissions).toEqual({ contents: 'read' })
})

test('a service with nothing to run has no workflow, and no check is required of it', () => {
  const nothing = { lint: '', format: '', typecheck: '', test: '', build: '' }
  const platform = platformWith({ checks: { ...sampleService().checks!, ...nothing } })
  expect(readWorkflows(platform).map(([file]) => file)).not.toContain('backend-ci.yml')
  expect(requiredChecks(platform, platform.repositories[0]!)).not.toContain('backend-ci')
  expect(readWorkflow(platform, 'docker-build.yml').jobs['build-backend']?.needs).toEqual(['changes'])
})
