// Alerts that must be silent in states that the spec asks for, judged by Prometheus itself on the series of such a state.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { requestMeasures } from '../../../src/model/observability/measures/request-measures.ts'
import { certificateMeasures, nodeMeasures } from '../../../src/model/observability/measures/shared-measures.ts'
import { resourceMeasures } from '../../../src/model/observability/measures/resource-measures.ts'
import { watches } from '../../../src/model/observability/watched.ts'
import { latencyHistograms } from '../../../src/facts/latency-histograms/index.ts'
import { sampleFacts, sampleService, sampleWorker } from '../../support/model.ts'
import { alertRule } from './support.ts'

const promtool = join(homedir(), '.cache/quoin-ci/bin/promtool')

/** The values that `expression` has after `minutes` of the series. */
function valueOf(expression: string, series: Record<string, string>, minutes: number, expected: number[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'true-alerts-'))
  const file = join(folder, 'test.yml')
  writeFileSync(
    file,
    stringify({
      evaluation_interval: '1m',
      tests: [
        {
          interval: '1m',
          input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
          promql_expr_test: [
            {
              expr: `round(sum(${expression}))`,
              eval_time: `${minutes}m`,
              exp_samples: expected.map((value) => ({ labels: '{}', value })),
            },
          ],
        },
      ],
    }),
  )
  execFileSync(promtool, ['test', 'rules', file], { stdio: 'pipe' })
}

const facts = sampleFacts()
const measureOf = (measures: { signal: string; expression: string }[], signal: string) =>
  measures.find((each) => each.signal === signal)?.expression ?? ''

describe.skipIf(!existsSync(promtool))('Prometheus says', () => {
  const expiry = measureOf(certificateMeasures(facts), 'certificate_expiry')
  const issuer = 'name="linkerd-identity-issuer",namespace="linkerd"'
  const certificate = (expires: number, renews: number) => ({
    [`certmanager_certificate_expiration_timestamp_seconds{${issuer}}`]: `${expires}x600`,
    [`certmanager_certificate_renewal_timestamp_seconds{${issuer}}`]: `${renews}x600`,
  })

  test('nothing of a certificate of two days before its renewal is overdue', () => {
    valueOf(expiry, certificate(172_800, 82_800), 60, [])
    valueOf(expiry, certificate(172_800, 3600), 130, [172_800 - 130 * 60])
  })

  test('nothing of a new node that takes its images and has room', () => {
    const filling = measureOf(nodeMeasures(facts), 'disk_full_in')
    const disk = 'instance="node-1",mountpoint="/",fstype="ext4"'
    const size = { [`node_filesystem_size_bytes{${disk}}`]: '80x200' }
    valueOf(filling, { ...size, [`node_filesystem_avail_bytes{${disk}}`]: '74-0.3x20 68x180' }, 90, [])
    valueOf(filling, { ...size, [`node_filesystem_avail_bytes{${disk}}`]: '30-0.1x200' }, 90, [12_600])
  })

  test('nothing of a worker at zero that is wanted at zero, and zero where one is wanted', () => {
    const worker = sampleWorker({
      name: 'worker',
      type: 'worker',
      scaling: { kind: 'keda', minimum: 0, maximum: 10, triggers: [], scaleDown: 300 },
    })
    const down = measureOf(resourceMeasures(facts, worker), 'down')
    const set = `namespace="${facts.namespace}",replicaset="worker-5d4f8c7b9"`
    const ready = { [`kube_replicaset_status_ready_replicas{${set}}`]: '0x20' }
    valueOf(down, { ...ready, [`kube_replicaset_spec_replicas{${set}}`]: '0x20' }, 10, [])
    valueOf(down, { ...ready, [`kube_replicaset_spec_replicas{${set}}`]: '1x20' }, 10, [0])
  })
})

test('a service that always has replicas is down at zero, whatever is wanted', () => {
  expect(measureOf(resourceMeasures(facts, sampleService({})), 'down')).not.toContain('spec_replicas')
})

describe('conditions on latency', () => {
  const worker = sampleService({
    name: 'worker',
    type: 'worker',
    metrics: { exporter: 'celery', port: 9808, path: '/metrics', custom: [] },
  })
  const latency = requestMeasures(facts, worker).find(({ signal }) => signal === 'latency_p95')

  test.each([
    ['without a scope leave jobs alone', {}, false],
    ['with their name watch them', { scope: ['worker'] }, true],
  ])('%s', (_, more, expected) => {
    const rule = alertRule('slow', 'latency_p95 > 5s', more)
    expect(latency !== undefined && rule.condition !== null && watches(rule, rule.condition, latency)).toBe(expected)
  })

  test('are simulated with the bounds that the exporter has', () => {
    const bounds = latency?.simulate(60).map(({ series }) => /le="([^"]+)"/.exec(series)?.[1])
    expect(bounds).toEqual([...latencyHistograms.celery.value.map(String), '+Inf'])
  })
})
