// What the joins find and nobody needs to mend: the other side is made in the cluster, by a program that the inventory does not
// see. Every row must match something; a row that matches nothing is out of date and fails the test.

/** A pattern of findings, and why they are no faults. */
export type Expected = { pattern: RegExp; reason: string }

export const expected: Expected[] = [
  {
    pattern: /chart argo-cd\) names Secret argocd-redis,/,
    reason: 'the job argo-cd-redis-secret-init makes it, a hook before the first sync',
  },
  {
    pattern: /chart keda\) names Secret kedaorg-certs,/,
    reason: 'the operator of KEDA makes its certificates when it starts',
  },
  { pattern: /names ConfigMap kube-root-ca\.crt,/, reason: 'Kubernetes puts one into every namespace' },
  { pattern: /names ConfigMap istio-ca-root-cert,/, reason: 'istiod puts one into every namespace' },
  {
    pattern: /ServiceMonitor monitoring\/kube-prometheus-stack-(kubelet|apiserver) .* selects nothing/,
    reason: 'the operator makes the Service of the kubelets, and Kubernetes that of the API server',
  },
  {
    pattern: /Service monitoring\/kube-prometheus-stack-(prometheus|alertmanager) .* selects no pod/,
    reason: 'the operator makes these pods',
  },
  {
    pattern: /Service kube-system\/kube-prometheus-stack-coredns .* selects no pod/,
    reason: 'the pods of CoreDNS belong to the cluster',
  },
  {
    pattern: /Service vault\/vault-(active|standby) .* selects no pod/,
    reason: 'Vault itself labels its pods vault-active when it is unsealed',
  },
  {
    pattern: /PodMonitor \S+ \(kubernetes\/[^/]+\/[^/]+\/pod-monitor\.yaml\) selects nothing/,
    reason: 'the operator of a database or a broker makes its pods',
  },
  {
    pattern: /nobody serves policies\.kyverno\.io\/v1 NamespacedImageValidatingPolicy/,
    reason: 'the sub-chart kyverno-api serves it, whose definitions were not at hand when the charts were rendered',
  },
]
