// What every container gives up, ours and those of add-ons: the part of the "restricted" Pod Security Standard that is
// said of containers.
// @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted

/** No way to more rights than it starts with. */
export const confined = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } }

/** Besides, its files are as they are in the image. */
export const confinedReadOnly = { ...confined, readOnlyRootFilesystem: true }
