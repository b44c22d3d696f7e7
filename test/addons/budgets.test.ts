// No budget for a single replica: its node could never be drained. And two of everything that must always answer in production.
import { describe, expect, test } from 'vitest'
import { environmentIn, resolveText } from '../support/resolved.ts'
import type { JsonObject } from '../../src/lib/json.ts'

const spec = `
services: {web: {build: ., port: 80, secrets: [KEY], routes: [shop.example.com]}}
domains: {example.com: {}}
environments: {staging: {deploy: main}, production: {deploy: release}}
secrets: {store: vault}
security: {mesh: istio}
`

function valuesOf(addon: string, environment: string): JsonObject {
  return (
    environmentIn(resolveText(spec), environment).addons.find(({ name }) => name === addon)?.values ??
    expect.fail(`there is no ${addon}`)
  )
}

describe('in staging, where there is one of each', () => {
  const off: [addon: string, values: JsonObject][] = [
    ['vault', { server: { ha: { replicas: 1, disruptionBudget: { enabled: false } } } }],
    ['istiod', { replicaCount: 1, global: { defaultPodDisruptionBudget: { enabled: false } } }],
  ]
  test.each(off)('%s switches the budget of its chart off', (addon, values) =>
    expect(valuesOf(addon, 'staging')).toMatchObject(values),
  )
  test.each(['cert-manager', 'external-secrets', 'loki', 'traefik'])('%s says nothing of one', (addon) =>
    expect(valuesOf(addon, 'staging')).not.toHaveProperty('podDisruptionBudget'),
  )
})

describe('in production', () => {
  test('Vault keeps a majority, and Istio one of two, by the budgets of their charts', () => {
    expect(valuesOf('vault', 'production')).not.toHaveProperty('server.ha.disruptionBudget')
    expect(valuesOf('istiod', 'production')).not.toHaveProperty('global.defaultPodDisruptionBudget')
  })
  test.each(['cert-manager', 'external-secrets', 'traefik'])('%s has one', (addon) =>
    expect(valuesOf(addon, 'production')).toHaveProperty('podDisruptionBudget.enabled', true),
  )
})
