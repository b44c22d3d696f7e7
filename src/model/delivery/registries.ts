// How a cluster signs in to the registry that holds our images.
import type { AddonSecret } from '../addon.ts'
import type { EnvironmentFacts } from '../environment.ts'
import { environmentNames } from '../names/environment.ts'
import { secretPath } from '../names/secrets.ts'

/**
 * Registries that clouds open to the nodes of their own clusters, by the nodes' identity: they need no password.
 * @see https://kubernetes.io/docs/concepts/containers/images/#using-a-private-registry
 */
const openToNodes = [
  /\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com$/,
  /(?:-docker\.pkg\.dev|^gcr\.io)$/,
  /\.azurecr\.io$/,
  /^registry\.digitalocean\.com$/,
]

/** The host of a registry, which may have a path: `ghcr.io/acme` is at `ghcr.io`. */
export function registryHost(registry: string): string {
  return registry.split('/')[0] ?? registry
}

/** True when nodes can pull private images only with a password. */
export function needsPassword(registry: string): boolean {
  return !openToNodes.some((pattern) => pattern.test(registryHost(registry)))
}

/** The Secret with which pods pull from the registry: made of a user's name and password (of GitHub, a token that may read packages). */
export function pullSecret(facts: EnvironmentFacts): AddonSecret {
  const path = secretPath(facts.secretStore, 'registry')
  const user =
    '"username":"{{ .username }}","password":"{{ .password }}","auth":"{{ printf "%s:%s" .username .password | b64enc }}"'
  return {
    name: environmentNames.pullSecret,
    entries: ['username', 'password'].map((key) => ({ key, path, property: key })),
    template: {
      type: 'kubernetes.io/dockerconfigjson',
      data: { '.dockerconfigjson': `{"auths":{"${facts.privateRegistry}":{${user}}}}` },
    },
  }
}
