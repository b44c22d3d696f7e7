// The oldest TLS version that the gateway accepts.
import type { ITLSOption } from '@kubernetes-models/traefik/traefik.io/v1alpha1/TLSOption'
import type { Chart } from 'cdk8s'
import { strictestTls } from '../../../model/data/backing.ts'
import { addObject } from '../kit/chart.ts'
import { definedElsewhere, platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'

/**
 * Adds the TLSOption named `default`, the only one that Traefik applies to listeners of a Gateway. It holds for all
 * domains, so the strictest of them decides: a domain that asks for 1.3 must never be served with less.
 */
export function emitTlsOption(chart: Chart, { facts, domains }: PlatformSlice): void {
  if (facts.gateway.kind !== 'traefik' || domains.length === 0) return
  addObject<ITLSOption>(chart, 'tls-option', {
    apiVersion: 'traefik.io/v1alpha1',
    kind: 'TLSOption',
    metadata: {
      name: 'default',
      namespace: facts.gateway.namespace,
      annotations: { ...syncWave(platformWaves.gateway), ...definedElsewhere },
    },
    spec: { minVersion: strictestTls(domains) === '1.3' ? 'VersionTLS13' : 'VersionTLS12' },
  })
}
