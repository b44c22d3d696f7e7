// The Probes of everything that is asked from outside, one for each address.
import type { IProbe } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/Probe'
import type { AddonObject } from '../../model/addon.ts'
import { probedAddresses } from '../../model/observability/probed.ts'
import type { EnvironmentBase } from '../addon.ts'

/** True where something is to be asked, and Prometheus is there to write the answers down. */
export function needsProbes(environment: EnvironmentBase): boolean {
  return probedAddresses(environment).length > 0
}

export function probes(environment: EnvironmentBase): AddonObject[] {
  const { facts } = environment
  return probedAddresses(environment).map(({ name, url, module, interval, labels }) => {
    const probe: IProbe & AddonObject = {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'Probe',
      metadata: { name },
      spec: {
        jobName: 'probe',
        interval: `${interval}s`,
        scrapeTimeout: `${Math.min(interval, 15)}s`,
        module,
        prober: { url: `prometheus-blackbox-exporter.${facts.monitoringNamespace}.svc:9115` },
        targets: { staticConfig: { static: [url], labels: { environment: facts.environment, ...labels } } },
      },
    }
    return probe
  })
}
