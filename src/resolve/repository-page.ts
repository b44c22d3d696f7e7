// Where pages of the platform's repository are read.

/** The branch that Argo CD follows: what was merged. */
export const gitopsBranch = 'main'

/** The address of a path of the repository on GitHub; what is an address already stays as it is. */
export function repositoryPage(repository: string, path: string): string {
  return path.includes('://') ? path : `https://github.com/${repository}/blob/${gitopsBranch}/${path}`
}
