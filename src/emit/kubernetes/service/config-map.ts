// The ConfigMap with the plain variables of a service.
import { digestOf } from '../../../lib/hash.ts'
import type { Chart } from 'cdk8s'
import { KubeConfigMap } from '../kit/api-objects.ts'
import type { Service } from '../../../model/service.ts'
import { addObject } from '../kit/chart.ts'
import { serviceWaves, syncWave } from '../kit/sync.ts'
import { settingsNames } from './settings.ts'
import type { ServiceSlice } from '../slices.ts'

/** Adds the ConfigMap; none without variables. */
export function addConfigMap(chart: Chart, slice: ServiceSlice): void {
  const { service } = slice
  if (service.variables.length === 0) return
  addObject(
    chart,
    'config-map',
    KubeConfigMap.manifest({
      metadata: { name: settingsNames(slice).configMap, annotations: syncWave(serviceWaves.configuration) },
      data: Object.fromEntries(service.variables.map(({ name, value }) => [name, value])),
    }),
  )
}

/** SHA-256 of the variables, in hexadecimal; the order in which they were written does not count. */
export function configurationChecksum({ variables }: Pick<Service, 'variables'>): string {
  const sorted = variables.map(({ name, value }) => [name, value]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return digestOf(sorted)
}
