// The Pushgateway: keeps what jobs say of themselves until Prometheus comes by.
import { confinedReadOnly } from '../../model/security/confinement.ts'
import { hasBackupJobs } from '../../model/data/backups.ts'
import { isMonitored } from '../../model/observability/metrics.ts'
import { watchesSecretAges } from '../../model/observability/secret-ages.ts'
import { monitor, resources, type Addon } from '../addon.ts'

export const prometheusPushgateway: Addon = {
  namespace: 'monitoring',
  wave: -2,
  serverSideApply: true,
  podSecurity: 'privileged',
  isNeeded: (environment) =>
    isMonitored(environment) &&
    (environment.observability.pushes || hasBackupJobs(environment) || watchesSecretAges(environment.facts)),
  values: (environment) => ({
    resources: resources('10m', '64Mi'),
    serviceMonitor: monitor(environment),
    // What a job said yesterday is still true after a restart; without it an alert on the age of a backup would fall silent.
    ...(environment.tier !== 'development' && {
      persistentVolume: { enabled: true, size: '1Gi' },
      extraArgs: ['--persistence.file=/data/metrics'],
    }),
    // It talks to no API.
    automountServiceAccountToken: false,
    containerSecurityContext: {
      ...confinedReadOnly,
      seccompProfile: { type: 'RuntimeDefault' },
    },
  }),
}
