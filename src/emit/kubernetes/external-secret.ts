// The ExternalSecret of a service: which entries of the secret store become its Secret. Names only, never values.
import type { IExternalSecret } from '@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret'
import type { Chart } from 'cdk8s'
import { environmentNames, objectNames } from '../../model/names.ts'
import { addObject } from './chart.ts'
import { serviceWaves, syncWave } from './sync.ts'
import type { ServiceSlice } from './units.ts'

/** How soon a rotated value arrives; the store is asked once per secret and hour. */
export const secretRefreshInterval = '1h0m0s'

/**
 * What the operator writes into each entry by default. Said here, because Argo CD compares list entries whole and
 * would call the object out of sync for ever.
 */
export const remoteDefaults = { conversionStrategy: 'Default', decodingStrategy: 'None', metadataPolicy: 'None' } as const

/** Adds the ExternalSecret; none without secrets, or where people make the Secret themselves. */
export function emitExternalSecret(chart: Chart, { facts, service }: ServiceSlice): void {
  if (service.secrets.length === 0 || facts.secretStore.kind === 'none') return
  addObject<IExternalSecret>(chart, 'external-secret', {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name: objectNames.secret(service.name), annotations: syncWave(serviceWaves.configuration) },
    spec: {
      refreshInterval: secretRefreshInterval,
      secretStoreRef: { kind: 'ClusterSecretStore', name: environmentNames.secretStore(facts) },
      target: { name: objectNames.secret(service.name), creationPolicy: 'Owner', deletionPolicy: 'Retain' },
      data: service.secrets.map(({ name, path, key }) => ({
        secretKey: name,
        remoteRef: { key: path, property: key, ...remoteDefaults },
      })),
    },
  })
}
