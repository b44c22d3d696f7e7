// checkov over all Kubernetes objects: the security checks of the CIS benchmark among them; Rollouts are judged as Deployments.
import type { Check, Finding } from '../check.ts'
import { writeAsDeployments } from '../as-deployments.ts'
import { tellPods } from '../pods.ts'
import { BrokenTool, runTool } from '../tools.ts'
import { documentsLike } from '../trees.ts'
import { manifests } from './kubernetes-schemas.ts'

type Failed = { check_id: string; check_name: string; file_path: string; resource: string }
type Report = { results: { failed_checks: Failed[] }; summary: { parsing_errors: number } }

export const checkov: Check = {
  name: 'checkov',
  about: 'checkov with all its checks of Kubernetes; a Rollout is judged as the Deployment that it stands in for',
  tool: 'checkov',
  run(tree, bench) {
    const documents = documentsLike(tree, manifests).filter(({ file }) => file.startsWith('generated/kubernetes/'))
    const judged = [...new Set(documents.map(({ file }) => file))]
    if (judged.length === 0) return { judged, findings: [] }
    const folder = bench.scratch('checkov')
    writeAsDeployments(documents, folder)
    const settings = ['--framework', 'kubernetes', '--skip-download', '--compact', '--quiet', '--output', 'json']
    const answer = runTool(bench.tool('checkov'), ['--directory', '.', ...settings], folder, 'stdout')
    return { judged, findings: failedChecks(answer.output).map((failed) => tellPods(findingOf(failed), documents)) }
  },
}

/** Without any object that it knows, it prints a bare summary. */
function failedChecks(output: string): Failed[] {
  const start = output.search(/^\{/m)
  if (start < 0) throw new BrokenTool(`checkov broke down: ${output}`)
  const report = JSON.parse(output.slice(start)) as Report | { failed: number }
  if (!('results' in report)) return []
  if (report.summary.parsing_errors > 0)
    throw new BrokenTool(`checkov could not read ${report.summary.parsing_errors} files`)
  return report.results.failed_checks
}

function findingOf({ check_id: rule, check_name: name, file_path: file, resource }: Failed): Finding {
  return { file: file.replace(/^\/+/, ''), rule, message: `${resource}: ${name}` }
}
