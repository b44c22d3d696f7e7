// What charts make that our own objects refer to. Nothing else of a chart is known here.
import type { JsonObject } from '../../src/lib/json.ts'
import type { Made } from './made.ts'
import { listAt, textAt } from './read.ts'

/** `account` and `pods` are called like the release, and have the labels that most charts give. */
type Part = { account?: true; pods?: true; services?: (release: string) => { name: string; labels?: JsonObject }[] }

const likeRelease = (release: string) => [{ name: release }]

const parts: Readonly<Record<string, Part>> = {
  'argo-cd': {
    services: (release) =>
      ['server', 'repo-server', 'application-controller-metrics'].map((part) => ({
        name: `${release}-argocd-${part}`,
        labels: { 'app.kubernetes.io/part-of': 'argocd' },
      })),
  },
  'external-secrets': { account: true },
  alloy: { pods: true, services: likeRelease },
  jaeger: { pods: true, services: likeRelease },
  unleash: { pods: true, services: likeRelease },
  vault: { pods: true },
}

/** What comes with the charts of an Application. */
export function madeByCharts(application: JsonObject): Made {
  const namespace = textAt(application, 'spec', 'destination', 'namespace')
  const made = listAt(application, 'spec', 'sources').map((source) =>
    madeByChart(textAt(source, 'chart'), textAt(source, 'helm', 'releaseName'), namespace),
  )
  return {
    pods: made.flatMap(({ pods = [] }) => pods),
    services: made.flatMap(({ services = [] }) => services),
    objects: made.flatMap(({ objects = [] }) => objects),
  }
}

/** Ports are left open: they follow from values that are not understood here. */
function madeByChart(chart: string, release: string, namespace: string): Made {
  const { account, pods, services } = parts[chart] ?? {}
  const labels = { 'app.kubernetes.io/name': chart, 'app.kubernetes.io/instance': release }
  return {
    ...(account && { objects: [{ kind: 'ServiceAccount', metadata: { name: release, namespace } }] }),
    ...(pods && { pods: [{ namespace, labels }] }),
    ...(services && { services: services(release).map((service) => ({ namespace, labels, ...service })) }),
  }
}
