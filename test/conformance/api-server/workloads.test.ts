import { expect, it } from 'vitest'
import type { JsonObject } from '../../../src/lib/json.ts'
import { differences, type Taken } from './apply.ts'
import { workloadsOf } from './workloads.ts'

const template = { metadata: { labels: { app: 'api' } }, spec: { containers: [{ name: 'api' }] } }

function taken(kind: string, spec: JsonObject, name = 'api'): Taken {
  return { file: '', value: { kind, metadata: { name }, spec }, path: '', namespace: 'shop' }
}

const scaler = (kind: string, most: JsonObject) =>
  taken(kind, { scaleTargetRef: { kind: 'Deployment', name: 'api' }, ...most })

it.each<[string, Taken[], number]>([
  ['asks for one by itself, and for one more in an update', [taken('Deployment', { template })], 2],
  [
    'is replaced without a second one',
    [taken('Deployment', { template, replicas: 3, strategy: { type: 'Recreate' } })],
    3,
  ],
  [
    'has a surge in pods',
    [taken('Deployment', { template, replicas: 3, strategy: { rollingUpdate: { maxSurge: 2 } } })],
    5,
  ],
  [
    'has a surge in percent, rounded up',
    [taken('Rollout', { template, replicas: 3, strategy: { canary: { maxSurge: '50%' } } })],
    5,
  ],
  [
    'is there twice while blue turns green',
    [taken('Rollout', { template, replicas: 3, strategy: { blueGreen: {} } })],
    6,
  ],
  [
    'may be scaled',
    [taken('Deployment', { template, replicas: 2 }), scaler('HorizontalPodAutoscaler', { maxReplicas: 8 })],
    10,
  ],
  ['may be scaled by KEDA', [taken('Deployment', { template }), scaler('ScaledObject', { maxReplicaCount: 4 })], 5],
  ['runs in parallel', [taken('CronJob', { jobTemplate: { spec: { parallelism: 3, template } } })], 3],
  ['is made by an operator, with the job that makes it', [taken('Cluster', { instances: 2, resources: {} })], 3],
])('a workload %s', (_name, all, most) => expect(workloadsOf(all).map((workload) => workload.most)).toEqual([most]))

it('gives the pod of a StatefulSet its claims, its name and its labels', () => {
  const [workload] = workloadsOf([
    taken('StatefulSet', { template, volumeClaimTemplates: [{ metadata: { name: 'data' } }] }),
  ])
  expect(workload?.pod).toMatchObject({
    metadata: { name: 'api-0', labels: { app: 'api', 'controller-revision-hash': 'api-7d9c5b8f6d' } },
    spec: {
      containers: [{ name: 'api' }],
      volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data-0' } }],
    },
  })
})

it('finds the pods of analyses', () => {
  const job = { spec: { template } }
  expect(
    workloadsOf([taken('AnalysisTemplate', { metrics: [{ provider: { job } }, { provider: { prometheus: {} } }] })]),
  ).toHaveLength(1)
})

it('tells fields that are held with other values, not those that were added', () => {
  expect(differences({ a: 1, b: [{ c: '1000m' }], d: null }, { a: 1, b: [{ c: '1', e: 2 }] })).toEqual([
    '/b/0/c is "1000m" here and "1" on the server',
  ])
})
