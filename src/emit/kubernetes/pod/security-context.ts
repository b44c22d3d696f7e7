// What the restricted Pod Security standard asks of a pod and its container.
// @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
import type { IPodSecurityContext } from 'kubernetes-models/v1/PodSecurityContext'
import type { ISecurityContext } from 'kubernetes-models/v1/SecurityContext'
import type { Service } from '../../../model/service.ts'

/** The pod runs as the user of the service, who also owns its volumes. */
export function podSecurityContext({ user }: Pick<Service, 'user'>): IPodSecurityContext {
  return {
    runAsNonRoot: true,
    runAsUser: user,
    runAsGroup: user,
    fsGroup: user,
    // Changes the owner of files only where it is wrong: a large volume would otherwise delay every start.
    fsGroupChangePolicy: 'OnRootMismatch',
    seccompProfile: { type: 'RuntimeDefault' },
  }
}

export function containerSecurityContext({ readOnly }: Pick<Service, 'readOnly'>): ISecurityContext {
  return {
    allowPrivilegeEscalation: false,
    privileged: false,
    readOnlyRootFilesystem: readOnly,
    capabilities: { drop: ['ALL'] },
  }
}
