// What Argo CD must be told to read repositories on GitHub.
import type { AddonSecret } from '../addon.ts'
import type { Channel, ChannelName } from '../observability/alert.ts'
import type { Environment, EnvironmentFacts, Region } from '../environment.ts'
import { secretPath } from '../names/secrets.ts'
import { clusterServices } from './targets.ts'

/** Where Argo CD runs, and so where Applications and projects stand. */
export const argocdNamespace = 'argocd'

/** The Service of its web page and API: the chart is released as `argo-cd`, and shortens its own name. */
export const argocdServer = 'argo-cd-argocd-server'

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
export function repositoryCredentials(
  { secretStore }: Pick<EnvironmentFacts, 'secretStore'>,
  owner: string,
): AddonSecret {
  const path = secretPath(secretStore, `github-${owner.toLowerCase()}`)
  const data = Object.fromEntries(appKeys.map((key) => [key, `{{ .${key} }}`]))
  return {
    name: githubAppSecret(owner),
    entries: appKeys.map((key) => ({ key, path, property: key })),
    labels: { 'argocd.argoproj.io/secret-type': 'repo-creds' },
    template: { type: 'Opaque', data: { type: 'git', url: `https://github.com/${owner}`, ...data } },
  }
}

/** Syncs are tried without end; after so many, about a quarter of an hour, it is no longer a matter of waiting. */
const attemptsUntilTold = 5

/**
 * What is told of deployments, as Argo CD's own conditions. `says` follows the name of the Application. Each is told once:
 * per revision, per operation where the same revision may fail again, or ('') each time that it begins to hold.
 */
export const deploymentEvents = {
  'on-deployed': {
    when: "app.status.operationState != nil and app.status.operationState.phase in ['Succeeded'] and app.status.health.status == 'Healthy'",
    oncePer: 'app.status.operationState?.syncResult?.revision',
    says: 'is deployed and healthy',
  },
  'on-health-degraded': {
    when: "app.status.health.status == 'Degraded'",
    oncePer: '',
    says: 'is degraded',
  },
  'on-sync-failed': {
    when: `app.status.operationState != nil and (app.status.operationState.phase in ['Error', 'Failed'] or (app.status.operationState.retryCount ?? 0) >= ${attemptsUntilTold})`,
    oncePer: 'app.status.operationState?.startedAt',
    says: 'could not be deployed',
  },
} as const

export type DeploymentEvent = keyof typeof deploymentEvents

/** Channels that Argo CD can tell of deployments; the others are there to call people, or take alerts only. */
export const deploymentChannelNames: readonly ChannelName[] = ['slack', 'discord', 'webhook', 'email']

/** The annotations by which the Applications of a project tell `channels` of `events`. */
export function subscriptions(channels: Channel[], events: readonly DeploymentEvent[]): Record<string, string> {
  const pairs = events.flatMap((event) =>
    channels.map(({ name, target }) => [
      `notifications.argoproj.io/subscribe.${event}.${name}`,
      name === 'email' ? target.join(';') : '',
    ]),
  )
  return Object.fromEntries(pairs) as Record<string, string>
}

/**
 * Where people reach Argo CD: only where the spec gives them roles, by which they sign in, and some service has a domain
 * through whose gateway they come. Null elsewhere: `kubectl port-forward` reaches it.
 */
export function argocdHost({
  facts,
  services,
  security,
}: Pick<Environment, 'facts' | 'services' | 'security'>): { host: string; domain: string } | null {
  const domain = clusterServices({ services }).flatMap(({ routes }) => routes.map((route) => route.domain))[0]
  if (domain === undefined || security.access.length === 0 || facts.secretStore.kind === 'none') return null
  const host = facts.tier === 'production' ? `argocd.${domain}` : `argocd.${facts.environment}.${domain}`
  return { host, domain }
}

/**
 * How Argo CD reaches the cluster of a further region: its address, and as whom, as the JSON that Argo CD takes. People put
 * both into the entry `cluster-<region>` of the store.
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#clusters
 */
export function clusterCredentials(
  { secretStore }: Pick<EnvironmentFacts, 'secretStore'>,
  { name, cluster }: Region,
): AddonSecret {
  const path = secretPath(secretStore, `cluster-${name}`)
  const keys = ['server', 'config']
  return {
    name: `cluster-${name}`,
    entries: keys.map((key) => ({ key, path, property: key })),
    labels: { 'argocd.argoproj.io/secret-type': 'cluster' },
    template: {
      type: 'Opaque',
      data: { name: cluster, ...Object.fromEntries(keys.map((key) => [key, `{{ .${key} }}`])) },
    },
  }
}

/** Owners of the repositories that Argo CD reads with credentials: the platform's, and those whose pull requests have previews here. */
export function repositoryOwners({ gitops }: EnvironmentFacts, guests: { repository: string }[]): string[] {
  const repositories = [
    ...(gitops.private ? [new URL(gitops.url).pathname.slice(1)] : []),
    ...guests.map(({ repository }) => repository),
  ]
  return [...new Set(repositories.map((slug) => slug.slice(0, slug.indexOf('/'))))].sort()
}
