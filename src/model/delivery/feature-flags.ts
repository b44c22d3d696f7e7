// Where services ask whether a feature is on: Unleash in the cluster, or LaunchDarkly.

export const unleash = {
  namespace: 'unleash',
  port: 4242,
  /** The entry of the secret store, and what stands in it: a client token, a token that may make flags, and the password of the first user. */
  entry: 'unleash',
  tokenKey: 'client-token',
  adminTokenKey: 'admin-token',
  passwordKey: 'admin-password',
  /** Its own PostgreSQL, in its own namespace. */
  database: 'unleash-db',
}

/** The URL of its API for services of the same cluster. */
export const unleashUrl = `http://unleash.${unleash.namespace}.svc:${unleash.port}/api`

/** The entry of the secret store, and the variable of a service with the same name: the server-side key of one environment there. */
export const launchDarkly = { entry: 'launchdarkly', variable: 'LAUNCHDARKLY_SDK_KEY' }
