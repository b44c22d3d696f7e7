// The ServiceAccount of a service: its own, so that rights can be given to it alone.
import type { Chart } from 'cdk8s'
import { KubeServiceAccount } from '../kit/api-objects.ts'
import { environmentNames } from '../../../model/names/environment.ts'
import { objectNames } from '../../../model/names/services.ts'
import { addObject } from '../kit/chart.ts'
import { serviceWaves, syncWave } from '../kit/sync.ts'
import type { ServiceSlice } from '../slices.ts'

/**
 * Adds the ServiceAccount, without a token in the pods: an application that needs the cluster's API is an exception. It
 * carries the password of the registry, if that asks for one.
 */
export function emitServiceAccount(chart: Chart, { facts, service }: ServiceSlice): void {
  addObject(
    chart,
    'service-account',
    KubeServiceAccount.manifest({
      metadata: { name: objectNames.serviceAccount(service.name), annotations: syncWave(serviceWaves.configuration) },
      automountServiceAccountToken: false,
      imagePullSecrets:
        service.build !== null && facts.privateRegistry !== '' ? [{ name: environmentNames.pullSecret }] : undefined,
    }),
  )
}
