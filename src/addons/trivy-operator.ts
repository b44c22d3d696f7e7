// Trivy operator: looks again and again for vulnerabilities in what runs, because what was safe when it was built is not
// so for ever.
import { trivySeverities } from '../model/checks.ts'
import { monitor, resources, type Addon } from './addon.ts'

export const trivyOperator: Addon = {
  namespace: 'trivy-system',
  wave: -2,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: ({ security }) => security.scanning.scanners.includes('trivy-operator'),
  values: (environment) => ({
    resources: resources('50m', '512Mi'),
    serviceMonitor: monitor(environment),
    // The same findings count as in the workflows that build images.
    trivy: { severity: trivySeverities[environment.security.scanning.failOn], ignoreUnfixed: true },
  }),
}
