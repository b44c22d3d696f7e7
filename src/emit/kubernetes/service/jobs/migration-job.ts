// The Jobs that migrate the database: what must hold before, the migration itself, what must hold after, what the old version alone needed, and the way back.
import { digestOf } from '../../../../lib/hash.ts'
import type { Chart } from 'cdk8s'
import type { IJob } from 'kubernetes-models/batch/v1/Job'
import type { IJobSpec } from 'kubernetes-models/batch/v1/JobSpec'
import { partsOf } from '../../../../model/delivery/strategies/index.ts'
import { objectNames } from '../../../../model/names/services.ts'
import { migrationDeadline } from '../../../../model/delivery/release.ts'
import { addObject } from '../../kit/chart.ts'
import { afterSync, jobSpec, keepFinishedSeconds } from './jobs.ts'
import { processLabels } from '../../kit/labels.ts'
import { migrationProcess, type Process } from '../pod/process.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import type { ServiceSlice } from '../../slices.ts'

/** Adds the steps that the service names: its image, variables and secrets with another command. */
export function addMigrationJobs(chart: Chart, slice: ServiceSlice): void {
  const { migration } = slice.service
  if (migration === null) return
  const { validate, run, verify, contract, rollback } = migration
  const step = (command: string) => ({ slice, process: migrationProcess(slice.service, migration, command) })
  if (validate !== '') addOnce(chart, step(validate), 'validate', serviceWaves.validation)
  addOnce(chart, step(run), '', serviceWaves.migration)
  if (verify !== '') addTask(chart, step(verify), 'verify', afterSync)
  if (contract !== '') addContract(chart, step(contract))
  if (rollback !== '') addTask(chart, step(rollback), 'rollback', byHand)
}

/**
 * What only the old version needed goes when nobody can go back to it. While its pods are kept, going back is a switch, and
 * a version whose columns are gone cannot serve; a sync that waited that long would hold up the revert itself. So then
 * people start it.
 */
function addContract(chart: Chart, step: Step): void {
  const { strategy } = step.slice.service
  const spec = stepSpec(step)
  const kept = partsOf(strategy).keepsOldPods(strategy)
  addJob(chart, step, 'contract', versionOf(spec), kept ? byHand : syncWave(serviceWaves.contract), spec)
}

type Step = { slice: ServiceSlice; process: Process }

/**
 * A step that runs once per version, before the workload or after it: a Rollout is healthy when the new version has been
 * promoted and the analysis after it has ended, and only then comes the next wave. It is an ordinary object and no hook: hooks run again at every
 * sync, and a failed one at every retry. Its name carries a hash of what it runs, so that a new version makes a new Job; one
 * that has failed stays, and with it every sync of that version stops before the workload.
 */
function addOnce(chart: Chart, step: Step, name: string, wave: number): void {
  const spec = stepSpec(step)
  addJob(chart, step, name, versionOf(spec), syncWave(wave), spec)
}

function versionOf(spec: IJobSpec): string {
  return digestOf(spec, 8)
}

/** What tells the migration of one version from that of another; '' without one. */
export function migrationVersion(slice: ServiceSlice): string {
  const { migration } = slice.service
  return migration === null
    ? ''
    : versionOf(stepSpec({ slice, process: migrationProcess(slice.service, migration, migration.run) }))
}

/** What the Job is called that migrates for this version; '' without a migration. */
export function migrationJobName(slice: ServiceSlice): string {
  const version = migrationVersion(slice)
  return version === '' ? '' : `${objectNames.migrationJob(slice.service.name)}-${version}`
}

/** A step under a name that stays, which is removed a day after its end. */
function addTask(chart: Chart, step: Step, name: string, annotations: Record<string, string>): void {
  addJob(chart, step, name, '', annotations, { ttlSecondsAfterFinished: keepFinishedSeconds, ...stepSpec(step) })
}

/**
 * Argo CD leaves it alone; people create it from its file, before they take the release back: only the image that brought
 * a migration knows the way back.
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/resource_hooks/
 */
const byHand = { 'argocd.argoproj.io/hook': 'Skip' }

function stepSpec({ slice, process }: Step): IJobSpec {
  return { activeDeadlineSeconds: migrationDeadline, ...jobSpec(slice, process) }
}

function addJob(
  chart: Chart,
  { slice, process }: Step,
  step: string,
  version: string,
  annotations: Record<string, string>,
  spec: IJobSpec,
): void {
  const named = (parts: string[]) => parts.filter((part) => part !== '').join('-')
  addObject<IJob>(chart, named(['migration', step, 'job']), {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name: named([process.owner, step, version]),
      labels: processLabels(slice, process.owner, process.component),
      annotations,
    },
    spec,
  })
}
