// How new versions are released, judged and taken back.
import { describe, expect, test } from 'vitest'
import type { Condition } from '../../../src/model/observability/alert.ts'
import type { Service } from '../../../src/model/service.ts'
import { isConditionProblem, parseCondition } from '../../../src/resolve/observability/conditions.ts'
import { sampleFrontend, sampleService, sampleWorker } from '../../support/model.ts'
import { at, objectsOf } from './objects.ts'

function condition(text: string): Condition {
  const parsed = parseCondition(text, new Set(['pdfs_processed_total']))
  if (isConditionProblem(parsed)) throw new Error(parsed.message)
  return parsed
}

const canary = (validate: string[] = []): Service['strategy'] => ({
  kind: 'canary',
  steps: [10, 100],
  pause: 300,
  validate: validate.map(condition),
})
const strategyOf = (service: Service) => Object(at(objectsOf(service)['rollout']?.[0], 'spec', 'strategy'))
const metricsOf = (service: Service, template = 0) =>
  Object(at(objectsOf(service)['analysis-template']?.[template], 'spec', 'metrics')) as {
    name: string
    provider: { prometheus?: { query: string } }
  }[]

describe('a canary', () => {
  test('behind the gateway moves the weights of its routes', () => {
    const service = sampleService({ strategy: canary() })
    expect(strategyOf(service).canary).toMatchObject({
      stableService: 'backend',
      canaryService: 'backend-canary',
      trafficRouting: { plugins: { 'argoproj-labs/gatewayAPI': { httpRoutes: [{ name: 'backend' }] } } },
      steps: [{ setWeight: 10 }, { pause: { duration: 300 } }, { setWeight: 100 }],
    })
    expect(objectsOf(service)['service']?.map((each) => at(each, 'metadata', 'name'))).toEqual([
      'backend',
      'backend-canary',
    ])
  })

  test('without routes gets traffic by the number of its pods', () => {
    const service = sampleService({ strategy: canary(), routes: [] })
    expect(Object.keys(strategyOf(service).canary)).not.toContain('trafficRouting')
    expect(objectsOf(service)['service']).toHaveLength(1)
  })

  test('is judged by its own pods, for as long as it lasts', () => {
    const [metric] = metricsOf(sampleService({ strategy: canary(['error_rate < 1%']) }))
    expect(metric).toMatchObject({
      name: 'validate-error-rate',
      failureLimit: 1,
      successCondition: expect.stringMatching(/result\[0\] < 0\.01$/),
    })
    expect(metric).not.toHaveProperty('count')
    expect(metric?.provider.prometheus?.query).toContain(
      'service="backend-canary",pod=~"backend-{{args.latest-hash}}-[a-z0-9]+"',
    )
  })

  test('whose requests only the gateway sees is found there by its Service', () => {
    const [metric] = metricsOf(sampleFrontend({ strategy: canary(['latency_p95 < 1s']) }))
    expect(metric?.provider.prometheus?.query).toContain(
      '-svc-french-novel-tool-production-frontend-canary-[0-9]+@kubernetesgateway|',
    )
  })
})

describe('a blue-green switch', () => {
  const strategy: Service['strategy'] = {
    kind: 'blue-green',
    promote: 'auto',
    keep: 900,
    validate: [condition('error_rate < 1%')],
  }

  test('is preceded by questions to the preview, and by traffic where requests are judged', () => {
    const [answers, errors] = metricsOf(sampleService({ strategy }))
    expect(JSON.stringify(answers)).toContain('http://backend-preview:5000/health')
    expect(JSON.stringify(answers)).toContain('for second in $$(seq 180)')
    expect(errors).toMatchObject({ name: 'validate-error-rate', count: 3 })
  })

  test('is judged afterwards by what only the gateway sees, while the old version is there to go back to', () => {
    const files = objectsOf(sampleFrontend({ strategy }))
    expect(files['analysis-template']?.map((template) => at(template, 'metadata', 'name'))).toEqual([
      'frontend-before-release',
      'frontend-after-release',
    ])
    expect(at(files['analysis-template']?.[1], 'spec', 'metrics', 0)).toMatchObject({ count: 17, initialDelay: '90s' }) // ten minutes
  })
})

