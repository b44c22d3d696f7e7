// Where External Secrets reads the values of secrets.
import type { IClusterSecretStore } from '@kubernetes-models/external-secrets/external-secrets.io/v1/ClusterSecretStore'
import type { Chart } from 'cdk8s'
import type { EnvironmentFacts, SecretStore } from '../../../model/environment.ts'
import { environmentNames } from '../../../model/names/environment.ts'
import { sopsNamespace, vaultRole } from '../../../model/names/secrets.ts'
import { previewNames } from '../../../model/delivery/preview.ts'
import { addObject } from '../kit/chart.ts'
import { definedElsewhereAndKept, platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'

type Provider = NonNullable<IClusterSecretStore['spec']>['provider']
type Condition = NonNullable<NonNullable<IClusterSecretStore['spec']>['conditions']>[number]

/** Where the add-on that reads the store runs, and the ServiceAccount that its chart gives it. */
const reader = { name: 'external-secrets', namespace: 'external-secrets' }

/** The Vault of the environment, as whoever reads for its services. */
export function vaultProvider({ platform, environment }: EnvironmentFacts) {
  return {
    vault: {
      // The address that its chart gives the add-on `vault`.
      server: 'http://vault.vault.svc:8200',
      path: 'secret',
      version: 'v2' as const,
      auth: {
        kubernetes: { mountPath: 'kubernetes', role: vaultRole(platform, environment), serviceAccountRef: reader },
      },
    },
  }
}

/** One entry per kind of store. What a store lets us read, its own policy decides, by the role or identity named here. */
const providers: Record<Exclude<SecretStore['kind'], 'none'>, (facts: EnvironmentFacts) => Provider> = {
  vault: vaultProvider,
  aws: ({ secretStore }) => ({
    aws: { service: 'SecretsManager', region: secretStore.region, auth: { jwt: { serviceAccountRef: reader } } },
  }),
  // Workload identity of the reader, in the project of the cluster.
  gcp: () => ({ gcpsm: {} }),
  // What the operator has decrypted, in a namespace of this cluster; the server is the cluster's own.
  sops: () => ({
    kubernetes: {
      remoteNamespace: sopsNamespace,
      server: { caProvider: { type: 'ConfigMap', name: 'kube-root-ca.crt', key: 'ca.crt', namespace: sopsNamespace } },
      auth: { serviceAccount: reader },
    },
  }),
  azure: ({ secretStore }) => ({
    azurekv: {
      vaultUrl: `https://${secretStore.name}.vault.azure.net`,
      authType: 'WorkloadIdentity',
      serviceAccountRef: reader,
    },
  }),
}

/** Adds the ClusterSecretStore. Only namespaces of this environment may use it: previews have one of their own. None where people make Secrets. */
export function emitClusterSecretStore(
  chart: Chart,
  { facts, readsStore, addonNamespaces, previews }: PlatformSlice,
): void {
  if (!readsStore) return
  addStore(chart, 'cluster-secret-store', facts, { namespaces: [facts.namespace, ...addonNamespaces] })
  for (const preview of previews) {
    const namespaceRegexes = [`^${previewNames.namespace(preview.facts, '[0-9]+')}$`]
    addStore(chart, `cluster-secret-store.${preview.facts.environment}`, preview.facts, { namespaceRegexes })
  }
}

function addStore(chart: Chart, id: string, facts: EnvironmentFacts, condition: Condition): void {
  if (facts.secretStore.kind === 'none') return
  addObject<IClusterSecretStore>(chart, id, {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ClusterSecretStore',
    metadata: {
      name: environmentNames.secretStore(facts),
      annotations: { ...syncWave(platformWaves.issuers), ...definedElsewhereAndKept(facts) },
    },
    spec: {
      conditions: [condition],
      provider: providers[facts.secretStore.kind](facts),
    },
  })
}
