// What Argo CD must be told to read repositories on GitHub.
import type { AddonSecret } from './addon.ts'
import type { EnvironmentFacts } from './environment.ts'
import { secretPath } from './names.ts'

/** Where Argo CD runs, and so where Applications and projects stand. */
export const argocdNamespace = 'argocd'

/** The Secret of the GitHub App by which Argo CD reads repositories of `owner`: their code, and their pull requests. */
export function githubAppSecret(owner: string): string {
  return `github-app-${owner.toLowerCase()}`
}

/** Of a GitHub App that may read contents and pull requests, by the names that Argo CD gives these values. */
const appKeys = ['githubAppID', 'githubAppInstallationID', 'githubAppPrivateKey']

/**
 * The credentials of all repositories of `owner`, which people put into the entry `github-<owner>` of the store.
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#repository-credentials
 */
export function repositoryCredentials({ secretStore }: Pick<EnvironmentFacts, 'secretStore'>, owner: string): AddonSecret {
  const path = secretPath(secretStore, `github-${owner.toLowerCase()}`)
  const data = Object.fromEntries(appKeys.map((key) => [key, `{{ .${key} }}`]))
  return {
    name: githubAppSecret(owner),
    entries: appKeys.map((key) => ({ key, path, property: key })),
    labels: { 'argocd.argoproj.io/secret-type': 'repo-creds' },
    template: { type: 'Opaque', data: { type: 'git', url: `https://github.com/${owner}`, ...data } },
  }
}
