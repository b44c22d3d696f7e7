// What the restricted Pod Security standard asks of a pod and its container.
// @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
import { confined } from '../../../../model/security/confinement.ts'
import type { IPodSecurityContext } from 'kubernetes-models/v1/PodSecurityContext'
import type { ISecurityContext } from 'kubernetes-models/v1/SecurityContext'
import type { Service } from '../../../../model/service.ts'

/** The pod runs as the user of the service, who also owns its volumes. */
export function podSecurityContext(
  service: Pick<Service, 'user'> & Partial<Pick<Service, 'port' | 'ports'>>,
): IPodSecurityContext {
  const { user, port = 0, ports = [] } = service
  const lowest = Math.min(...[port, ...ports.map((each) => each.port)].filter((each) => each > 0))
  return {
    // A promise that nobody is root, which a service that asks to be would break at its start.
    runAsNonRoot: user !== 0,
    runAsUser: user,
    runAsGroup: user,
    fsGroup: user,
    // Changes the owner of files only where it is wrong: a large volume would otherwise delay every start.
    fsGroupChangePolicy: 'OnRootMismatch',
    seccompProfile: { type: 'RuntimeDefault' },
    ...(lowest < firstFreePort && { sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }] }),
  }
}

/**
 * Ports below it are for root, and for a capability that our containers drop: not every container runtime opens them. The
 * setting holds inside the pod alone, and the restricted Pod Security standard allows it.
 * @see https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/#safe-and-unsafe-sysctls
 */
const firstFreePort = 1024

export function containerSecurityContext({ readOnly }: Pick<Service, 'readOnly'>): ISecurityContext {
  return {
    ...confined,
    privileged: false,
    readOnlyRootFilesystem: readOnly,
  }
}
