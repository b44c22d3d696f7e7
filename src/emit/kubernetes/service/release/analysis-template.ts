// AnalysisTemplates: by which numbers a new version is judged. The same conditions and expressions as those of alerts.
import type { IAnalysisTemplate } from '@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1/AnalysisTemplate'
import type { Chart } from 'cdk8s'
import type { Condition } from '../../../../model/observability/alert.ts'
import { isMeasuredBy } from '../../../../model/observability/measures/custom-measures.ts'
import type { Measure } from '../../../../model/observability/measures/measure.ts'
import { serviceMeasures } from '../../../../model/observability/measures/service-measures.ts'
import { objectNames } from '../../../../model/names/services.ts'
import { prometheusUrl } from '../../../../model/names/monitoring.ts'
import {
  isAboutRequests,
  judgedPods,
  judgedSeconds,
  judgementsOf,
  lastLook,
  looks,
  probedPaths,
  watchSeconds,
  type Judgement,
  type Moment,
} from '../../../../model/delivery/release.ts'
import type { Service } from '../../../../model/service.ts'
import { addObject } from '../../kit/chart.ts'
import { comparison, conditionQuery, samplesQuery } from './condition-query.ts'
import { probeSpec } from '../jobs/probe-job.ts'
import { definedElsewhere, serviceWaves, syncWave } from '../../kit/sync.ts'
import type { ServiceSlice } from '../../slices.ts'

type Metric = NonNullable<IAnalysisTemplate['spec']['metrics']>[number]

const { interval, settling, beforeSwitch: looksBefore } = looks

/** A single bad look of half a minute may be chance; a condition with a duration of its own knows how long is too long. */
const forgiven = 1

/** Adds one AnalysisTemplate per moment at which the service is judged. */
export function addAnalysisTemplates(chart: Chart, slice: ServiceSlice): void {
  for (const judgement of judgementsOf(slice.service)) {
    const name = objectNames.analysis(slice.service.name, judgement.moment)
    addObject<IAnalysisTemplate>(chart, `analysis-template.${judgement.moment}`, {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AnalysisTemplate',
      metadata: { name, annotations: { ...definedElsewhere, ...syncWave(serviceWaves.configuration) } },
      spec: { args: [{ name: 'latest-hash' }], metrics: metricsOf(slice, judgement) },
    })
  }
}

function metricsOf(slice: ServiceSlice, judgement: Judgement): Metric[] {
  const { holds, ends, probed } = judgement
  const metrics = [
    ...holds.map((condition) => metricOf(slice, judgement, condition, 'holds')),
    ...ends.map((condition) => metricOf(slice, judgement, condition, 'ends')),
  ]
  const asked = [...(probed ? [probe(slice, holds.length > 0)] : []), ...metrics.flat(), ...samples(slice, judgement)]
  return asked.map((metric, index, all) => ({
    ...metric,
    name: distinct(metric.name, index, all),
  }))
}

/** Two conditions on one signal are told apart by a number. */
function distinct(name: string, index: number, all: Metric[]): string {
  const before = all.slice(0, index).filter((other) => other.name === name).length
  return before === 0 ? name : `${name}-${before + 1}`
}

/** The health check and the smoke tests, asked of the new version alone. */
function probe(slice: ServiceSlice, withTraffic: boolean): Metric {
  const { name, servicePort } = slice.service
  const base = `http://${objectNames.nextService(name, 'preview')}:${servicePort}`
  return {
    name: 'answers',
    provider: {
      job: {
        spec: probeSpec(
          slice,
          probedPaths(slice.service).map((path) => `${base}${path}`),
          withTraffic ? settling + looksBefore * interval : 0,
        ),
      },
    },
  }
}

/**
 * Once per release: was there anything to judge by? A version of which nothing was measured is not good, it is unknown: the
 * release pauses, and people look. Each look of the other metrics forgives what was not measured in that half minute.
 * A metric whose first look comes too late to be made would count as passed.
 * @see https://github.com/argoproj/argo-rollouts/blob/v1.9.0/utils/evaluate/evaluate.go (EvaluateResult)
 * @see https://github.com/argoproj/argo-rollouts/blob/v1.9.0/analysis/analysis.go (assessMetricStatus)
 */
function samples(slice: ServiceSlice, judgement: Judgement): Metric[] {
  const { facts, service } = slice
  const seconds = lastLook(service, judgement)
  const measures = serviceMeasures(facts, service, judgedPods(service, judgement.moment))
  const evidence = [...judgement.holds, ...judgement.ends].flatMap((condition) => evidenceOf(condition, measures))
  return [...new Map(evidence.map((each) => [each.signal, each])).values()].map(({ signal, expression }) => ({
    name: `measured-${signal.replaceAll('_', '-')}`,
    initialDelay: `${seconds}s`,
    count: 1,
    successCondition: 'len(result) > 0 && result[0] > 0',
    failureCondition: 'false', // neither of both is inconclusive
    provider: { prometheus: { address: prometheusUrl(facts), query: samplesQuery(expression, seconds) } },
  }))
}

/** The signals without which another may be missing though all is well: errors of no request, and kills that never happened. */
function evidenceOf(condition: Condition, measures: Measure[]): Pick<Measure, 'signal' | 'expression'>[] {
  const own = measures.find((measure) => isMeasuredBy(condition, measure))
  if (own === undefined) return []
  const telling = isAboutRequests(condition) ? 'request_rate' : condition.signal === 'oom_kills' ? 'restarts' : ''
  const { signal, expression } = measures.find((measure) => measure.signal === telling) ?? own
  return [{ signal, expression: telling === 'request_rate' ? `${expression} > 0` : expression }]
}

/** Where nothing was measured, such as the latency of no request, one look holds nothing against the version. */
function metricOf(
  slice: ServiceSlice,
  { moment, ends, holds }: Judgement,
  condition: Condition,
  role: 'holds' | 'ends',
): Metric[] {
  const { facts, service } = slice
  const measure = measureOf(slice, condition, moment)
  if (measure === undefined) return []
  const known = 'len(result) > 0 && !isNaN(result[0])'
  const is = `result[0] ${comparison(condition)}`
  return [
    {
      name: `${role === 'holds' ? 'validate' : 'rollback'}-${condition.signal.replaceAll('_', '-')}`,
      interval: `${interval}s`,
      initialDelay: `${settling + condition.for}s`,
      ...countAt(moment, service, [...holds, ...ends], condition),
      failureLimit: condition.for > 0 ? 0 : forgiven,
      ...(role === 'holds' ? { successCondition: `!(${known}) || ${is}` } : { failureCondition: `${known} && ${is}` }),
      provider: { prometheus: { address: prometheusUrl(facts), query: conditionQuery(condition, measure) } },
    },
  ]
}

/** An analysis beside a canary lasts as long as the canary; the others end by themselves. */
function countAt(moment: Moment, service: Service, conditions: Condition[], condition: Condition): { count?: number } {
  if (moment === 'during') return {}
  if (moment === 'before') return { count: looksBefore }
  const watched = (judgedSeconds(service, moment) ?? watchSeconds(conditions)) - settling - condition.for
  return { count: Math.max(1, Math.floor(watched / interval)) }
}

function measureOf({ facts, service }: ServiceSlice, condition: Condition, moment: Moment): Measure | undefined {
  return serviceMeasures(facts, service, judgedPods(service, moment)).find((measure) =>
    isMeasuredBy(condition, measure),
  )
}
