// Folders and files under `generated/`.

/** Folders under `generated/`, without a slash at the end. */
export const folders = {
  argocd: (environment: string) => `argocd/${environment}`,
  kubernetes: (environment: string, owner: string) => `kubernetes/${environment}/${owner}`,
  /** All objects of an environment; of a preview the folder of its kustomization. */
  kubernetesRoot: (environment: string) => `kubernetes/${environment}`,
  platformObjects: (environment: string) => `kubernetes/${environment}/platform`,
  helm: (environment: string, addon: string) => `helm/${environment}/${addon}`,
  terraform: (stack: string, environment: string) => `terraform/${stack}/${environment}`,
  github: (slug: string) => `github/${slug}/.github`,
  rules: (environment: string) => `prometheus/${environment}/rules`,
  ruleTests: (environment: string) => `prometheus/${environment}/tests`,
  alertmanager: (environment: string) => `alertmanager/${environment}`,
  dashboards: (environment: string) => `grafana/${environment}/dashboards`,
  effective: 'effective',
  /** The chart of the services, for those who install them by Helm. */
  chart: (platform: string) => `charts/${platform}`,
}

/** File names of workflows; a service's own checks are `<service>-ci.yml`. */
export const workflowFiles = {
  checks: (service: string) => `${service}-ci.yml`,
  build: 'docker-build.yml',
  promote: 'promote.yml',
  preview: 'preview.yml',
  previewCleanup: 'preview-cleanup.yml',
  security: 'security.yml',
}
