// The queries of dashboards, judged by promtool: dashboards have no current schema, and a wrong query is an empty panel.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isJsonObject, type Json } from '../../../src/lib/json.ts'
import type { Check, Finding } from '../check.ts'
import { runTool } from '../tools.ts'
import { readDocuments, filesLike, type Tree } from '../trees.ts'

type Query = { file: string; expression: string }

export const grafanaQueries: Check = {
  name: 'grafana-queries',
  about: 'every PromQL query of every dashboard parses',
  tool: 'promtool',
  run(tree, bench) {
    const judged = filesLike(tree, /^generated\/grafana\/.*\.json$/)
    const queries = judged.flatMap((file) => queriesOf(tree, file))
    if (queries.length === 0)
      return { judged, findings: judged.map((file) => ({ file, rule: 'empty', message: 'no query at all' })) }
    const folder = bench.scratch('grafana')
    const rules = queries.map(({ expression }, index) => ({
      record: `query:${index}`,
      expr: withoutVariables(expression),
    }))
    writeFileSync(join(folder, 'rules.json'), JSON.stringify({ groups: [{ name: 'dashboards', rules }] }))
    const answer = runTool(bench.tool('promtool'), ['check', 'rules', '--lint=none', 'rules.json'], folder)
    return { judged, findings: answer.status === 0 ? [] : findingsOf(answer.output, queries) }
  },
}

function queriesOf(tree: Tree, file: string): Query[] {
  return readDocuments(tree, file).documents.flatMap(({ value }) =>
    expressions(value).map((expression) => ({ file, expression })),
  )
}

/** Every `expr` of a panel's target whose data source is Prometheus (or not named otherwise). */
function expressions(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(expressions)
  if (!isJsonObject(value)) return []
  const source = value['datasource']
  const foreign = isJsonObject(source) && typeof source['type'] === 'string' && source['type'] !== 'prometheus'
  const own = typeof value['expr'] === 'string' && !foreign ? [value['expr']] : []
  return [...own, ...Object.values(value).flatMap(expressions)]
}

/** Grafana fills its variables in before Prometheus sees them: intervals become a duration, all others a word. */
function withoutVariables(expression: string): string {
  return expression
    .replace(/\$\{?__(rate_interval|interval|range)(_s|_ms)?\}?/g, (_all, _name, unit) =>
      unit === undefined ? '5m' : '300',
    )
    .replace(/\$\{(\w+)(:\w+)?\}|\$(\w+)/g, 'variable')
}

/** promtool names the rule by its number (`rule 3, "query:2"`); a report that names none is kept whole. */
function findingsOf(report: string, queries: Query[]): Finding[] {
  const lines = report.split('\n').filter((line) => /"query:\d+"/.test(line))
  const findings = lines.flatMap((line) => {
    const query = queries[Number(/"query:(\d+)"/.exec(line)?.[1])]
    return query === undefined
      ? []
      : [{ file: query.file, rule: 'promql', message: `${query.expression}: ${line.trim()}` }]
  })
  return findings.length > 0
    ? findings
    : [{ file: queries[0]?.file ?? '', rule: 'promql', message: report.slice(0, 2000) }]
}
