// Alertmanager's own tool reads every configuration.
import type { Check } from '../check.ts'
import { runTool } from '../tools.ts'
import { filesLike } from '../trees.ts'
import { blocks } from './promtool.ts'

export const amtool: Check = {
  name: 'amtool',
  about: 'amtool check-config accepts every Alertmanager configuration',
  tool: 'amtool',
  run(tree, bench) {
    const judged = filesLike(tree, /^generated\/alertmanager\/[^/]+\/alertmanager\.ya?ml$/)
    if (judged.length === 0) return { judged, findings: [] }
    const answer = runTool(bench.tool('amtool'), ['check-config', ...judged], tree.root)
    const report = answer.output.replace(/(Checking '\S+')\s+/g, '\n$1\n')
    return { judged, findings: answer.status === 0 ? [] : blocks(report, /^Checking ('\S+')/, judged, 'check-config') }
  },
}
