// Our own health checks, run as the Lua that Argo CD runs, on objects of its own tests and in states that we write.
// Samples: argoproj/argo-cd v3.4.4, gitops-engine/pkg/health/testdata and resource_customizations/…/testdata.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { lauxlib, lua, lualib, to_luastring } from 'fengari'
import { autoscalerHealth, cronJobHealth, elasticsearchHealth } from '../../src/addons/delivery/argo-cd/health.ts'
import type { Json } from '../../src/lib/json.ts'

/** A value as a Lua literal. */
function literal(value: Json): string {
  if (value === null) return 'nil'
  if (Array.isArray(value)) return `{${value.map(literal).join(', ')}}`
  if (typeof value !== 'object') return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, each]) => `[${JSON.stringify(key)}] = ${literal(each ?? null)}`)
    .join(', ')}}`
}

function statusOf(script: string, object: Json): string {
  const state = lauxlib.luaL_newstate()
  lualib.luaL_openlibs(state)
  const source = `obj = ${literal(object)}\nlocal function check()\n${script}\nend\nreturn check().status`
  if (lauxlib.luaL_dostring(state, to_luastring(source))) throw new Error(lua.lua_tojsstring(state, -1))
  return lua.lua_tojsstring(state, -1)
}

const sample = (name: string) => parse(readFileSync(`test/facts/samples/argo-cd/${name}.yaml`, 'utf8')) as Json

test.each([
  ['ready_green', 'Healthy'],
  ['ready_yellow', 'Healthy'],
  ['ready_red', 'Degraded'],
  ['applyingchanges', 'Progressing'],
  ['invalid', 'Degraded'],
  ['progressing', 'Progressing'],
])('Elasticsearch, %s: %s', (name, status) => {
  expect(statusOf(elasticsearchHealth, sample(`elasticsearch-${name}`))).toBe(status)
})

/** @see https://github.com/kubernetes/kubernetes/blob/v1.35.0/pkg/controller/podautoscaler/horizontal.go (conditions) */
const conditions = (...list: [type: string, status: string, reason: string][]) => ({
  status: { conditions: list.map(([type, status, reason]) => ({ type, status, reason, message: reason })) },
})

test.each([
  ['of upstream, healthy', sample('hpa-v2-healthy'), 'Healthy'],
  ['without a status', {}, 'Progressing'],
  ['of upstream, before its target is there', sample('hpa-v2-degraded'), 'Progressing'],
  [
    'without metrics',
    conditions(['AbleToScale', 'True', 'SucceededGetScale'], ['ScalingActive', 'False', 'FailedGetResourceMetric']),
    'Healthy',
  ],
  [
    'with a selector that matches nothing',
    conditions(['AbleToScale', 'True', 'SucceededGetScale'], ['ScalingActive', 'False', 'InvalidSelector']),
    'Degraded',
  ],
  ['that cannot scale', conditions(['AbleToScale', 'False', 'FailedUpdateScale']), 'Degraded'],
])('an autoscaler %s', (_, object, status) => {
  expect(statusOf(autoscalerHealth, object)).toBe(status)
})

test.each([
  ['suspended', { spec: { suspend: true } }],
  ['not yet run', { spec: { suspend: false } }],
  ['run', { spec: { suspend: false }, status: { lastScheduleTime: '2026-12-01T03:00:00Z' } }],
])('a CronJob, %s, is healthy', (_, object) => {
  expect(statusOf(cronJobHealth, object)).toBe('Healthy')
})
