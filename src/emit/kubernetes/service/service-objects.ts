// All Kubernetes objects of one service in one environment.
import type { OutputFile } from '../../../model/output.ts'
import { folders } from '../../../model/names.ts'
import { awaitsRelease } from '../../../model/workload.ts'
import { emitAnalysisTemplates } from './release/analysis-template.ts'
import type { AddObjects } from '../kit/chart.ts'
import { emitChart } from '../kit/chart.ts'
import { emitCiliumNetworkPolicy } from './network/cilium-network-policy.ts'
import { emitConfigMap } from './config-map.ts'
import { emitCronJob } from './jobs/cron-job.ts'
import { emitDeployment } from './deployment.ts'
import { emitFiles } from './files.ts'
import { emitExternalSecret } from './external-secret.ts'
import { emitRouteExtensions } from '../platform/gateways/index.ts'
import { emitHorizontalPodAutoscaler } from './scaling/horizontal-pod-autoscaler.ts'
import { emitHttpRoute } from './network/http-route.ts'
import { emitJob } from './jobs/job.ts'
import { serviceLabels } from '../kit/labels.ts'
import { emitMeshAuthorization } from './network/mesh-authorization.ts'
import { emitMigrationBackups } from './jobs/migration-backup.ts'
import { emitMigrationJobs } from './jobs/migration-job.ts'
import { emitMigrationWait } from './jobs/migration-wait-job.ts'
import { emitNetworkPolicy } from './network/network-policy.ts'
import { emitPersistentVolumeClaims } from './persistent-volume-claim.ts'
import { emitPodDisruptionBudget } from './scaling/pod-disruption-budget.ts'
import { emitRollout } from './release/rollout.ts'
import { emitScaledObject } from './scaling/scaled-object.ts'
import { emitServiceAccount } from './service-account.ts'
import { emitServiceMonitor } from './service-monitor.ts'
import { emitSeedJob } from './jobs/seed-job.ts'
import { emitService } from './service.ts'
import { emitSmokeJob } from './jobs/smoke-job.ts'
import { emitTriggerAuthentications } from './scaling/trigger-authentication.ts'
import type { ServiceSlice } from '../slices.ts'

/** One row per kind; each adds its objects where the service needs them, and nothing where it does not. */
const kinds: AddObjects<ServiceSlice>[] = [
  emitServiceAccount,
  emitConfigMap,
  emitFiles,
  emitExternalSecret,
  emitNetworkPolicy,
  emitCiliumNetworkPolicy,
  emitMeshAuthorization,
  emitPersistentVolumeClaims,
  emitMigrationBackups,
  emitMigrationJobs,
  emitMigrationWait,
  emitSeedJob,
  emitAnalysisTemplates,
  emitDeployment,
  emitRollout,
  emitCronJob,
  emitJob,
  emitService,
  emitHorizontalPodAutoscaler,
  emitTriggerAuthentications,
  emitScaledObject,
  emitPodDisruptionBudget,
  emitRouteExtensions,
  emitHttpRoute,
  emitServiceMonitor,
  emitSmokeJob,
]

/**
 * What starts pods or needs some. Before the first release it is not written: a sync would wait for an image that nobody has
 * pushed, and with it the commit of the first release. A claim without a pod is never bound.
 */
const ofPods: ReadonlySet<AddObjects<ServiceSlice>> = new Set([
  emitPersistentVolumeClaims,
  emitMigrationBackups,
  emitMigrationJobs,
  emitMigrationWait,
  emitSeedJob,
  emitDeployment,
  emitRollout,
  emitCronJob,
  emitJob,
  emitHorizontalPodAutoscaler,
  emitTriggerAuthentications,
  emitScaledObject,
  emitPodDisruptionBudget,
  emitSmokeJob,
])

/** The files of a service, one per kind of object. */
export function emitServiceObjects(slice: ServiceSlice): OutputFile[] {
  const { facts, service } = slice
  const folder = folders.kubernetes(facts.environment, service.name)
  const steps = awaitsRelease(service, facts) ? kinds.filter((step) => !ofPods.has(step)) : kinds
  return emitChart(folder, { namespace: facts.namespace, labels: serviceLabels(slice) }, steps, slice)
}
