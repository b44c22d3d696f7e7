// kube-score over each environment as a whole, because it matches Services, policies and disruption budgets with pods.
import { isAbsolute, relative } from 'node:path'
import type { Check, Document, Finding, Workbench } from '../check.ts'
import { writeAsDeployments } from '../as-deployments.ts'
import { tellPods } from '../pods.ts'
import { BrokenTool, runTool } from '../tools.ts'
import { documentsLike } from '../trees.ts'
import { manifests } from './kubernetes-schemas.ts'

type Comment = { path: string; summary: string; description: string }
type Scored = {
  object_name: string
  file_name: string
  checks: { check: { id: string }; grade: number; skipped: boolean; comments: Comment[] | null }[]
}

/** kube-score grades from 1 (critical) to 10 (all fine); below 10 is a finding. */
const fine = 10

export const kubeScore: Check = {
  name: 'kube-score',
  about: 'kube-score over each environment; a Rollout is judged as the Deployment that it stands in for',
  tool: 'kube-score',
  run(tree, bench) {
    const documents = documentsLike(tree, manifests).filter(({ file }) => file.startsWith('generated/kubernetes/'))
    const environments = byEnvironment(documents)
    return {
      judged: [...new Set(documents.map(({ file }) => file))],
      findings: [...environments.values()].flatMap((of) => scoreEnvironment(of, bench)),
    }
  },
}

function scoreEnvironment(documents: Document[], bench: Workbench): Finding[] {
  const folder = bench.scratch('kube-score')
  writeAsDeployments(documents, folder)
  const files = [...new Set(documents.map(({ file }) => file))]
  const answer = runTool(bench.tool('kube-score'), ['score', '--output-format', 'json', ...files], folder, 'stdout')
  if (!/^(\[|null)/.test(answer.output.trimStart())) throw new BrokenTool(`kube-score broke down: ${answer.output}`)
  const scored = (JSON.parse(answer.output) as Scored[] | null) ?? []
  // It names files by absolute paths, of a folder that is gone when the report is read.
  const inTree = (file: string) => (isAbsolute(file) ? relative(folder, file) : file)
  return scored.flatMap(findingsOf).map((finding) => tellPods({ ...finding, file: inTree(finding.file) }, documents))
}

function findingsOf({ object_name: object, file_name: file, checks }: Scored): Finding[] {
  const bad = checks.filter(({ grade, skipped }) => !skipped && grade < fine)
  return bad.flatMap(({ check, comments }) =>
    (comments ?? [{ path: '', summary: 'no comment', description: '' }]).map(({ path, summary, description }) => ({
      file,
      rule: check.id,
      message: [object, path, summary, description].filter((part) => part !== '').join(': '),
    })),
  )
}

function byEnvironment(documents: Document[]): Map<string, Document[]> {
  const groups = new Map<string, Document[]>()
  for (const document of documents) {
    const environment = document.file.split('/')[2] ?? ''
    groups.set(environment, [...(groups.get(environment) ?? []), document])
  }
  return groups
}
