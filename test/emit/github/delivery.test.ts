// From a push to an environment: builds and promotions.
import { expect, test } from 'vitest'
import type { Trigger } from '../../../src/model/environment.ts'
import type { Delivery, Platform } from '../../../src/model/platform.ts'
import { sampleEnvironment, samplePlatform } from '../../support/model.ts'
import { readWorkflow, threeEnvironments } from './support.ts'

const platform = samplePlatform({ environments: threeEnvironments() })

function builds(subject: Platform) {
  return readWorkflow(subject, 'docker-build.yml')
}

function withDelivery(overrides: Partial<Delivery>): Platform {
  return samplePlatform({ delivery: { ...samplePlatform().delivery, ...overrides } })
}

function withTrigger(trigger: Trigger): Platform {
  return samplePlatform({ environments: [sampleEnvironment({ trigger })] })
}

test('an image is built once, however many services run it', () => {
  const { jobs } = builds(platform)
  expect(Object.keys(jobs).filter((id) => id.startsWith('build-'))).toEqual(['build-backend', 'build-frontend'])
})

test('nothing is built whose checks failed, and nothing is promoted whose scan failed', () => {
  const { jobs } = builds(platform)
  expect(jobs['checks-backend']?.uses).toBe('./.github/workflows/backend-ci.yml')
  expect(jobs['build-backend']?.needs).toContain('checks-backend')
  expect(jobs['scan-backend']?.needs).toEqual(['build-backend'])
  expect(jobs['promote-staging']?.needs).toEqual(['build-backend', 'build-frontend', 'scan-backend', 'scan-frontend'])
})

test('a digest of the build is what gets scanned and promoted', () => {
  const { jobs } = builds(platform)
  expect(jobs['build-backend']?.outputs).toEqual({ digest: '${{ steps.build.outputs.digest }}' })
  expect(jobs['scan-backend']?.steps?.map((step) => step.with?.['image-ref']).filter(Boolean)).toEqual([
    'ghcr.io/acme/french-novel-tool/backend@${{ needs.build-backend.outputs.digest }}',
  ])
  expect(jobs['promote-staging']?.steps?.[0]?.env?.RELEASES).toBe(
    'ghcr.io/acme/french-novel-tool/backend=${{ needs.build-backend.outputs.digest }} ghcr.io/acme/french-novel-tool/frontend=${{ needs.build-frontend.outputs.digest }}',
  )
})

test('a branch starts the first environment that follows it', () => {
  const { on, jobs } = builds(platform)
  expect(on.push).toEqual({ branches: ['develop', 'main'] })
  expect(Object.keys(jobs).filter((id) => id.startsWith('promote-'))).toEqual(['promote-dev', 'promote-staging'])
  expect(jobs['promote-dev']?.if).toContain("github.ref == 'refs/heads/develop'")
})

test.each([
  [{ kind: 'tag' } as const, { push: { tags: ['v*'] }, workflow_dispatch: {} }],
  [{ kind: 'release' } as const, { release: { types: ['published'] }, workflow_dispatch: {} }],
  [{ kind: 'manual' } as const, { workflow_dispatch: {} }],
])('builds start by %o', (trigger, on) => {
  expect(builds(withTrigger(trigger)).on).toEqual(on)
})

test('a manual environment is promoted to by hand only', () => {
  expect(Object.keys(builds(withTrigger({ kind: 'manual' })).jobs).filter((id) => id.startsWith('promote-'))).toEqual(
    [],
  )
})

test('each environment is a job that is bound to it, in order', () => {
  const { jobs } = readWorkflow(platform, 'promote.yml')
  expect(Object.values(jobs).map(({ environment }) => environment)).toEqual(['dev', 'staging', 'production'])
  expect(jobs['promote-dev']?.needs).toBeUndefined()
  expect(jobs['promote-production']?.needs).toEqual(['promote-staging'])
  expect(jobs['promote-production']?.if).toBe(
    "!cancelled() && !failure() && (inputs.environment == 'production' || (inputs.onwards && (inputs.environment == 'staging')))",
  )
})

test('a promotion writes the branch that Argo CD follows, whatever branch it was started from', () => {
  const steps = readWorkflow(platform, 'promote.yml').jobs['promote-dev']?.steps ?? []
  expect(steps[1]?.with).toMatchObject({ repository: 'acme/french-novel-tool', ref: 'main' })
  expect(steps.at(-1)?.run).toContain('npx --no-install quoin release "$release" --env "$ENVIRONMENT"')
})

test.each([
  ['ghcr.io', { packages: 'write' }, '${{ secrets.GITHUB_TOKEN }}'],
  ['docker.io/acme', {}, '${{ secrets.DOCKER_PASSWORD }}'],
  ['registry.example.com', {}, '${{ secrets.REGISTRY_PASSWORD }}'],
  ['123456789012.dkr.ecr.eu-central-1.amazonaws.com', { 'id-token': 'write' }, undefined],
  ['europe-west3-docker.pkg.dev/acme/images', { 'id-token': 'write' }, '${{ steps.google.outputs.access_token }}'],
])('%s is signed in to with no more than it takes', (registry, permissions, password) => {
  const job = builds(withDelivery({ registry })).jobs['build-backend']
  const login = job?.steps?.find(({ uses = '' }) => uses.startsWith('docker/login-action@'))
  expect(job?.permissions).toEqual({ contents: 'read', ...permissions })
  expect(login?.with?.password).toBe(password)
})

test('the region of an AWS registry is the one in its name', () => {
  const job = builds(withDelivery({ registry: '123456789012.dkr.ecr.eu-central-1.amazonaws.com' })).jobs[
    'build-backend'
  ]
  const role = job?.steps?.find(({ uses = '' }) => uses.startsWith('aws-actions/'))
  expect(role?.with?.['aws-region']).toBe('eu-central-1')
})

test('images are signed when the spec says so', () => {
  const job = builds(withDelivery({ sign: true })).jobs['build-backend']
  expect(job?.permissions?.['id-token']).toBe('write')
  expect(job?.steps?.at(-1)?.run).toBe('cosign sign --yes "$IMAGE"')
})
