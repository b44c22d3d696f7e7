// Findings that we accept, each with its reason. The reasons are printed with every run, and so is a waiver that no
// finding uses any more. Keep the list short: a waiver hides the next mistake of its kind as well.
import type { Finding } from './check.ts'

/**
 * Accepts the findings of one check with one rule; `message` narrows it to the findings whose text matches, `file` to
 * the files whose path matches.
 */
export type Waiver = { check: string; rule: string; message?: RegExp; file?: RegExp; reason: string }

/** Environments that no customer sees. */
const quietEnvironment = /^generated\/kubernetes\/(dev|staging|preview)\//

/** Pods that nobody sends requests to, such as workers, those that wait for their first release, and those with images of others; `pods.ts` says so. */
const worker = /\(nobody sends it requests\)/
const unreleased = /\(not released yet\)/
const ofOthers = /\(released by others\)/

export const waivers: Waiver[] = [
  ...['v1.35.0', 'v1.36.0'].map((rule) => ({
    check: 'kubeconform',
    rule,
    file: /\/chaos-mesh\/schedule\.yaml$/,
    message: /^Schedule: could not find schema/,
    reason:
      'kubeconform cannot compile the schema of Chaos Mesh, which holds itself; the check of closed schemas above can, and judges these files',
  })),
  {
    check: 'kube-score',
    rule: 'networkpolicy-targets-pod',
    file: /^generated\/kubernetes\/[^/]+\/(rabbitmq|events)\/network-policy\.yaml$/,
    reason:
      'operators make the pods of brokers, so no file has them; a test holds the selectors to the labels that they carry',
  },
  {
    check: 'kube-score',
    rule: 'networkpolicy-targets-pod',
    file: /^generated\/kubernetes\/[^/]+\/vault\/network-policy\.yaml$/,
    reason: 'the chart makes the pods of Vault, under the label that all charts give',
  },
  {
    check: 'kube-score',
    rule: 'deployment-replicas',
    message: /\(scaled by KEDA\)/,
    reason:
      'its ScaledObject owns the number of replicas, which in production never falls below two; kube-score knows only autoscalers',
  },
  {
    check: 'kube-score',
    rule: 'networkpolicy-targets-pod',
    message: /-smoke: /,
    reason: 'the pods that ask a preview come from a Job inside an AnalysisTemplate, where kube-score does not look',
  },
  {
    check: 'kube-score',
    rule: 'container-image-pull-policy',
    reason:
      'images are pinned by digest, so IfNotPresent can only run the same bytes; Always makes each pod start depend on the registry',
  },
  {
    check: 'kube-score',
    rule: 'deployment-replicas',
    file: quietEnvironment,
    reason:
      'development and staging run one of each on purpose: a second replica doubles the bill where nobody is served',
  },
  {
    check: 'kube-score',
    rule: 'horizontalpodautoscaler-replicas',
    file: quietEnvironment,
    reason: 'an autoscaler of staging may come down to one on purpose; that of production never does',
  },
  {
    check: 'kube-score',
    rule: 'deployment-replicas',
    message: worker,
    reason:
      'the Service of a worker is for Prometheus alone; without one replica jobs wait in the queue, and the spec says how many it wants',
  },
  {
    check: 'kube-score',
    rule: 'pod-probes',
    message: worker,
    reason: 'the Service of a worker is for Prometheus alone: nobody sends it requests that readiness could hold back',
  },
  {
    check: 'kube-score',
    rule: 'networkpolicy-targets-pod',
    file: /^generated\/kubernetes\/[^/]+\/db\/network-policy\.yaml$/,
    reason:
      'operators make the pods of databases, so no file has them; a test holds the selectors to the labels that they carry',
  },
  {
    check: 'checkov',
    rule: 'CKV_K8S_9',
    message: worker,
    reason: 'readiness holds requests back, and nobody sends a worker any',
  },
  {
    check: 'checkov',
    rule: 'CKV_K8S_8',
    message: worker,
    reason:
      'a worker that ends is restarted without a probe; whether one hangs, only its own `health.command` could say, and the spec gives none',
  },
  {
    check: 'checkov',
    rule: 'CKV_K8S_35',
    reason:
      'applications of the five platforms read their secrets from variables, by names that the spec gives (`DATABASE_URL`); files would need code of theirs',
  },
  {
    check: 'checkov',
    rule: 'CKV_K8S_43',
    message: unreleased,
    reason:
      'an example without releases has no digest yet; `quoin release` writes digests, and the pods wait for the first one',
  },
  {
    check: 'checkov',
    rule: 'CKV_K8S_43',
    file: /-(exporter|queries)\/deployment\.yaml$/,
    reason:
      'exporters are named by the version of their release, as their charts do; Always gets the one that its makers rebuilt',
  },
  {
    check: 'checkov',
    rule: 'CKV_K8S_43',
    message: ofOthers,
    reason:
      'the servers of caches and the tools of databases are named by the version that the spec asks for, as people know it; their makers rebuild a version when the system below it is repaired',
  },
  {
    check: 'kube-score',
    rule: 'container-security-context-user-group-id',
    message: /-restore-test: /,
    reason:
      'a restore test of PostgreSQL makes a server, which it does for no user that its image does not know; that one is 999',
  },
  {
    check: 'checkov',
    rule: 'CKV_K8S_40',
    message: /-restore-test: /,
    reason:
      'a restore test of PostgreSQL makes a server, which it does for no user that its image does not know; that one is 999',
  },
  {
    check: 'checkov',
    rule: 'CKV_K8S_38',
    message: /-waits: /,
    reason: 'it asks Kubernetes whether a migration has ended; its role only looks, and at no Secret',
  },
  {
    check: 'checkov',
    rule: 'CKV_K8S_38',
    message: /(secret-ages|vault-store-backup): /,
    reason: 'its token is how Vault knows it; Kubernetes lets it do nothing',
  },
  {
    check: 'checkov',
    rule: 'CKV_K8S_38',
    message: /-restore-test: /,
    reason:
      'where the cluster runs the database, the test asks Kubernetes for a copy of it; its role allows that and nothing else',
  },
  {
    check: 'kube-score',
    rule: 'networkpolicy-targets-pod',
    message: /-restore-test-server: /,
    reason: 'an operator makes the pods of the copy that a restore test asks for',
  },
  {
    check: 'actionlint',
    rule: 'syntax-check',
    message: /unexpected key "queue" for "concurrency" section/,
    reason:
      'actionlint 1.7.12 is older than `queue: max`, which GitHub documents and its published schema (judged above) has; without it a third release in the queue cancels the second',
  },
  {
    check: 'zizmor',
    rule: 'self-repository',
    reason:
      'in `jobs.<id>.uses`, `./` already means the same commit of the same repository; GitHub’s published schema and actionlint do not know the newer `$/`',
  },
]

/** True when the waiver covers the finding of this check. */
export function isWaivedBy(waiver: Waiver, check: string, finding: Finding): boolean {
  const sameRule = waiver.check === check && waiver.rule === finding.rule
  const sameText = waiver.message === undefined || waiver.message.test(finding.message)
  return sameRule && sameText && (waiver.file === undefined || waiver.file.test(finding.file))
}
