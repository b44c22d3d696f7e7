// Grafana Alloy: the collector on every node. It takes logs from pods, spans from services and reports from browsers.
import { confinedReadOnly } from '../../model/security/confinement.ts'
import { printAlloy, type Block } from '../../lib/alloy.ts'
import { literalInTemplate } from '../../lib/helm-template.ts'
import { collector, collects, collectsLogs, hearsBrowsers } from '../../model/observability/observability.ts'
import { browserReceiver, browserRoute } from './alloy/browser.ts'
import { logGroupsJob } from './alloy/cloudwatch.ts'
import { browserPipeline, logPipeline } from './alloy/logs.ts'
import { tracePipeline } from './alloy/traces.ts'
import { monitor, resources, type Addon, type EnvironmentBase } from '../addon.ts'

/** The user of the image, which starts as root unless it is told otherwise. */
const user = 473

export const alloy: Addon = {
  namespace: 'monitoring',
  wave: -2,
  serverSideApply: true,
  // It needs nothing special; node-exporter, which shares the namespace, does.
  podSecurity: 'privileged',
  isNeeded: ({ observability }) => collects(observability),
  values: (environment) => ({
    alloy: {
      // The chart takes it for a template.
      configMap: { content: literalInTemplate(printAlloy(configuration(environment))) },
      extraPorts: portsOf(environment),
      // Nothing is told to the makers of the program.
      enableReporting: false,
      resources: resources('50m', '512Mi'),
      securityContext: {
        runAsUser: user,
        runAsGroup: user,
        runAsNonRoot: true,
        ...confinedReadOnly,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      // It keeps there how far it has read.
      mounts: { extra: [{ name: 'state', mountPath: '/tmp' }] },
    },
    controller: {
      volumes: { extra: [{ name: 'state', emptyDir: {} }] },
      // Pods on spot nodes log too.
      tolerations: [{ operator: 'Exists', effect: 'NoSchedule' }],
    },
    // The chart's own rules let it read every Secret; it reads logs through the API, and nothing else.
    rbac: {
      // The chart prints both lists one below the other, and an empty one as `[]`, which is no item of a list.
      rules: [{ apiGroups: [''], resources: ['pods', 'pods/log'], verbs: ['get', 'list', 'watch'] }],
      clusterRules: [{ apiGroups: [''], resources: ['namespaces'], verbs: ['get', 'list', 'watch'] }],
    },
    // Of its custom resource, another way to say which logs are read, nothing is used.
    crds: { create: false },
    serviceMonitor: monitor(environment),
  }),
  objects: (environment) => [
    ...(hearsBrowsers(environment) ? browserRoute(environment) : []),
    ...logGroupsJob(environment),
  ],
}

/** From what is collected to where it goes; blocks may refer to later ones. */
function configuration(environment: EnvironmentBase): Block[] {
  const { logs, traces } = environment.observability
  return [
    ...(logs !== null && collectsLogs(environment.observability) ? logPipeline(environment, logs) : []),
    ...(logs !== null && hearsBrowsers(environment) ? [browserReceiver(environment), ...browserPipeline(logs)] : []),
    ...(traces === null ? [] : tracePipeline(environment, traces)),
  ]
}

function portsOf(environment: EnvironmentBase) {
  const named = (name: string, port: number) => ({ name, port, targetPort: port, protocol: 'TCP' })
  return [
    ...(environment.observability.traces === null ? [] : [named('otlp-http', collector.otlpPort)]),
    ...(hearsBrowsers(environment) ? [named('faro', collector.faroPort)] : []),
  ]
}
