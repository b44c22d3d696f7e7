// The ServiceAccount of a service: its own, so that rights can be given to it alone.
import type { Chart } from 'cdk8s'
import { KubeServiceAccount } from 'cdk8s-plus-27/lib/imports/k8s.js'
import { objectNames } from '../../model/names.ts'
import { addObject } from './chart.ts'
import { serviceWaves, syncWave } from './sync.ts'
import type { ServiceSlice } from './units.ts'

/** Adds the ServiceAccount, without a token in the pods: an application that needs the cluster's API is an exception. */
export function emitServiceAccount(chart: Chart, { service }: ServiceSlice): void {
  addObject(chart, 'service-account', KubeServiceAccount.manifest({
    metadata: { name: objectNames.serviceAccount(service.name), annotations: syncWave(serviceWaves.configuration) },
    automountServiceAccountToken: false,
  }))
}