describe('a version of which nothing was measured is not good', () => {
  type Judged = {
    name: string
    successCondition?: string
    failureCondition?: string
    count?: number
    initialDelay?: string
  }
  const measured = (service: Service, template = 0) =>
    metricsOf(service, template).filter(({ name }) => name.startsWith('measured-')) as (Judged & {
      provider: { prometheus: { query: string } }
    })[]

  /** What Argo Rollouts makes of an answer: `EvaluateResult` of utils/evaluate/evaluate.go at v1.9.0. */
  function phaseOf({ successCondition = '', failureCondition = '' }: Judged, result: number[]): string {
    const holds = (condition: string) =>
      Boolean(
        new Function('result', 'len', 'isNaN', `return ${condition}`)(
          result,
          (list: number[]) => list.length,
          Number.isNaN,
        ),
      )
    const success = successCondition === '' ? null : holds(successCondition)
    const failure = failureCondition === '' ? null : holds(failureCondition)
    if (failure ?? !success) return 'Failed'
    return (success ?? !failure) ? 'Successful' : 'Inconclusive'
  }

  const releases: [string, Service, number][] = [
    ['a canary', sampleService({ strategy: canary(['error_rate < 1%', 'latency_p95 < 1s']) }), 0],
    ['a canary behind the gateway', sampleFrontend({ strategy: canary(['error_rate < 1%']) }), 0],
    [
      'a canary that is taken back',
      sampleService({ strategy: canary(), rollback: [condition('error_rate > 5% for 3m')] }),
      0,
    ],
    ['what rolls and is watched', sampleWorker({ rollback: [condition('oom_kills > 0')] }), 0],
    [
      'blue-green, after the switch',
      sampleFrontend({
        strategy: { kind: 'blue-green', promote: 'auto', keep: 900, validate: [condition('error_rate < 1%')] },
      }),
      1,
    ],
  ]

  test.each(releases)('%s', (_, service, template) => {
    const metrics = measured(service, template)
    expect(metrics).toHaveLength(1) // requests are counted once, whatever is asked of them
    for (const metric of metrics) {
      expect(metric.count).toBe(1)
      expect(phaseOf(metric, [])).toBe('Inconclusive')
      expect(phaseOf(metric, [7])).toBe('Successful')
      expect(metric.provider.prometheus.query).toMatch(/^count_over_time\(\(\(.*\) > -Inf\)\[\d+[ms]:30s\]\)$/)
    }
  })

  test('is asked before the release is over, or it would pass unasked', () => {
    const [during] = measured(sampleService({ strategy: canary(['error_rate < 1%']) }))
    expect(during?.initialDelay).toBe('270s') // of a pause of 300
  })

  test('kills that never happened are no lack of samples', () => {
    const [metric] = measured(sampleWorker({ rollback: [condition('oom_kills > 0')] }))
    expect(metric?.name).toBe('measured-restarts')
    expect(metric?.provider.prometheus.query).not.toContain('OOMKilled')
  })
})

describe('rollback', () => {
  test('of what rolls is a watch after it', () => {
    const worker = sampleWorker({ rollback: [condition('restarts > 3 for 10m')] })
    expect(objectsOf(worker)).not.toHaveProperty('deployment')
    expect(strategyOf(worker)).toEqual({
      canary: {
        maxSurge: '25%',
        maxUnavailable: 0,
        steps: [{ setWeight: 100 }, { pause: { duration: 900 } }],
        analysis: {
          startingStep: 1,
          templates: [{ templateName: 'worker-during-release' }],
          args: [{ name: 'latest-hash', valueFrom: { podTemplateHashValue: 'Latest' } }],
        },
      },
    })
  })

  test('is for nobody who stops before the new version starts', () => {
    expect(objectsOf(sampleWorker({ strategy: { kind: 'recreate' }, rollback: [condition('down')] }))).toHaveProperty(
      'deployment',
    )
  })

  test.each([
    ['down', /^sum\(.*replicaset=~"worker-\{\{args.latest-hash\}\}"\}\) == bool 0$/, 'result[0] == 1'],
    ['down for 5m', /^min_over_time\(\(.* == bool 0\)\[5m:30s\]\)$/, 'result[0] == 1'],
    ['memory_usage > 90% for 3m', /^min_over_time\(\(.*\)\[3m:30s\]\)$/, 'result[0] > 0.9'],
    ['request_rate < 1/m for 2m', /^max_over_time\(\(.*\)\[2m:30s\]\)$/, 'result[0] < 0.016666666666666666'],
    ['restarts == 3', /^\(.*\) == bool 3$/, 'result[0] == 1'],
    [
      'cpu_usage > 2x baseline',
      /\/ scalar\(avg_over_time\(service:cpu_usage:ratio5m\{service="worker",environment="production"\}\[1w\]\)\) and on \(\) .* offset 1w$/,
      'result[0] > 2',
    ],
  ])('%s', (text, query, comparison) => {
    const [metric] = metricsOf(sampleWorker({ rollback: [condition(text)] }))
    expect(metric?.provider.prometheus?.query).toMatch(query)
    expect(metric).toMatchObject({ failureCondition: `len(result) > 0 && !isNaN(result[0]) && ${comparison}` })
  })

  test('two conditions on one signal have two names', () => {
    const rollback = ['restarts > 5', 'restarts > 2 for 5m'].map(condition)
    expect(metricsOf(sampleWorker({ rollback })).map(({ name }) => name)).toEqual([
      'rollback-restarts',
      'rollback-restarts-2',
      'measured-restarts',
    ])
  })
})
