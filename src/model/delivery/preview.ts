// Previews: a throw-away copy of the platform for each pull request that asks for one. Its objects are rendered once; the
// Argo CD of the environment that hosts them makes a copy per pull request, with a namespace, hosts and images of its own.
import { clusterBackings, type Backing } from '../data/backing.ts'
import type { Environment, EnvironmentFacts } from '../environment.ts'
import { clusterServices } from './targets.ts'

/** `host`: the environment in whose cluster they run; '' where nothing of them needs a cluster. `lifetime` in seconds. */
export type Preview = Environment & { host: string; repository: string; lifetime: number }

/** The label by which people ask for a preview of their pull request. */
export const previewLabel = 'preview'

/** Previews at a time: more would crowd out the environment that hosts them. Those asked for last stay. */
export const mostPreviews = 10

/** Stands for the number of the pull request in an ApplicationSet, and for its commit, which is the tag of its images. */
const pullRequestNumber = '{{.number}}'
export const pullRequestCommit = '{{.head_sha}}'

/** Names of what one pull request has; `number` is filled in by Argo CD unless it is known. */
export const previewNames = {
  project: ({ platform, environment }: EnvironmentFacts) => `${platform}-${environment}`,
  application: ({ platform, environment }: EnvironmentFacts, number = pullRequestNumber) =>
    `${platform}-${environment}-pr-${number}`,
  namespace: ({ namespace }: EnvironmentFacts, number = pullRequestNumber) => `${namespace}-pr-${number}`,
}

/** The hosts of all previews of a domain: one certificate and one listener serve them, so below it there is one label. */
export function previewHosts(environment: string, domain: string): string {
  return `*.${environment}.${domain}`
}

/** `novels.preview.example.com` is `novels-pr-7.preview.example.com` for one pull request, and the domain itself `pr-7.preview.example.com`. */
export function previewHost(host: string, environment: string, domain: string, number = pullRequestNumber): string {
  const below = `${environment}.${domain}`
  const label = host === below ? '' : `${host.slice(0, -below.length - 1).replaceAll('.', '-')}-`
  return `${label}pr-${number}.${below}`
}

/** Public hosts inside a text: whole ones, not the end of a longer name. */
function hostInText(host: string): RegExp {
  return new RegExp(
    `(?<![a-z0-9.-])${host.replaceAll('.', '[.]').replaceAll('*', '[*]')}(?![a-z0-9-]|[.][a-z0-9])`,
    'g',
  )
}

/** True where a text names one of these hosts. */
export function namesHost(text: string, hosts: readonly string[]): boolean {
  return hosts.some((host) => hostInText(host).test(text))
}

/**
 * The text with the hosts of one pull request, for an ApplicationSet: what else it says is data, so that braces in it stay
 * braces when the number is filled in.
 */
export function withPreviewHosts(
  text: string,
  environment: string,
  hosts: readonly { host: string; domain: string }[],
): string {
  return hosts.reduce(
    (changed, { host, domain }) => changed.replace(hostInText(host), () => previewHost(host, environment, domain)),
    text.replaceAll('{{', '{{`{{`}}'),
  )
}

/** The previews that an environment hosts. */
export function previewsHostedBy({ name }: Pick<Environment, 'name'>, previews: Preview[]): Preview[] {
  return previews.filter(({ host }) => host === name)
}

/** The previews that the pull requests of a repository get. */
export function previewsOf({ previews }: { previews: Preview[] }, slug: string): Preview[] {
  return previews.filter(({ host, repository }) => host !== '' && repository === slug)
}

/** The domains that the previews are reached under. */
export function previewDomains(preview: Preview): string[] {
  return [...new Set(clusterServices(preview).flatMap(({ routes }) => routes.map(({ domain }) => domain)))].sort()
}

/** What runs in the cluster for the services of a preview; what none of them uses is not there. */
export function previewBackings(preview: Preview): Backing[] {
  return clusterBackings(preview).filter(({ users }) => users.length > 0)
}
