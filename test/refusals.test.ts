// Where a refused output is told: at the value of the spec that it was made of, or at the thing that it belongs to.
import { expect, test } from 'vitest'
import type { Patching } from '../src/patch/patching.ts'
import { memoryDisk } from '../src/read/disk.ts'
import { readPlatform } from '../src/read/read.ts'
import { refusalsOf } from '../src/refusals.ts'
import type { Problem } from '../src/verify/problem.ts'

const spec = `apiVersion: platform/v1
name: shop
repository: acme/shop
services: {web: {image: "nginx:1.29.1", port: 8080, labels: {tier: front end}}}
alerts: {rules: {odd: {expr: "sum("}}}
environments: {production: {deploy: main}}
`
const noPatches = { blame: () => undefined } as object as Patching

async function told(...problems: Pick<Problem, 'pointer' | 'message' | 'value'>[]) {
  const { sources } = await readPlatform(memoryDisk({ 'platform.yaml': spec }))
  const file = 'kubernetes/production/web/deployment.yaml'
  return refusalsOf(
    problems.map((problem) => ({
      problem: { file, ...problem },
      unit: { environment: 'production', owner: 'web' },
    })),
    noPatches,
    sources ?? expect.fail('the spec can be read'),
  )
}

test('what is made of a value is told there, and asks for a report: it should have been refused at once', async () => {
  expect(await told({ pointer: '/metadata/labels/tier', message: 'no', value: 'front end' })).toMatchObject([
    {
      code: 'invalid-output',
      at: { path: ['services', 'web', 'labels', 'tier'] },
      hint: expect.stringContaining('please report it') as string,
    },
  ])
})

test('several problems of one value are told once', async () => {
  const problem = { pointer: '/metadata/labels/tier', message: 'no', value: 'front end' }
  const [finding, ...others] = await told(problem, problem, problem)
  expect([finding?.message.endsWith('(and in 2 more places)'), others]).toEqual([true, []])
})

test('what no value explains is told at the name of its owner', async () => {
  expect(await told({ pointer: '/spec/replicas', message: 'no', value: 7 })).toMatchObject([
    { code: 'invalid-output', at: { path: ['services', 'web'], target: 'key' } },
  ])
})

test('a text that is handed on as it is written is a mistake of its writer', async () => {
  expect(await told({ pointer: '/groups/0/rules/0/expr', message: 'is not PromQL', value: 'sum(' })).toMatchObject([
    { code: 'not-understood', message: 'Prometheus would refuse `alerts.rules.odd.expr`: is not PromQL' },
  ])
})
