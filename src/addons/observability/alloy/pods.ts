// How a collector finds the pods of its node, and what it calls them.
// @see https://grafana.com/docs/alloy/latest/reference/components/discovery/discovery.kubernetes/
import { block, expression, type Block } from '../../../lib/alloy.ts'

/** The pods of the node, in all namespaces or in some. */
export function podsOfNode(namespaces: string[] = []): Block {
  return block('discovery.kubernetes', 'pods', { role: 'pod' }, [
    ...(namespaces.length === 0 ? [] : [block('namespaces', '', { names: namespaces })]),
    block('selectors', '', { role: 'pod', field: expression('"spec.nodeName=" + sys.env("HOSTNAME")') }),
  ])
}

/** From what Kubernetes says to the label of that name; a later pair wins, unless it has nothing to say. */
export function labelRules(pairs: [source: string, target: string][]): Block[] {
  return pairs.map(([source, target]) =>
    block('rule', '', { source_labels: [`__meta_kubernetes_${source}`], regex: '(.+)', target_label: target }),
  )
}

/** A label of the pod, as a source. */
export function podLabel(key: string): string {
  return `pod_label_${key.replace(/[^A-Za-z0-9]/g, '_')}`
}
