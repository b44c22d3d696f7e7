// Unleash: feature flags, with a PostgreSQL of its own beside it.
import { confined } from '../../model/security/confinement.ts'
import type { ICluster } from '@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1/Cluster'
import type { AddonObject } from '../../model/addon.ts'
import { unleash as names, unleashUrl } from '../../model/delivery/feature-flags.ts'
import { databaseNames } from '../../model/names/backing.ts'
import { secretPath } from '../../model/names/secrets.ts'
import { hookJob } from '../hook-job.ts'
import { onlyTo, podsAt } from '../only-to.ts'
import { monitor, replicasOf, resources, type Addon, type EnvironmentBase } from '../addon.ts'

/** The Secret with what people put into the store, under the names of the variables that the server reads. */
const keys = {
  name: 'unleash-keys',
  token: 'INIT_CLIENT_API_TOKENS',
  adminToken: 'INIT_ADMIN_API_TOKENS',
  password: 'UNLEASH_DEFAULT_ADMIN_PASSWORD',
}

/** The user and the database that CloudNativePG makes, and its Secret. */
const application = 'unleash'

/** The volume with the authority by which it knows its database. */
const authority = 'database-authority'

export const unleash: Addon = {
  namespace: names.namespace,
  // After the operator of its database, and before the services that ask it.
  wave: -2,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: ({ flags }) => flags === 'unleash',
  neededBy: '`delivery.flags`',
  values: (environment) => ({
    replicaCount: replicasOf(environment),
    // The chart would run an operator for itself; one is there for all databases.
    dbConfig: {
      host: databaseNames.primary(names.database),
      user: application,
      database: application,
      useExistingSecret: { name: databaseNames.credentials(names.database), key: 'password' },
      sslCaFile: databaseNames.authorityFile(names.database),
      sslRejectUnauthorized: true,
    },
    // The database is the one above, and none of the chart's own.
    postgresql: { enabled: false },
    // With any volume the chart mounts this ConfigMap, and it makes it only where there is an entry.
    configMaps: { 'managed-by': { mountPath: '/etc/unleash/managed-by', content: 'quoin' } },
    volumes: [
      {
        name: authority,
        secret: { secretName: databaseNames.authority(names.database), items: [{ key: 'ca.crt', path: 'ca.crt' }] },
      },
    ],
    volumeMounts: [{ name: authority, mountPath: databaseNames.authorityFolder(names.database), readOnly: true }],
    existingSecrets:
      environment.facts.secretStore.kind === 'none'
        ? []
        : [keys.token, keys.adminToken, keys.password].map((key) => ({
            name: key,
            valueFrom: { secretKeyRef: { name: keys.name, key } },
          })),
    resources: resources('100m', '512Mi'),
    // The chart leaves these open.
    podSecurityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
    securityContext: confined,
    serviceMonitor: monitor(environment),
    ...(replicasOf(environment) > 1 && { podDisruptionBudget: { enabled: true, maxUnavailable: 1 } }),
  }),
  secrets: ({ facts }) => {
    const path = secretPath(facts.secretStore, names.entry)
    return [
      {
        name: keys.name,
        entries: [
          { key: keys.token, path, property: names.tokenKey },
          { key: keys.adminToken, path, property: names.adminTokenKey },
          { key: keys.password, path, property: names.passwordKey },
        ],
      },
    ]
  },
  objects: (environment) => [cluster(environment), ...flags(environment)],
}

/**
 * Makes the flags that are not there yet, all of them off; what people did to one that is, stays. The server takes the
 * tokens of its variables only at its very first start.
 * @see https://docs.getunleash.io/reference/api/unleash/create-feature
 */
function flags({ flagNames, facts }: EnvironmentBase): AddonObject[] {
  if (flagNames.length === 0 || facts.secretStore.kind === 'none') return []
  const script = `set -eu
printf '%s\\n' "$FLAGS" | while IFS= read -r flag; do
  status=$(jq --null-input --arg name "$flag" '{name: $name, type: "release"}' |
    curl --silent --show-error --retry 30 --retry-delay 10 --retry-all-errors --data @- --header 'Content-Type: application/json' \\
      --header "Authorization: $TOKEN" --output "$HOME/answer" --write-out '%{http_code}' "$URL/admin/projects/default/features")
  case "$status" in 201 | 409) ;; *) cat "$HOME/answer" >&2 && exit 1 ;; esac
done
`
  const env = [
    { name: 'FLAGS', value: flagNames.join('\n') },
    { name: 'URL', value: unleashUrl },
    { name: 'TOKEN', valueFrom: { secretKeyRef: { name: keys.name, key: keys.adminToken } } },
  ]
  return [
    hookJob({ name: 'flags', script, env }),
    onlyTo('flags', [podsAt({ 'app.kubernetes.io/name': 'unleash' }, names.port)]),
  ]
}

/** Small: flags are few, and every server keeps them in memory. */
function cluster(environment: EnvironmentBase): ICluster & { metadata: { name: string } } {
  return {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Cluster',
    // In production the flags outlive a line that goes.
    metadata: {
      name: names.database,
      ...(environment.tier === 'production' && {
        annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' },
      }),
    },
    spec: {
      instances: replicasOf(environment),
      storage: { size: '5Gi' },
      bootstrap: { initdb: { database: application, owner: application } },
      resources: { requests: { cpu: '50m', memory: '256Mi' }, limits: { memory: '256Mi' } },
    },
  }
}
