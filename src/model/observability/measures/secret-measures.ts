// Signals of secrets: whether they reach the cluster, and how old their values are.
import { selector } from '../../../lib/promql.ts'
import type { EnvironmentFacts } from '../../environment.ts'
import { constant, type Measure } from './measure.ts'
import { recorded } from '../metrics.ts'
import { secretChanged } from '../secret-ages.ts'

/** `synced`: External Secrets runs; `aged`: the store is asked when values were written. */
export type MeasuredSecrets = { synced: boolean; aged: boolean }

export function secretMeasures(facts: EnvironmentFacts, { synced, aged }: MeasuredSecrets): Measure[] {
  return [...(synced ? [syncMeasure(facts)] : []), ...(aged ? [ageMeasure(facts)] : [])]
}

/**
 * 1 while the last read succeeded. In all namespaces: the label with theirs is renamed by the monitor of the controller.
 * @see https://external-secrets.io/latest/api/metrics/
 */
function syncMeasure(facts: EnvironmentFacts): Measure {
  const metric = 'externalsecret_status_condition'
  const ready = { condition: 'Ready', status: 'True' }
  return {
    signal: 'secret_unsynced',
    about: 'the secret {{ $labels.name }}',
    record: recorded.secretSynced,
    exact: true,
    settle: 1,
    labels: { resource: 'secret', environment: facts.environment },
    instance: { name: 'web-secrets' },
    expression: `min by (name) (${selector(metric, ready)})`,
    simulate: (value) => [constant(selector(metric, { ...ready, name: 'web-secrets' }), value)],
  }
}

function ageMeasure(facts: EnvironmentFacts): Measure {
  const matchers = { namespace: facts.namespace }
  return {
    signal: 'secret_age',
    about: 'the entry {{ $labels.entry }} of the secret store',
    record: recorded.secretAge,
    exact: true,
    settle: 1,
    labels: { resource: 'secret', environment: facts.environment },
    instance: { entry: 'web' },
    expression: `time() - max by (entry) (${selector(secretChanged, matchers)})`,
    simulate: (value) => [{ series: selector(secretChanged, { ...matchers, entry: 'web' }), start: -value, step: 60 }],
  }
}
