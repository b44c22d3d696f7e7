// kube-linter, its default checks, over each tree; Rollouts are judged as Deployments.
import { isAbsolute, relative } from 'node:path'
import type { Check, Finding } from '../check.ts'
import { writeAsDeployments } from '../as-deployments.ts'
import { BrokenTool, runTool } from '../tools.ts'
import { documentsLike } from '../trees.ts'
import { manifests } from './kubernetes-schemas.ts'

type Report = {
  Diagnostic: { Message: string }
  Check: string
  Object: { Metadata: { FilePath: string }; K8sObject: { Name: string; GroupVersionKind: { Kind: string } } }
}

export const kubeLinter: Check = {
  name: 'kube-linter',
  about: 'kube-linter with its default checks; a Rollout is judged as the Deployment that it stands in for',
  tool: 'kube-linter',
  excused: 'it is published as a Go module and as downloads only, and not every module proxy serves it',
  run(tree, bench) {
    const documents = documentsLike(tree, manifests).filter(({ file }) => file.startsWith('generated/kubernetes/'))
    const judged = [...new Set(documents.map(({ file }) => file))]
    if (judged.length === 0) return { judged, findings: [] }
    const folder = bench.scratch('kube-linter')
    writeAsDeployments(documents, folder)
    const answer = runTool(
      bench.tool('kube-linter'),
      ['lint', '--format', 'json', 'generated/kubernetes'],
      folder,
      'stdout',
    )
    if (!answer.output.trimStart().startsWith('{')) throw new BrokenTool(`kube-linter broke down: ${answer.output}`)
    const { Reports } = JSON.parse(answer.output) as { Reports: Report[] | null }
    return { judged, findings: (Reports ?? []).map((report) => findingOf(report, folder)) }
  },
}

function findingOf({ Diagnostic, Check: rule, Object: object }: Report, folder: string): Finding {
  const path = object.Metadata.FilePath
  const { Name, GroupVersionKind } = object.K8sObject
  return {
    file: isAbsolute(path) ? relative(folder, path) : path,
    rule,
    message: `${GroupVersionKind.Kind} ${Name}: ${Diagnostic.Message}`,
  }
}
