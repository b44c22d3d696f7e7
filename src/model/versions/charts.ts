// Charts of the add-ons: where they come from and the version that is pinned, each with its source and date.
// Every version can be overridden in the spec: `addons.<name>.version`.
import type { Chart } from '../addon.ts'

/** By add-on. The comment after each line: source of the version, and the day of the commit that shows it. */
export const charts = {
  // prometheus-community/helm-charts@cf408a29, 2026-08-22 (operator v0.93.1, Grafana 13.2.0)
  'kube-prometheus-stack': { repository: 'https://prometheus-community.github.io/helm-charts', name: 'kube-prometheus-stack', version: '88.5.3' },
  // cert-manager/cert-manager@24e33194, 2026-07-29
  'cert-manager': { repository: 'https://charts.jetstack.io', name: 'cert-manager', version: 'v1.21.1' },
  // external-secrets/external-secrets@378bdb62, 2026-08-07
  'external-secrets': { repository: 'https://charts.external-secrets.io', name: 'external-secrets', version: '2.9.0' },
  // traefik/traefik-helm-chart@a8a66d00, 2026-08-21 (Traefik v3.7.11)
  traefik: { repository: 'https://traefik.github.io/charts', name: 'traefik', version: '41.3.0' },
  // argoproj/argo-helm@af0a9310, 2026-07-02 (v1.9.0)
  'argo-rollouts': { repository: 'https://argoproj.github.io/argo-helm', name: 'argo-rollouts', version: '2.41.0' },
} satisfies Record<string, Chart>

export type ChartName = keyof typeof charts
