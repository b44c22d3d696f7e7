// Versions of Kubernetes: which one is meant where the spec names none, and when each got its last security fix. The compiler
// has no clock, so "ended" means on the day of this table.

/** The day of this table. */
export const kubernetesAsOf = '2026-08-31'

/**
 * The newest that the pinned Argo CD is tested with; every large cloud offers it.
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/installation/#tested-versions (3.4: 1.32 to 1.35)
 */
export const defaultKubernetes = '1.35'

/** The end of each version, oldest first. @see https://kubernetes.io/releases/ (End Of Life Date of each) */
export const kubernetesEnds: Readonly<Record<string, string>> = {
  '1.25': '2023-10-28',
  '1.26': '2024-02-28',
  '1.27': '2024-07-16',
  '1.28': '2024-10-22',
  '1.29': '2025-02-28',
  '1.30': '2025-07-15',
  '1.31': '2025-11-11',
  '1.32': '2026-02-28',
  '1.33': '2026-06-28',
  '1.34': '2026-10-27',
  '1.35': '2027-02-28',
  '1.36': '2027-06-28',
  '1.37': '2027-10-28',
}

/** `1.34` of `1.34.2-gke.1`: what is served follows the minor version. */
export function minorVersion(version: string): string {
  return version.split('.').slice(0, 2).join('.').replace(/-.*/, '')
}

/** True when `version` is `wanted` or newer; both as `1.34`. */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number)
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
}
