// One good object of each kind that the tests of Kubernetes objects break.
import type { JsonObject } from '../../src/lib/json.ts'

const labels = { 'app.kubernetes.io/name': 'web' }
const metadata = { name: 'web', namespace: 'shop', labels }
const container = {
  name: 'app',
  image: 'ghcr.io/acme/web:1.2.3',
  ports: [{ name: 'http', containerPort: 3000 }],
  resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '128Mi' } },
  readinessProbe: { httpGet: { path: '/health', port: 'http' } },
}
const template = { metadata: { labels }, spec: { containers: [container] } }

export const objects = {
  deployment: {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata,
    spec: { replicas: 2, selector: { matchLabels: labels }, template },
  },
  service: {
    apiVersion: 'v1',
    kind: 'Service',
    metadata,
    spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
  },
  autoscaler: {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata,
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
      minReplicas: 1,
      maxReplicas: 3,
    },
  },
  cronJob: {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata,
    spec: {
      schedule: '0 3 * * *',
      jobTemplate: { spec: { template: { ...template, spec: { ...template.spec, restartPolicy: 'Never' } } } },
    },
  },
  rollout: {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Rollout',
    metadata,
    spec: {
      replicas: 2,
      selector: { matchLabels: labels },
      template,
      strategy: { blueGreen: { activeService: 'web', previewService: 'web-preview' } },
    },
  },
  application: {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata,
    spec: {
      project: 'shop',
      source: { repoURL: 'https://github.com/acme/shop', path: 'generated', targetRevision: 'main' },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' },
    },
  },
  externalSecret: {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata,
    spec: {
      secretStoreRef: { name: 'vault', kind: 'ClusterSecretStore' },
      data: [{ secretKey: 'KEY', remoteRef: { key: 'shop/web' } }],
    },
  },
  certificate: {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata,
    spec: { secretName: 'web-tls', dnsNames: ['example.com'], issuerRef: { name: 'letsencrypt' } },
  },
  httpRoute: {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata,
    spec: {
      parentRefs: [{ name: 'public' }],
      rules: [{ matches: [{ path: { type: 'PathPrefix', value: '/' } }], backendRefs: [{ name: 'web', port: 80 }] }],
    },
  },
  serviceMonitor: {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    metadata,
    spec: { selector: { matchLabels: labels }, endpoints: [{ port: 'http', interval: '30s' }] },
  },
  prometheusRule: {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata,
    spec: {
      groups: [
        { name: 'web', partial_response_strategy: 'Abort', rules: [{ alert: 'Down', expr: 'up == 0', for: '5m' }] },
      ],
    },
  },
  alertmanagerConfig: {
    apiVersion: 'monitoring.coreos.com/v1alpha1',
    kind: 'AlertmanagerConfig',
    metadata,
    spec: {
      route: { receiver: 'default' },
      receivers: [{ name: 'default' }],
      muteTimeIntervals: [{ name: 'rest', timeIntervals: [{ months: ['July:august'], weekdays: ['Saturday'] }] }],
    },
  },
  middleware: {
    apiVersion: 'traefik.io/v1alpha1',
    kind: 'Middleware',
    metadata,
    spec: { rateLimit: { average: 100, period: '1m' } },
  },
} satisfies Record<string, JsonObject>

export type ObjectName = keyof typeof objects
