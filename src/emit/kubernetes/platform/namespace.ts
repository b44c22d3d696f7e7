// The namespace of an environment.
import type { Chart } from 'cdk8s'
import { KubeNamespace } from '../kit/api-objects.ts'
import { gateways } from '../../../model/network/gateways.ts'
import { addObject } from '../kit/chart.ts'
import { keepData, platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'

/** Pod Security acts in three ways: it refuses pods, writes them to the audit log, and warns who applies them. */
const modes = ['enforce', 'audit', 'warn']

/** Chaos Mesh leaves namespaces alone that do not say this. @see https://chaos-mesh.org/docs/configure-enabled-namespace/ */
const mayBeBroken = { 'chaos-mesh.org/inject': 'enabled' }

/**
 * A pod is ready when the load balancer knows that it is well, and not before: else a rollout would take away old pods while
 * requests still go to nobody. @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/pod_readiness_gate/
 */
const readinessGates = { 'elbv2.k8s.aws/pod-readiness-gate-inject': 'enabled' }

/** Adds the Namespace with its Pod Security standard. In production Argo CD never deletes it, for it holds the data. */
export function addNamespace(chart: Chart, slice: PlatformSlice): void {
  const { facts, chaos } = slice
  if (slice.hosts.length > 0 && gateways[facts.gateway.kind].ownNamespace)
    addGatewayNamespace(chart, facts.gateway.namespace)
  const wave = { ...syncWave(platformWaves.namespace), ...(chaos && mayBeBroken) }
  addObject(
    chart,
    'namespace',
    KubeNamespace.manifest({
      metadata: {
        name: facts.namespace,
        labels: { ...podSecurityLabels(facts.podSecurity), ...(facts.gateway.kind === 'alb' && readinessGates) },
        annotations: facts.tier === 'production' ? { ...wave, ...keepData } : wave,
      },
    }),
  )
}

/** Where a controller makes the pods of the Gateway, apart from its own. */
function addGatewayNamespace(chart: Chart, name: string): void {
  const metadata = { name, labels: podSecurityLabels('baseline'), annotations: syncWave(platformWaves.namespace) }
  addObject(chart, 'namespace.gateway', KubeNamespace.manifest({ metadata }))
}

/** @see https://kubernetes.io/docs/concepts/security/pod-security-admission/ */
function podSecurityLabels(level: string): Record<string, string> {
  const prefix = 'pod-security.kubernetes.io'
  return Object.fromEntries(
    modes.flatMap((mode) => [
      [`${prefix}/${mode}`, level],
      [`${prefix}/${mode}-version`, 'latest'],
    ]),
  )
}
