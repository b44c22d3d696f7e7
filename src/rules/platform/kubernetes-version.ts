// Rule: the cluster's version of Kubernetes is one that somebody repairs, and that we know.
import type { Environment } from '../../model/environment.ts'
import { defaultKubernetes, isAtLeast, kubernetesAsOf, kubernetesEnds } from '../../model/versions/kubernetes.ts'
import { hasCluster } from '../../model/delivery/targets.ts'
import type { Finding } from '../../report/diagnostic.ts'
import type { Rule } from '../rule.ts'

export const kubernetesIsAlive: Rule = ({ environments }) => environments.filter(hasCluster).flatMap(judgeVersion)

const versions = Object.keys(kubernetesEnds)
const newest = versions.at(-1) ?? ''

function judgeVersion({ name: environment, facts: { kubernetes } }: Environment): Finding[] {
  const at = { path: ['infrastructure', 'cluster', 'version'], environment }
  if (!isAtLeast(newest, kubernetes)) return [unknown(kubernetes, at)]
  const end = kubernetesEnds[kubernetes]
  return end !== undefined && end > kubernetesAsOf
    ? []
    : [ended(kubernetes, end ?? 'a day before those of our table', at)]
}

function unknown(version: string, at: Finding['at']): Finding {
  return {
    code: 'kubernetes-unknown',
    severity: 'warning',
    at,
    message: `Kubernetes ${version} is newer than the newest that this compiler knows (${newest}, as of ${kubernetesAsOf})`,
    why: 'what it no longer serves is not known here, and could be refused by the cluster',
    hint: `the pinned Argo CD is tested up to ${defaultKubernetes}`,
  }
}

function ended(version: string, end: string, at: Finding['at']): Finding {
  return {
    code: 'kubernetes-ended',
    severity: 'warning',
    at,
    message: `Kubernetes ${version} got its last security fix on ${end} (as of ${kubernetesAsOf})`,
    why: 'what is found to be unsafe in it from then on stays so; clouds upgrade such clusters on a day of their choice',
    hint: `write a newer one, such as \`version: "${defaultKubernetes}"\``,
  }
}
