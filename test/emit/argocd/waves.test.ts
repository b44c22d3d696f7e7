// Argo CD starts a wave when everything in the one before is healthy. So nothing may wait for something of a later wave:
// neither for a definition or a webhook that another add-on brings, nor for a Secret that the store fills.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { addons } from '../../../src/addons/index.ts'
import type { Addon } from '../../../src/addons/addon.ts'
import { platformWave } from '../../../src/model/addon.ts'
import { applicationWaves } from '../../../src/emit/argocd/application.ts'
import { sampleDomain, sampleEnvironment } from '../../support/model.ts'

type Name = keyof typeof addons

/** What each add-on needs of others, strictly before itself: `after` of its fixture. */
const needs = (name: Name) =>
  (parse(readFileSync(`test/addons/${name}.yaml`, 'utf8')) as { after?: Name[] }).after ?? []

/** What the shared objects are made of: definitions that must be there, and webhooks that must answer. */
const platformNeeds: Name[] = [
  'gateway-api',
  'prometheus-operator-crds',
  'cert-manager',
  'external-secrets',
  'kyverno',
  'traefik',
  'kong',
  'nginx-gateway-fabric',
  'aws-load-balancer-controller',
  'istio-base',
  'linkerd-crds',
]

/** They read their Secrets through the API of the cluster when they need them, and are healthy without. */
const healthyWithoutSecrets: Name[] = ['argo-cd', 'kyverno']

const waveOf = (name: Name) => (addons[name] as Addon).wave

describe('every add-on comes after what it needs:', () => {
  test.each(Object.keys(addons) as Name[])('%s', (name) => {
    expect(needs(name).filter((other) => waveOf(other) >= waveOf(name))).toEqual([])
  })
})

test('the shared objects come after what they are made of, what the cluster runs after them, and services last', () => {
  expect(platformNeeds.filter((name) => waveOf(name) >= platformWave)).toEqual([])
  const { projects, platform, backing, services, dashboards } = applicationWaves
  expect([projects, platform, backing, services, dashboards]).toEqual(
    [projects, platform, backing, services, dashboards].toSorted((one, other) => one - other),
  )
  expect((Object.keys(addons) as Name[]).filter((name) => waveOf(name) >= services)).toEqual([])
})

test('whoever needs a Secret of the store to start does not come before it', () => {
  const environment = sampleEnvironment({ domains: [sampleDomain({ records: 'cluster' })] })
  const early = (Object.entries(addons) as [Name, Addon][]).filter(
    ([, { wave, secrets }]) => wave < platformWave && (secrets?.(environment) ?? []).length > 0,
  )
  expect(early.map(([name]) => name).filter((name) => !healthyWithoutSecrets.includes(name))).toEqual([])
})
