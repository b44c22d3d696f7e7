// A second Grafana Alloy on every node, which does nothing but look into running processes: for that it must be root and see
// those of the whole node, which the collector that browsers can reach must not be.
// @see https://grafana.com/docs/alloy/latest/reference/components/pyroscope/pyroscope.ebpf/
import { block, expression, printAlloy, type Block } from '../../lib/alloy.ts'
import { literalInTemplate } from '../../lib/helm-template.ts'
import { labelKeys } from '../../model/names/labels.ts'
import { labelRules, podLabel, podsOfNode } from './alloy/pods.ts'
import { monitor, resources, type Addon, type EnvironmentBase } from '../addon.ts'

export const alloyProfiler: Addon = {
  namespace: 'monitoring',
  wave: -2,
  serverSideApply: true,
  podSecurity: 'privileged',
  isNeeded: ({ observability }) => observability.profiling,
  neededBy: '`observability.profiling`',
  values: (environment) => ({
    alloy: {
      configMap: { content: literalInTemplate(printAlloy(configuration(environment))) },
      // Nothing is told to the makers of the program.
      enableReporting: false,
      resources: resources('100m', '1Gi'),
      securityContext: { privileged: true, runAsUser: 0, runAsGroup: 0 },
    },
    controller: {
      hostPID: true,
      // Pods on spot nodes run too.
      tolerations: [{ operator: 'Exists', effect: 'NoSchedule' }],
    },
    // The chart does not render when either list is empty.
    rbac: {
      rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] }],
      clusterRules: [{ apiGroups: [''], resources: ['pods'], verbs: ['watch'] }],
    },
    crds: { create: false },
    serviceMonitor: monitor(environment),
  }),
}

/** Only the services of the environment: what else runs on the node is not ours to speed up. */
function configuration({ facts }: EnvironmentBase): Block[] {
  return [
    podsOfNode([facts.namespace]),
    block('discovery.relabel', 'pods', { targets: expression('discovery.kubernetes.pods.targets') }, rules()),
    block('pyroscope.ebpf', 'pods', {
      targets: expression('discovery.relabel.pods.output'),
      forward_to: [expression('pyroscope.write.store.receiver')],
    }),
    block(
      'pyroscope.write',
      'store',
      { external_labels: { platform: facts.platform, environment: facts.environment } },
      [block('endpoint', '', { url: `http://pyroscope.${facts.monitoringNamespace}.svc:4040` })],
    ),
  ]
}

function rules(): Block[] {
  return [
    block('rule', '', { action: 'drop', source_labels: ['__meta_kubernetes_pod_phase'], regex: 'Succeeded|Failed' }),
    ...labelRules([
      ['namespace', 'namespace'],
      ['pod_name', 'pod'],
      ['pod_container_name', 'container'],
      ['pod_container_name', 'service_name'],
      [podLabel(labelKeys.name), 'service_name'],
    ]),
  ]
}
