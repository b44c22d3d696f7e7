// The files of one owner: plain rules for promtool, the same rules as an object for the cluster, and their tests.
import type { JsonObject } from '../../lib/json.ts'
import type { EnvironmentFacts } from '../../model/environment.ts'
import { folders } from '../../model/names/files.ts'
import { labelsOf } from '../../model/names/labels.ts'
import type { OutputFile } from '../../model/output.ts'
import type { PrometheusAlert } from './alerts.ts'
import type { Measure } from '../../model/observability/measures/measure.ts'
import { testSuites, type TestedAlert, type TestSuite } from './test-suites.ts'

/** Everything that is written for one owner; `objectFolder` is where its Argo CD Application looks, '' without a cluster. */
export type OwnedRules = {
  facts: EnvironmentFacts
  owner: string
  objectFolder: string
  measures: Measure[]
  made: TestedAlert[]
  /** Alerts whose expression the user wrote: nothing can be simulated for them. */
  written: PrometheusAlert[]
}

/** Rule file, PrometheusRule and unit tests; nothing where there is nothing to record and to alert on. */
export function ruleFiles(rules: OwnedRules): OutputFile[] {
  const groups = ruleGroups(rules)
  if (groups.length === 0) return []
  const { facts, owner, objectFolder } = rules
  return [
    { path: `${folders.rules(facts.environment)}/${owner}.yml`, format: 'yaml', documents: [{ groups }] },
    ...(objectFolder === '' ? [] : [objectFile(objectFolder, prometheusRule(facts, owner, groups))]),
    ...testSuites(rules.made).map((suite) => testFile(facts, owner, suite)),
  ]
}

function objectFile(folder: string, rule: JsonObject): OutputFile {
  return { path: `${folder}/prometheus-rule.yaml`, format: 'yaml', documents: [rule] }
}

/** Recording rules come first, in a group of their own: rules of a group are evaluated in order, groups side by side. */
function ruleGroups({ owner, measures, made, written }: OwnedRules): JsonObject[] {
  const recording = measures.map(({ record, expression, labels }) => ({ record, expr: expression, labels }))
  const alerts = [...made.map(({ alert }) => alert), ...written]
  return [
    { name: groupNames(owner).recording, rules: recording },
    { name: groupNames(owner).alerts, rules: alerts },
  ].filter(({ rules }) => rules.length > 0)
}

function groupNames(owner: string): { recording: string; alerts: string } {
  return { recording: `${owner}-recording`, alerts: `${owner}-alerts` }
}

/**
 * Rules wait for nothing, so they come before everything that Argo CD waits for. In its own wave it waits for every object,
 * whatever is ignored of the health of the Application: after a certificate, which may wait for the services of the next
 * Applications, none of them would ever come.
 * @see https://github.com/argoproj/argo-cd/blob/master/gitops-engine/pkg/sync/sync_context.go
 */
const firstWave = { 'argocd.argoproj.io/sync-wave': '-5' }

/** @see https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PrometheusRule */
function prometheusRule(facts: EnvironmentFacts, owner: string, groups: JsonObject[]): JsonObject {
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: {
      name: `${owner}-rules`,
      namespace: facts.namespace,
      labels: labelsOf(facts, owner, 'monitoring'),
      annotations: firstWave,
    },
    spec: { groups },
  }
}

/** The order of groups is promtool's own choice otherwise, and alerts would see the series of the evaluation before. */
function testFile(facts: EnvironmentFacts, owner: string, { suffix, interval, tests }: TestSuite): OutputFile {
  return {
    path: `${folders.ruleTests(facts.environment)}/${owner}${suffix}.test.yml`,
    format: 'yaml',
    documents: [
      {
        rule_files: [`../rules/${owner}.yml`],
        evaluation_interval: `${interval}m`,
        group_eval_order: Object.values(groupNames(owner)),
        tests,
      },
    ],
  }
}
