// What a version of Kubernetes serves: the examples ask for nothing that a living version lacks, and older ones are told of it.
import { expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import type { Json } from '../../src/lib/json.ts'
import { kubernetesAsOf, kubernetesEnds } from '../../src/model/versions/kubernetes.ts'
import { unserved } from '../../src/verify/served.ts'
import { compileFiles, platformFiles, platformFolders } from '../support/platforms.ts'
import { objectsOf, at } from '../emit/kubernetes/objects.ts'
import { sampleFacts, sampleService } from '../support/model.ts'

const alive = Object.entries(kubernetesEnds).flatMap(([version, end]) => (end > kubernetesAsOf ? [version] : []))

test.each(platformFolders)('%s asks every living version only for what it serves', async (folder) => {
  const files = [...(await compileFiles(platformFiles(folder)))].filter(([path]) => /^(kubernetes|argocd)\//.test(path))
  const problems = files.flatMap(([path, text]) => {
    const documents = parseAllDocuments(text).map((document) => document.toJS() as Json)
    return alive.flatMap((version) => unserved({ path, format: 'yaml', documents }, version))
  })
  expect(problems).toEqual([])
})

const rows: [name: string, document: Json, version: string, found: string[]][] = [
  [
    'a kind that is gone',
    { apiVersion: 'batch/v1beta1', kind: 'CronJob' },
    '1.25',
    ['/apiVersion: CronJob of batch/v1beta1 is gone since Kubernetes 1.25'],
  ],
  ['a kind before it is gone', { apiVersion: 'batch/v1beta1', kind: 'CronJob' }, '1.24', []],
  [
    'a kind to come',
    { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'MutatingAdmissionPolicy' },
    '1.35',
    ['/apiVersion: MutatingAdmissionPolicy of admissionregistration.k8s.io/v1 came with Kubernetes 1.36'],
  ],
  [
    'a kind that has come',
    { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'MutatingAdmissionPolicy' },
    '1.36',
    [],
  ],
  [
    'a field of the second container of a Rollout',
    { kind: 'Rollout', spec: { template: { spec: { containers: [{}, { resizePolicy: [] }] } } } },
    '1.32',
    ['/spec/template/spec/containers/1/resizePolicy: `containers.*.resizePolicy` of a Pod came with Kubernetes 1.33'],
  ],
  [
    'a field of the Job of a CronJob',
    { kind: 'CronJob', spec: { jobTemplate: { spec: { successPolicy: {} } } } },
    '1.30',
    [
      '/spec/jobTemplate/spec/successPolicy: `spec.jobTemplate.spec.successPolicy` of a CronJob came with Kubernetes 1.31',
    ],
  ],
  ['versions compared as numbers', { kind: 'Service', spec: { trafficDistribution: 'PreferClose' } }, '1.100', []],
]

test.each(rows)('%s', (_, document, version, found) => {
  const problems = unserved({ path: 'a.yaml', format: 'yaml', documents: [document] }, version)
  expect(problems.map(({ pointer, message }) => `${pointer}: ${message}`)).toEqual(found)
})

test('an old cluster waits by a program of the image before it stops a pod', () => {
  const service = sampleService({ strategy: { kind: 'rolling', surge: '25%', unavailable: '0' } })
  const hook = (kubernetes: string) =>
    at(
      objectsOf(service, sampleFacts({ kubernetes }))['deployment'],
      0,
      'spec',
      'template',
      'spec',
      'containers',
      0,
      'lifecycle',
      'preStop',
    )
  expect(hook('1.30')).toEqual({ sleep: { seconds: 5 } })
  expect(hook('1.29')).toEqual({ exec: { command: ['sleep', '5'] } })
})
