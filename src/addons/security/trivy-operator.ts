// Trivy operator: looks again and again for vulnerabilities in what runs, because what was safe when it was built is not
// so for ever; and, for auditors, at how the cluster is set up.
import { confinedReadOnly } from '../../model/security/confinement.ts'
import type { JsonObject } from '../../lib/json.ts'
import { cloudOf } from '../../model/clouds/index.ts'
import { trivySeverities } from '../../model/delivery/checks.ts'
import { monitor, resources, type Addon, type EnvironmentBase } from '../addon.ts'

/** The user of the image of the operator, and of the pods that scan; they only read what they have fetched. */
const user = 10000

export const trivyOperator: Addon = {
  namespace: 'trivy-system',
  wave: -2,
  serverSideApply: true,
  // The benchmark of CIS looks at files of the nodes, which nothing else here may.
  podSecurity: (environment) => (reports(environment) ? 'privileged' : 'restricted'),
  isNeeded: (environment) => scans(environment) || reports(environment),
  values: (environment) => ({
    resources: resources('50m', '512Mi'),
    serviceMonitor: monitor(environment),
    // The operator itself, for which the chart sets a context of containers and none of the pod.
    podSecurityContext: { runAsNonRoot: true, runAsUser: user, seccompProfile: { type: 'RuntimeDefault' } },
    // The same findings count as in the workflows that build images.
    trivy: { severity: trivySeverities[environment.security.scanning.failOn], ignoreUnfixed: true },
    operator: {
      vulnerabilityScannerEnabled: scans(environment),
      // Each holds half a gigabyte while it works; ten at once would push services off a small cluster.
      scanJobsConcurrentLimit: 3,
      infraAssessmentScannerEnabled: reports(environment),
      clusterComplianceEnabled: reports(environment),
      metricsClusterComplianceInfo: reports(environment),
    },
    ...(reports(environment) ? compliance(environment) : { trivyOperator: unprivilegedScans() }),
  }),
}

const scans = ({ security }: EnvironmentBase) => security.scanning.scanners.includes('trivy-operator')
const reports = ({ security }: EnvironmentBase) => security.compliance.length > 0

/** What the chart leaves open of the restricted Pod Security standard, under which no scan would ever start. */
function unprivilegedScans(): JsonObject {
  return {
    scanJobPodTemplatePodSecurityContext: {
      runAsNonRoot: true,
      runAsUser: user,
      runAsGroup: user,
      fsGroup: user,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    scanJobPodTemplateContainerSecurityContext: {
      ...confinedReadOnly,
      privileged: false,
    },
  }
}

/**
 * No framework of auditors is a list of settings of a cluster; these are, and stand for what such a framework asks of one.
 * @see https://aquasecurity.github.io/trivy-operator/latest/docs/crds/clustercompliance-report/
 */
function compliance({ facts }: EnvironmentBase): JsonObject {
  return {
    compliance: {
      reportType: 'all',
      cron: '0 4 * * *',
      specs: [
        cloudOf(facts).benchmark,
        'k8s-nsa-1.0',
        `k8s-pss-${facts.podSecurity === 'restricted' ? 'restricted' : 'baseline'}-0.1`,
      ],
    },
  }
}
