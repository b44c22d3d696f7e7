// What the charts' own files do not say: other folder names, charts without files, and maps with keys of the user's choice.

/** Charts whose folder among the schemas has another name, because the chart's own is too common. */
export const chartFolders: Record<string, string> = {
  'cloudnative-pg': 'cnpg-cloudnative-pg',
  'plugin-barman-cloud': 'cnpg-plugin-barman-cloud',
  cluster: 'cnpg-cluster',
}

const noFile = 'its default values are not among the public schemas'

/** Charts whose values can't be judged, each with the reason; any other unknown chart is a failure. */
export const chartsWithoutValues: Record<string, string> = {
  'gateway-helm': noFile,
  'strimzi-kafka-operator': noFile,
  'metrics-server': noFile,
  'sealed-secrets': noFile,
  'trivy-operator': noFile,
  'linkerd-crds': noFile,
  'linkerd-control-plane': noFile,
  base: noFile,
  istiod: noFile,
  cni: noFile,
  ztunnel: noFile,
  unleash: noFile,
  pyroscope: noFile,
  ingress: noFile,
  'nginx-gateway-fabric': noFile,
  'aws-load-balancer-controller': noFile,
  'linkerd2-cni': noFile,
  'trust-manager': noFile,
  vault: noFile,
  'sops-secrets-operator': noFile,
  'eck-operator': noFile,
  reloader: noFile,
}

/**
 * Maps with keys of the user's choice although the chart's defaults list some, by chart and path, with the reason.
 * A map whose default is empty needs no row: it is free by rule.
 */
export const freeMaps: Record<string, Record<string, string>> = {
  'argo-cd': {
    'configs.cm': 'becomes the ConfigMap argocd-cm, whose keys include one per resource customisation',
    'configs.params': 'becomes the ConfigMap argocd-cmd-params-cm, which holds every flag of every component',
    'configs.rbac': 'becomes the ConfigMap argocd-rbac-cm; policy files may have any name',
  },
  traefik: { 'service.spec': 'every field of a Service may stand there' },
  'kube-prometheus-stack': {
    'alertmanager.config': 'is Alertmanager’s own configuration; amtool judges that',
    'alertmanager.templateFiles': 'file names are free',
    'defaultRules.disabled': 'one key per alert of the chart',
    'grafana.grafana.ini': 'is Grafana’s own configuration, section by section',
  },
  grafana: { 'grafana.ini': 'is Grafana’s own configuration, section by section' },
  loki: { loki: 'is merged into Loki’s own configuration' },
  tempo: { tempo: 'is merged into Tempo’s own configuration' },
  'opentelemetry-collector': { config: 'is the collector’s own configuration' },
  'prometheus-blackbox-exporter': { 'config.modules': 'one key per module; the chart brings one of many' },
  jaeger: { userconfig: 'is Jaeger’s own configuration' },
  'mongodb-kubernetes': { operator: 'reads keys, such as `watchNamespace`, that its defaults do not list' },
  'cert-manager': { config: 'is a ControllerConfiguration object' },
  kyverno: { 'config.webhooks': 'is a webhook configuration' },
}
