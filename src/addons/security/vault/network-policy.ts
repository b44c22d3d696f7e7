// Who may speak with Vault: its own servers and jobs, its reader, and Prometheus. What it speaks with is left open: it makes users in
// databases, wherever they are.
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy'
import { backupNames } from '../../../model/names/backing.ts'
import { namespaceLabel } from '../../../model/names/labels.ts'
import type { AddonObject } from '../../../model/addon.ts'
import type { EnvironmentBase } from '../../addon.ts'

const apiPort = 8200

/** Calls of the API, and what servers say to each other. @see https://developer.hashicorp.com/vault/docs/configuration/listener/tcp */
export function vaultNetworkPolicy({ facts, dumps }: EnvironmentBase): (INetworkPolicy & AddonObject)[] {
  if (!facts.networkPolicies) return []
  const inNamespace = (name: string) => ({
    namespaceSelector: { matchLabels: { [namespaceLabel]: name } },
  })
  const tcp = (port: number) => ({ protocol: 'TCP' as const, port })
  return [
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'vault' },
      spec: {
        podSelector: { matchLabels: { 'app.kubernetes.io/name': 'vault' } },
        policyTypes: ['Ingress'],
        ingress: [
          { from: [{ podSelector: {} }], ports: [tcp(apiPort), tcp(apiPort + 1)] },
          { from: [inNamespace('external-secrets'), inNamespace(facts.monitoringNamespace)], ports: [tcp(apiPort)] },
          // What saves it stands beside the jobs that save databases.
          ...dumps
            .filter(({ engine }) => engine === 'vault')
            .map(({ database }) => ({
              from: [
                {
                  ...inNamespace(facts.namespace),
                  podSelector: { matchLabels: { 'app.kubernetes.io/name': backupNames.job(database) } },
                },
              ],
              ports: [tcp(apiPort)],
            })),
        ],
      },
    },
  ]
}
