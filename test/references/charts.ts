// What charts make that our own objects refer to. Nothing else of a chart is known here.
import type { JsonObject } from '../../src/lib/json.ts'
import type { Made } from './made.ts'
import { listAt, textAt } from './read.ts'

/** `pods`: they have the labels that most charts give; a Service of the release's name stands before them. */
const parts: Readonly<Record<string, { account?: true; pods?: true; service?: true }>> = {
  'external-secrets': { account: true },
  alloy: { pods: true, service: true },
  jaeger: { pods: true, service: true },
}

/** What comes with the charts of an Application. */
export function madeByCharts(application: JsonObject): Made {
  const namespace = textAt(application, 'spec', 'destination', 'namespace')
  const made = listAt(application, 'spec', 'sources').map((source) => madeByChart(textAt(source, 'chart'), textAt(source, 'helm', 'releaseName'), namespace))
  return { pods: made.flatMap(({ pods = [] }) => pods), services: made.flatMap(({ services = [] }) => services), objects: made.flatMap(({ objects = [] }) => objects) }
}

/** Ports are left open: they follow from values that are not understood here. */
function madeByChart(chart: string, release: string, namespace: string): Made {
  const { account, pods, service } = parts[chart] ?? {}
  const labels = { 'app.kubernetes.io/name': chart, 'app.kubernetes.io/instance': release }
  return {
    ...(account && { objects: [{ kind: 'ServiceAccount', metadata: { name: release, namespace } }] }),
    ...(pods && { pods: [{ namespace, labels }] }),
    ...(service && { services: [{ namespace, name: release, labels }] }),
  }
}
