// verifyFiles as a whole: which check a path gets, and where a problem is said to be.
import { expect, test } from 'vitest'
import type { Json } from '../../src/lib/json.ts'
import type { OutputFile } from '../../src/model/output.ts'
import { verifyFiles } from '../../src/verify/index.ts'
import { withValue } from './broken.ts'
import { objects } from './objects.ts'

function yaml(path: string, ...documents: Json[]): OutputFile {
  return { path, format: 'yaml', documents }
}

const workflow = (event: string) => ({
  on: event,
  jobs: { a: { 'runs-on': 'ubuntu-latest', steps: [{ run: 'echo' }] } },
})
const rule = (expr: string) => ({ groups: [{ name: 'a', rules: [{ alert: 'A', expr }] }] })
const analysis = (query: string) => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'AnalysisTemplate',
  metadata: { name: 'errors' },
  spec: { metrics: [{ name: 'errors', provider: { prometheus: { query } } }] },
})

test('good files have no problem', async () => {
  const files = [
    yaml('README.md', 'anything'),
    yaml('kubernetes/production/web/deployment.yaml', objects.deployment),
    yaml('kubernetes/production/web/analysis.yaml', analysis('sum(rate(a{b="{{args.service}}"}[5m]))')),
    yaml('github/acme/shop/.github/workflows/check.yml', workflow('push')),
    yaml('prometheus/production/rules/web.yml', rule('up == 0')),
    yaml('helm/production/traefik/values.yaml', { replicas: 2 }),
  ]
  expect(await verifyFiles(files)).toEqual([])
})

/** Files, and the place and part of the message of the one problem that they must have. */
const broken: [string, OutputFile[], string, string, string][] = [
  [
    'an object',
    [yaml('argocd/production/web.yaml', withValue(objects.service, 'spec.ports', 'x'))],
    'argocd/production/web.yaml',
    '/spec/ports',
    'array',
  ],
  [
    'the second object of a file',
    [yaml('kubernetes/dev/web/all.yaml', objects.service, withValue(objects.service, 'metadata.name', 'A'))],
    'kubernetes/dev/web/all.yaml',
    '/1/metadata/name',
    'DNS name',
  ],
  [
    'a workflow',
    [yaml('github/acme/shop/.github/workflows/a.yml', workflow('pushed'))],
    'github/acme/shop/.github/workflows/a.yml',
    '/on',
    'pushed',
  ],
  [
    'an expression',
    [yaml('prometheus/dev/rules/a.yml', rule('rate(a)'))],
    'prometheus/dev/rules/a.yml',
    '/groups/0/rules/0/expr',
    'matrix',
  ],
  [
    'a label value',
    [yaml('prometheus/dev/rules/a.yml', rule('a{b=~"["}'))],
    'prometheus/dev/rules/a.yml',
    '/groups/0/rules/0/expr',
    'regular',
  ],
  [
    'an analysis',
    [yaml('kubernetes/dev/web/a.yaml', analysis('sum('))],
    'kubernetes/dev/web/a.yaml',
    '/spec/metrics/0/provider/prometheus/query',
    'PromQL',
  ],
  ['chart values', [yaml('helm/dev/traefik/values.yaml', ['x'])], 'helm/dev/traefik/values.yaml', '', 'map of values'],
  [
    'a large number',
    [yaml('helm/dev/traefik/values.yaml', { a: { b: 2 ** 60 } })],
    'helm/dev/traefik/values.yaml',
    '/a/b',
    'too large',
  ],
  ['a file of no known kind', [yaml('secrets/dev/a.yaml', {})], 'secrets/dev/a.yaml', '', 'no check is known'],
]

test.each(broken)('refuses %s', async (_name, files, file, pointer, message) => {
  const problems = await verifyFiles(files)
  expect(problems).toMatchObject([{ file, pointer, message: expect.stringContaining(message) as string }])
})

test('a mistake that many files share is reported in each of them', async () => {
  const files = ['a', 'b'].map((name) => yaml(`prometheus/dev/rules/${name}.yml`, rule(`rate(up{job="${name}"})`)))
  expect((await verifyFiles(files)).map(({ file }) => file)).toEqual([
    'prometheus/dev/rules/a.yml',
    'prometheus/dev/rules/b.yml',
  ])
})
