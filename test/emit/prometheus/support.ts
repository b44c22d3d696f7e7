// Alert rules written as a user would, and what the emitter makes of them.
import { emitRules } from '../../../src/emit/prometheus/build.ts'
import { rules } from '../../../src/emit/prometheus/units.ts'
import type { AlertRule } from '../../../src/model/observability/alert.ts'
import type { Environment } from '../../../src/model/environment.ts'
import type { OutputFile } from '../../../src/model/output.ts'
import { isConditionProblem, parseCondition } from '../../../src/resolve/observability/conditions.ts'
import { sampleEnvironment, samplePlatform } from '../../support/model.ts'

export type Rule = {
  record?: string
  alert?: string
  expr: string
  for?: string
  labels: Record<string, string>
  annotations: Record<string, string>
}
export type RuleFile = { groups: { name: string; rules: Rule[] }[] }
export type TestCase = {
  name: string
  interval: string
  input_series: { series: string; values: string }[]
  alert_rule_test: {
    eval_time: string
    alertname: string
    exp_alerts: { exp_labels: Record<string, string>; exp_annotations: Record<string, string> }[]
  }[]
}
export type TestFile = { rule_files: string[]; evaluation_interval: string; tests: TestCase[] }

/** A rule as the resolver would make it; `metrics` are the names that services declare. */
export function alertRule(
  name: string,
  when: string,
  overrides: Partial<AlertRule> = {},
  metrics: string[] = [],
): AlertRule {
  const condition = parseCondition(when, new Set(metrics))
  if (isConditionProblem(condition)) throw new Error(condition.message)
  return {
    name,
    condition,
    expression: '',
    for: condition.for,
    severity: 'warning',
    scope: [],
    except: [],
    baselineWindow: 604_800,
    notify: [],
    summary: '',
    runbook: '',
    builtIn: false,
    ...overrides,
  }
}

/** All files of one environment. */
export function emitAll(overrides: Partial<Environment>): OutputFile[] {
  const platform = samplePlatform({ environments: [sampleEnvironment(overrides)] })
  return rules.units(platform).flatMap(({ slice }) => emitRules(slice))
}

/** The one document of the file at `path`. */
export function documentAt<Document>(files: OutputFile[], path: string): Document {
  const file = files.find((candidate) => candidate.path === path)
  if (file === undefined) throw new Error(`no file ${path} among ${files.map((other) => other.path).join(', ')}`)
  return file.documents[0] as unknown as Document
}

/** The alerts of one owner in production. */
export function alertsOf(files: OutputFile[], owner: string): Rule[] {
  const { groups } = documentAt<RuleFile>(files, `prometheus/production/rules/${owner}.yml`)
  return groups.flatMap(({ rules: all }) => all).filter(({ alert }) => alert !== undefined)
}

/** The test cases of one owner in production, short and long ones. */
export function testsOf(files: OutputFile[], owner: string): TestCase[] {
  return files
    .filter(({ path }) => path.startsWith(`prometheus/production/tests/${owner}.`))
    .flatMap((file) => (file.documents[0] as unknown as TestFile).tests)
}
