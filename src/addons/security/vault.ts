// Vault: keeps the secrets of the environment, in the environment's own cluster. People initialise and unseal it once, as
// generated/README.md says.
import type { JsonObject } from '../../lib/json.ts'
import { vaultStorage } from '../../model/data/vault-snapshots.ts'
import { vaultNetworkPolicy } from './vault/network-policy.ts'
import { secretAges } from './vault/secret-ages.ts'
import { monitor, resources, type Addon, type EnvironmentBase } from '../addon.ts'

/** An odd number, so that a majority is left when one is lost. @see https://developer.hashicorp.com/vault/docs/internals/integrated-storage */
function serversOf({ tier }: EnvironmentBase): number {
  return tier === 'production' ? 3 : 1
}

export const vault: Addon = {
  namespace: 'vault',
  // Before External Secrets, which reads it.
  wave: -7,
  serverSideApply: false,
  podSecurity: 'baseline',
  isNeeded: ({ facts }) => facts.secretStore.kind === 'vault',
  neededBy: '`secrets.store: vault`',
  values: (environment) => ({
    // Pods get Secrets from External Secrets, and no sidecar of Vault.
    injector: { enabled: false },
    server: {
      resources: resources('100m', '512Mi'),
      dataStorage: { size: vaultStorage },
      // One way to run it everywhere: integrated storage, which one server can hold as well as three.
      ha: {
        enabled: true,
        replicas: serversOf(environment),
        raft: { enabled: true, setNodeId: true, config: configuration(environment) },
        ...oneMayMove(environment),
      },
    },
    serverTelemetry: { serviceMonitor: monitor(environment) },
  }),
  objects: (environment) => [...vaultNetworkPolicy(environment), ...secretAges(environment)],
}

/** The chart's budget lets a minority move, which is nobody where there is one: its node could never be drained. */
function oneMayMove(environment: EnvironmentBase): JsonObject {
  return serversOf(environment) > 1 ? {} : { disruptionBudget: { enabled: false } }
}

/**
 * Servers find each other by the names that the chart gives their pods. Metrics are read without a token, from inside the
 * cluster only. `disable_mlock` must be there, or a server with integrated storage does not start; nodes of Kubernetes have no
 * swap to which memory could be written.
 * @see https://github.com/hashicorp/vault/pull/29974
 * @see https://developer.hashicorp.com/vault/docs/configuration
 */
function configuration(environment: EnvironmentBase): string {
  const peers = Array.from(
    { length: serversOf(environment) },
    (_, index) => `  retry_join { leader_api_addr = "http://vault-${index}.vault-internal:8200" }`,
  )
  return `ui = true
disable_mlock = true

listener "tcp" {
  tls_disable     = 1
  address         = "[::]:8200"
  cluster_address = "[::]:8201"
  telemetry { unauthenticated_metrics_access = "true" }
}

storage "raft" {
  path = "/vault/data"
${peers.join('\n')}
}

telemetry {
  prometheus_retention_time = "30s"
  disable_hostname          = true
}

service_registration "kubernetes" {}
`
}
