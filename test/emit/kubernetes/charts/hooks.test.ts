// What Argo CD is told, told to Helm.
import { expect, test } from 'vitest'
import { forHelm } from '../../../../src/emit/kubernetes/charts/hooks.ts'
import { definedElsewhere, keepData, serviceWaves, syncWave } from '../../../../src/emit/kubernetes/kit/sync.ts'
import { afterSync, syncHook } from '../../../../src/emit/kubernetes/service/jobs/jobs.ts'

const told = (kind: string, annotations: Record<string, string>) =>
  forHelm({ kind, metadata: { name: 'x', annotations } })?.['metadata']
const hook = (kind: string, annotations: Record<string, string>) =>
  (told(kind, annotations) as { annotations: Record<string, string> }).annotations['helm.sh/hook']

test('an object without a process is part of the release', () => {
  expect(told('ConfigMap', syncWave(serviceWaves.configuration))).toEqual({ name: 'x' })
  expect(told('ScaledObject', { ...definedElsewhere, own: 'a' })).toEqual({ name: 'x', annotations: { own: 'a' } })
})

test('data that Argo CD keeps, Helm keeps', () => {
  expect(told('PersistentVolumeClaim', keepData)).toEqual({
    name: 'x',
    annotations: { 'helm.sh/resource-policy': 'keep' },
  })
})

test('what comes before the workload comes before an upgrade', () => {
  expect(hook('Backup', { ...syncWave(serviceWaves.backup), ...definedElsewhere })).toBe('post-install,pre-upgrade')
  expect(hook('Job', syncWave(serviceWaves.migration))).toBe('post-install,pre-upgrade')
})

test('an empty database is filled once', () => {
  expect(hook('Job', syncWave(serviceWaves.seed))).toBe('post-install')
})

test('Jobs of services and tests run after every change', () => {
  expect(hook('Job', syncHook)).toBe('post-install,post-upgrade')
  expect(hook('Job', afterSync)).toBe('post-install,post-upgrade')
})

test('what people start by hand is no part of the chart', () => {
  expect(told('Job', { 'argocd.argoproj.io/hook': 'Skip' })).toBeUndefined()
})
