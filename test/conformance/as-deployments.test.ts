import { expect, it } from 'vitest'
import { asDeployment } from './as-deployments.ts'

it('shows a Rollout to linters as the Deployment that it stands in for', () => {
  const template = { spec: { containers: [] } }
  const rollout = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Rollout',
    metadata: { name: 'api' },
    spec: { analysis: { successfulRunHistoryLimit: 1 }, strategy: { canary: { steps: [] } }, template },
  }
  expect(asDeployment(rollout)).toEqual({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'api' },
    spec: { strategy: { type: 'RollingUpdate' }, template },
  })
})

it('lets references follow', () => {
  const target = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', name: 'api' }
  const autoscaler = { kind: 'HorizontalPodAutoscaler', spec: { scaleTargetRef: target } }
  const want = {
    kind: 'HorizontalPodAutoscaler',
    spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'api' } },
  }
  expect(asDeployment(autoscaler)).toEqual(want)
})

it.each([
  [{ kind: 'Service', spec: { ports: [1, 'a', null] } }],
  [['a', { kind: 'Rollout', apiVersion: 'example.com/v1' }]],
])('leaves everything else alone: %j', (value) => expect(asDeployment(value)).toEqual(value))
