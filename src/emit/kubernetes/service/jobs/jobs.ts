// What all Jobs of a service have in common.
import type { IJobSpec } from 'kubernetes-models/batch/v1/JobSpec'
import { podTemplate } from '../pod/pod-template.ts'
import type { Process } from '../pod/process.ts'
import type { ServiceSlice } from '../../slices.ts'

/**
 * A Job that is tried once: nobody said that it is safe to run twice. A pod that its node took away, by a drain or by
 * a spot node's end, does not count as a try.
 */
export function jobSpec(slice: ServiceSlice, process: Process): IJobSpec {
  return {
    backoffLimit: 0,
    podFailurePolicy: {
      rules: [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] }],
    },
    template: podTemplate(slice, process),
  }
}

/**
 * Makes Argo CD run a Job at every sync and delete its forerunner first, because a Job cannot be changed. The hook is
 * of the phase Sync and not PreSync: PreSync runs before anything is applied, so the Job would start with the last
 * version's ConfigMap and Secret, and in a new environment with none.
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/resource_hooks/
 */
export const syncHook = {
  'argocd.argoproj.io/hook': 'Sync',
  'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
}

/** Makes Argo CD run a Job when everything that it has applied is healthy; when the Job fails, so does the sync. */
export const afterSync = {
  'argocd.argoproj.io/hook': 'PostSync',
  'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
}

/** A finished Job is removed after a day: long enough to read its log. */
export const keepFinishedSeconds = 86_400
