// ExternalSecrets: which entries of the secret store become a Secret. Names only, never values.
import type { IExternalSecret } from '@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret'
import type { Chart } from 'cdk8s'
import type { AddonSecret } from '../../../model/addon.ts'
import type { EnvironmentFacts } from '../../../model/environment.ts'
import { environmentNames } from '../../../model/names/environment.ts'
import { addObject } from '../kit/chart.ts'
import { serviceWaves, syncWave } from '../kit/sync.ts'
import { settingsNames } from './settings.ts'
import type { ServiceSlice } from '../slices.ts'

type Target = NonNullable<IExternalSecret['spec']>['target']

/** How soon a rotated value arrives; the store is asked once per secret and hour. */
const refreshInterval = '1h0m0s'

/**
 * What the operator writes into each entry by default. Said here, because Argo CD compares list entries whole and
 * would call the object out of sync for ever.
 */
export const remoteDefaults = {
  conversionStrategy: 'Default',
  decodingStrategy: 'None',
  metadataPolicy: 'None',
} as const

/** Adds the ExternalSecret of a service; none without secrets from the store, or where people make the Secret themselves. */
export function emitExternalSecret(chart: Chart, slice: ServiceSlice): void {
  const { facts, service } = slice
  const entries = service.secrets.flatMap(({ name, source }) =>
    source.kind === 'store' ? [{ key: name, path: source.path, property: source.key }] : [],
  )
  if (entries.length === 0) return
  const metadata = { annotations: syncWave(serviceWaves.configuration) }
  addExternalSecret(chart, 'external-secret', facts, metadata, { name: settingsNames(slice).secret, entries })
}

/** Adds the ExternalSecret that makes `secret`; nothing where no store holds the values. */
export function addExternalSecret(
  chart: Chart,
  id: string,
  facts: EnvironmentFacts,
  metadata: { namespace?: string; annotations?: Record<string, string> },
  { name, entries, labels, template }: AddonSecret,
): void {
  if (facts.secretStore.kind === 'none') return
  addObject<IExternalSecret>(chart, id, {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name, ...metadata },
    spec: {
      refreshInterval,
      secretStoreRef: { kind: 'ClusterSecretStore', name: environmentNames.secretStore(facts) },
      target: { name, creationPolicy: 'Owner', deletionPolicy: 'Retain', ...templateOf(labels, template) },
      data: entries.map(({ key, path, property }) => ({
        secretKey: key,
        remoteRef: { key: path, property, ...remoteDefaults },
      })),
    },
  })
}

function templateOf(
  labels: AddonSecret['labels'],
  template: AddonSecret['template'],
): { template?: NonNullable<Target>['template'] } {
  if (labels === undefined && template === undefined) return {}
  // Without data of its own, a template takes the entries as they are. The first two fields are the operator's defaults.
  return {
    template: { engineVersion: 'v2', mergePolicy: 'Replace', ...template, ...(labels && { metadata: { labels } }) },
  }
}
