// Helm values against the chart that reads them: Helm drops a key that a chart does not know without a word.
import { parse } from 'yaml'
import { isJsonObject, type Json } from '../../../src/lib/json.ts'
import type { Check, Finding } from '../check.ts'
import { chartOfValues } from '../applications.ts'
import { chartsWithoutValues } from '../charts.ts'
import { chartLayer, readChart, type Chart } from '../helm-chart.ts'
import { unknownKeys } from '../helm-keys.ts'
import { compile, explain, type SchemaStore } from '../schemas.ts'
import { filesLike, readDocuments, type Tree } from '../trees.ts'

export const helmValues: Check = {
  name: 'helm-values',
  about: 'every key of every values.yaml exists in its chart, and the values fit the chart’s schema where it has one',
  needsSchemas: true,
  run(tree, bench) {
    const charts = chartOfValues(tree)
    const judged = filesLike(tree, /^generated\/helm\/[^/]+\/[^/]+\/values\.ya?ml$/)
    const answers = judged.map((file) =>
      checkValues(tree, file, charts.get(file.slice('generated/'.length)), bench.schemas),
    )
    const notes = [...new Set(answers.flatMap((answer) => answer.notes))]
    return { judged, findings: answers.flatMap((answer) => answer.findings), notes }
  },
}

type Answer = { findings: Finding[]; notes: string[] }

function checkValues(
  tree: Tree,
  file: string,
  installed: { chart: string; version: string } | undefined,
  store: SchemaStore,
): Answer {
  const failed = (rule: string, message: string): Answer => ({ findings: [{ file, rule, message }], notes: [] })
  if (installed === undefined) return failed('unread', 'no Argo CD Application gives these values to a chart')
  const reason = chartsWithoutValues[installed.chart]
  const chart = readChart(store, installed.chart)
  if (chart === undefined && reason !== undefined)
    return { findings: [], notes: [`values of ${installed.chart} are not judged: ${reason}`] }
  if (chart === undefined) return failed('no-chart', `the chart ${installed.chart} is not among the schemas`)
  const values = readDocuments(tree, file).documents[0]?.value ?? {}
  const unknown = unknownKeys(values, chartLayer(chart), chart.name).map((message) => ({
    file,
    rule: 'unknown-key',
    message,
  }))
  return { findings: [...unknown, ...schemaErrors(chart, values, file)], notes: versionNote(chart, installed.version) }
}

/** Helm holds the values against the schema after it has laid them over those of the chart. */
function schemaErrors(chart: Chart, values: Json, file: string): Finding[] {
  if (chart.schema === undefined) return []
  const validate = compile(chart.schema)
  return validate(laidOver(parse(chart.text) as Json, values))
    ? []
    : explain(validate.errors).map((message) => ({ file, rule: 'values.schema.json', message }))
}

/** Maps merge, `null` removes, everything else replaces. */
function laidOver(base: Json, over: Json): Json {
  if (!isJsonObject(base) || !isJsonObject(over)) return over
  const removed = Object.keys(over).filter((key) => over[key] === null)
  const kept = Object.entries(base).filter(([key]) => !removed.includes(key))
  const added = Object.entries(over).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [[key, laidOver(base[key] ?? null, value)] as const],
  )
  return Object.fromEntries([...kept, ...added])
}

function versionNote(chart: Chart, version: string): string[] {
  if (chart.version.replace(/^v/, '') === version.replace(/^v/, '')) return []
  return [`${chart.name} is installed as ${version}, and its values are judged by those of ${chart.version}`]
}
