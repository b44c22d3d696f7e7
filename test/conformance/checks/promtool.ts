// Prometheus' own tool: do the rules load, and do their unit tests pass? One call per tree each.
import { isJsonObject, type Json } from '../../../src/lib/json.ts'
import type { Check, Finding } from '../check.ts'
import { runTool } from '../tools.ts'
import { documentsLike, filesLike, type Tree } from '../trees.ts'

export const promtoolRules: Check = {
  name: 'promtool-rules',
  about: 'promtool check rules, with its lints (duplicate rules, too-long scrape intervals) counted as errors',
  tool: 'promtool',
  run(tree, bench) {
    const judged = filesLike(tree, /^generated\/prometheus\/[^/]+\/rules\/.*\.ya?ml$/)
    if (judged.length === 0) return { judged, findings: [] }
    const answer = runTool(
      bench.tool('promtool'),
      ['check', 'rules', '--lint=all', '--lint-fatal', ...judged],
      tree.root,
    )
    return { judged, findings: answer.status === 0 ? [] : blocks(answer.output, /^Checking (\S+)/, judged, 'check') }
  },
}

export const promtoolTests: Check = {
  name: 'promtool-tests',
  about: 'promtool test rules: every alert has a unit test in which it fires, and all tests pass',
  tool: 'promtool',
  run(tree, bench) {
    const judged = filesLike(tree, /^generated\/prometheus\/[^/]+\/tests\/.*\.ya?ml$/)
    const untested = untestedAlerts(tree)
    if (judged.length === 0) return { judged, findings: untested }
    const failed = failedTests(bench.tool('promtool'), tree, judged)
    return { judged, findings: [...failed, ...untested] }
  },
}

/** One call for all files; only when that fails, one per file, because the report does not say which file it is about. */
function failedTests(tool: string, tree: Tree, files: string[]): Finding[] {
  if (runTool(tool, ['test', 'rules', ...files], tree.root).status === 0) return []
  return files.flatMap((file) => {
    const answer = runTool(tool, ['test', 'rules', file], tree.root)
    return answer.status === 0
      ? []
      : [{ file, rule: 'test', message: answer.output.replace(/\s+/g, ' ').trim().slice(0, mostText) }]
  })
}

/** Alerts that no test of their environment expects to fire: a rule that never fires in a test proves nothing. */
function untestedAlerts(tree: Tree): Finding[] {
  const tested = new Set(
    documentsLike(tree, /^generated\/prometheus\/[^/]+\/tests\//).flatMap(({ file, value }) =>
      list(value, 'tests')
        .flatMap((test) => list(test, 'alert_rule_test'))
        .filter((test) => list(test, 'exp_alerts').length > 0)
        .map((test) => `${file.split('/')[2]} ${text(test, 'alertname')}`),
    ),
  )
  return documentsLike(tree, /^generated\/prometheus\/[^/]+\/rules\//).flatMap(({ file, value }) =>
    list(value, 'groups')
      .flatMap((group) => list(group, 'rules'))
      .map((rule) => text(rule, 'alert'))
      .filter((alert) => alert !== '' && !tested.has(`${file.split('/')[2]} ${alert}`))
      .map((alert) => ({
        file,
        rule: 'untested-alert',
        message: `no unit test of this environment expects ${alert} to fire`,
      })),
  )
}

function list(value: Json | undefined, key: string): Json[] {
  const found = isJsonObject(value) ? value[key] : undefined
  return Array.isArray(found) ? found : []
}

function text(value: Json, key: string): string {
  return isJsonObject(value) ? String(value[key] ?? '') : ''
}

/** The longest message of one finding, in characters. */
const mostText = 1000

/**
 * Cuts a tool's report into one finding per file: `heading` starts a file's part. A file whose part says SUCCESS is
 * fine. When no part can be told to be bad, the whole report is laid at the door of the first file, never dropped.
 */
export function blocks(report: string, heading: RegExp, files: string[], rule: string): Finding[] {
  const parts = new Map<string, string[]>()
  let current: string[] = []
  for (const line of report
    .split('\n')
    .map((text) => text.trimEnd())
    .filter((text) => text !== '')) {
    const file = heading.exec(line)?.[1]
    if (file === undefined) current.push(line.trim())
    else parts.set(file.replace(/^'|'$/g, ''), (current = []))
  }
  const bad = [...parts].filter(([, lines]) => lines.length > 0 && !lines.some((line) => line.startsWith('SUCCESS')))
  const findings = bad.map(([file, lines]) => ({ file, rule, message: lines.join(' | ').slice(0, mostText) }))
  return findings.length > 0 ? findings : [{ file: files[0] ?? '', rule, message: report.slice(0, mostText) }]
}
