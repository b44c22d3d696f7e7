// Unleash: where services ask whether a feature is on.

export const unleash = {
  namespace: 'unleash',
  port: 4242,
  /** The entry of the secret store, and what stands in it: a client token, and the password of the first user. */
  entry: 'unleash',
  tokenKey: 'client-token',
  passwordKey: 'admin-password',
  /** Its own PostgreSQL, in its own namespace. */
  database: 'unleash-db',
}

/** The URL of its API for services of the same cluster. */
export const unleashUrl = `http://unleash.${unleash.namespace}.svc:${unleash.port}/api`
