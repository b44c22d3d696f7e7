// The blackbox exporter: asks public addresses and third parties from outside of themselves, and when their certificates end.
import { needsProbes, probes } from './probes.ts'
import { monitor, replicasOf, resources, type Addon } from '../addon.ts'

export const prometheusBlackboxExporter: Addon = {
  namespace: 'monitoring',
  wave: -2,
  serverSideApply: true,
  podSecurity: 'privileged',
  isNeeded: needsProbes,
  values: (environment) => ({
    replicas: replicasOf(environment),
    config: { modules },
    resources: resources('10m', '64Mi'),
    serviceMonitor: { selfMonitor: monitor(environment) },
    ...(replicasOf(environment) > 1 && { podDisruptionBudget: { maxUnavailable: 1 } }),
  }),
  objects: probes,
}

/** By name, as probes ask for them. @see https://github.com/prometheus/blackbox_exporter/blob/master/CONFIGURATION.md */
const modules = {
  http_2xx: http({}),
  // Of an address whose answer to strangers nobody knows: any answer is one but an error of the server, and the 404 with
  // which a gateway answers where it knows no route.
  http_reachable: http({
    valid_status_codes: [200, 201, 202, 203, 204, 205, 206, 301, 302, 303, 304, 307, 308, 400, 401, 403, 405, 422, 429],
  }),
}

function http(more: { valid_status_codes?: number[] }) {
  return { prober: 'http', timeout: '10s', http: { follow_redirects: true, preferred_ip_protocol: 'ip4', ...more } }
}
