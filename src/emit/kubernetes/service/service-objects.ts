// All Kubernetes objects of one service in one environment.
import type { OutputFile } from '../../../model/output.ts'
import { folders } from '../../../model/names/files.ts'
import { awaitsRelease } from '../../../model/workload.ts'
import { addAnalysisTemplates } from './release/analysis-template.ts'
import type { AddObjects } from '../kit/chart.ts'
import { emitChart } from '../kit/chart.ts'
import { emitCiliumNetworkPolicy } from './network/cilium-network-policy.ts'
import { addConfigMap } from './config-map.ts'
import { addCronJob } from './jobs/cron-job.ts'
import { addDeployment } from './deployment.ts'
import { addFiles } from './files.ts'
import { emitExternalSecret } from './external-secret.ts'
import { addRouteExtensions } from '../platform/gateways/index.ts'
import { emitHorizontalPodAutoscaler } from './scaling/horizontal-pod-autoscaler.ts'
import { addHttpRoute } from './network/http-route.ts'
import { addJob } from './jobs/job.ts'
import { serviceLabels } from '../kit/labels.ts'
import { addMeshAuthorization } from './network/mesh-authorization.ts'
import { addMigrationBackups } from './jobs/migration-backup.ts'
import { addMigrationJobs } from './jobs/migration-job.ts'
import { addMigrationWait } from './jobs/migration-wait-job.ts'
import { addNetworkPolicy } from './network/network-policy.ts'
import { emitPersistentVolumeClaims } from './persistent-volume-claim.ts'
import { addPodDisruptionBudget } from './scaling/pod-disruption-budget.ts'
import { addRollout } from './release/rollout.ts'
import { addScaledObject } from './scaling/scaled-object.ts'
import { emitServiceAccount } from './service-account.ts'
import { addServiceMonitor } from './service-monitor.ts'
import { addSeedJob } from './jobs/seed-job.ts'
import { emitService } from './service.ts'
import { addSmokeJob } from './jobs/smoke-job.ts'
import { addTriggerAuthentications } from './scaling/trigger-authentication.ts'
import type { ServiceSlice } from '../slices.ts'

/** One row per kind; each adds its objects where the service needs them, and nothing where it does not. */
const kinds: AddObjects<ServiceSlice>[] = [
  emitServiceAccount,
  addConfigMap,
  addFiles,
  emitExternalSecret,
  addNetworkPolicy,
  emitCiliumNetworkPolicy,
  addMeshAuthorization,
  emitPersistentVolumeClaims,
  addMigrationBackups,
  addMigrationJobs,
  addMigrationWait,
  addSeedJob,
  addAnalysisTemplates,
  addDeployment,
  addRollout,
  addCronJob,
  addJob,
  emitService,
  emitHorizontalPodAutoscaler,
  addTriggerAuthentications,
  addScaledObject,
  addPodDisruptionBudget,
  addRouteExtensions,
  addHttpRoute,
  addServiceMonitor,
  addSmokeJob,
]

/**
 * What starts pods or needs some. Before the first release it is not written: a sync would wait for an image that nobody has
 * pushed, and with it the commit of the first release. A claim without a pod is never bound.
 */
const ofPods: ReadonlySet<AddObjects<ServiceSlice>> = new Set([
  emitPersistentVolumeClaims,
  addMigrationBackups,
  addMigrationJobs,
  addMigrationWait,
  addSeedJob,
  addDeployment,
  addRollout,
  addCronJob,
  addJob,
  emitHorizontalPodAutoscaler,
  addTriggerAuthentications,
  addScaledObject,
  addPodDisruptionBudget,
  addSmokeJob,
])

/** The files of a service, one per kind of object. */
export function emitServiceObjects(slice: ServiceSlice): OutputFile[] {
  const { facts, service } = slice
  const folder = folders.kubernetes(facts.environment, service.name)
  const steps = awaitsRelease(service, facts) ? kinds.filter((step) => !ofPods.has(step)) : kinds
  return emitChart(folder, { namespace: facts.namespace, labels: serviceLabels(slice) }, steps, slice)
}
