// Chaos Mesh: breaks things on purpose, on a schedule, where people look and users are not.
import { faultSchedule } from './chaos-mesh/fault-schedule.ts'
import type { Addon } from '../addon.ts'

export const chaosMesh: Addon = {
  namespace: 'chaos-mesh',
  wave: -3,
  serverSideApply: true,
  // Its daemon enters the network of other pods through the node.
  podSecurity: 'privileged',
  isNeeded: ({ security }) => security.chaos !== null,
  neededBy: '`security.chaos`',
  values: () => ({
    // Only namespaces that say so are broken; ours does.
    controllerManager: { replicaCount: 1, enableFilterNamespace: true },
    // What managed clusters run; the chart's default is Docker's.
    chaosDaemon: { runtime: 'containerd', socketPath: '/run/containerd/containerd.sock' },
    // Experiments come from git; the dashboard would be a second way in.
    dashboard: { create: false },
    // It breaks the lookup of names, which none of our faults does.
    dnsServer: { create: false },
  }),
  objects: ({ facts, security: { chaos } }) =>
    (chaos?.faults ?? []).map((fault) => faultSchedule(fault, chaos?.schedule ?? '', facts)),
}
