// The index page and the runbooks, as people read them.
import { expect, test } from 'vitest'
import { emitReadme } from '../../../src/emit/readme/readme.ts'
import { emitRunbooks } from '../../../src/emit/readme/runbooks.ts'
import { readme, runbooks } from '../../../src/emit/readme/units.ts'
import type { Platform } from '../../../src/model/platform.ts'
import {
  sampleEnvironment,
  sampleFacts,
  samplePlatform,
  sampleQueue,
  sampleRepository,
  sampleService,
} from '../../support/model.ts'
import { alertRule } from '../prometheus/support.ts'

function indexOf(platform: Platform): string {
  return (
    readme.units(platform).flatMap(({ slice }) => emitReadme(slice).map(({ documents }) => String(documents[0])))[0] ??
    ''
  )
}

function runbookOf(overrides: Parameters<typeof alertRule>[2], when = 'memory_usage > 90%'): string {
  const platform = samplePlatform({
    environments: [sampleEnvironment({ alertRules: [alertRule('the-rule', when, overrides)] })],
  })
  return (
    runbooks
      .units(platform)
      .flatMap(({ slice }) => emitRunbooks(slice).map(({ documents }) => String(documents[0])))[0] ?? ''
  )
}

test('a queue is drawn between the services that use it and the cache that it lives in', () => {
  const environment = sampleEnvironment({
    services: [
      sampleService({
        uses: [
          {
            name: 'redis',
            named: 'jobs',
            kind: 'queue',
            location: 'cluster',
            port: 6379,
            transport: 'tcp',
            engine: 'redis',
          },
        ],
      }),
    ],
    queues: [sampleQueue()],
  })
  const map = indexOf(samplePlatform({ environments: [environment] }))
  expect(map).toContain('n_backend --> n_jobs')
  expect(map).toContain('n_jobs --> n_redis')
  expect(map).not.toContain('n_backend --> n_redis')
})

test('the first steps name the chart and the values that Argo CD is installed with', () => {
  const source = { kind: 'chart', repository: 'https://charts.example.com', name: 'argo-cd', version: '1.2.3' } as const
  const [addon] = sampleEnvironment().addons
  const platform = samplePlatform({
    environments: [sampleEnvironment({ addons: [{ ...addon!, name: 'argo-cd', source }] })],
  })
  expect(indexOf(platform)).toContain('helm install argo-cd argo-cd --repo https://charts.example.com --version 1.2.3')
  expect(indexOf(platform)).toContain('--values generated/helm/$ENV/argo-cd/values.yaml')
})

test('only a private repository asks for leave to read it', () => {
  const step = 'argocd repo add'
  expect(indexOf(samplePlatform({ repositories: [sampleRepository({ visibility: 'private' })] }))).toContain(step)
  expect(indexOf(samplePlatform({ repositories: [sampleRepository({ visibility: 'public' })] }))).not.toContain(step)
})

test('without a store, people make the Secrets', () => {
  const facts = sampleFacts({
    secretStore: { kind: 'none', name: 'github', prefix: '', region: '', audit: false, rotates: false, rotation: 0 },
  })
  expect(indexOf(samplePlatform({ environments: [sampleEnvironment({ facts })] }))).toContain('kubectl create secret')
  expect(indexOf(samplePlatform())).toContain('`french-novel-tool/production/…` for production')
})

test('a runbook says what the alert means, where to look and what helps', () => {
  const text = runbookOf({ severity: 'critical', summary: 'Memory is nearly used up' })
  expect(text).toContain('# TheRule\n\nMemory is nearly used up. Severity: critical.')
  expect(text).toContain('`memory_usage > 90%`. Memory in use')
  expect(text).toContain('`french-novel-tool-production` (production)')
  expect(text).toContain('- Raise `resources.memory` in the spec')
})

test.each([
  [true, 'It is built in.'],
  [false, 'It stands in the spec as `alerts.rules.the-rule`'],
])('a runbook says how to change the alert (built in: %s)', (builtIn, want) =>
  expect(runbookOf({ builtIn })).toContain(want),
)

test('what helps leads to the page about it, where there is one', () => {
  expect(runbookOf({}, 'error_rate > 5%')).toContain('- [Roll back](rollback.md), if it began with a release.')
})

test('a runbook of the user’s own follows', () => {
  expect(runbookOf({ runbook: 'https://wiki.example.com/memory' })).toContain(
    '## More\n\nhttps://wiki.example.com/memory',
  )
})

test('an expression is shown as it is', () => {
  expect(runbookOf({ condition: null, expression: 'up == 0' })).toContain(
    'The expression of the rule holds: `up == 0`.',
  )
})

test('what the load balancer of a cloud wants of it is a step, and nothing where pods bring the requests in', () => {
  const of = (kind: 'alb' | 'gclb' | 'traefik') =>
    indexOf(
      samplePlatform({
        environments: [
          sampleEnvironment({
            facts: sampleFacts({ gateway: { kind, className: kind, name: 'gateway', namespace: kind } }),
          }),
        ],
      }),
    )
  expect(of('alb')).toContain('request certificates for `example.com`')
  expect(of('gclb')).toContain('gcloud compute ssl-policies create tls-1-2 --profile=MODERN --min-tls-version=1.2')
  expect(of('traefik')).not.toContain('For the load balancer of')
})
