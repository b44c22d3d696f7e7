// What Argo CD leaves to others of the objects of a service: the weights of a canary, and a Job that fills a database.
import { describe, expect, test } from 'vitest'
import { emitServiceApplication } from '../../../src/emit/argocd/service-application.ts'
import type { JsonObject } from '../../../src/lib/json.ts'
import { sampleFacts } from '../../support/model.ts'

type Spec = { ignoreDifferences?: JsonObject[]; syncPolicy: { syncOptions: string[] } }

function specOf(service: { seeds?: boolean; migrates?: boolean; movesWeights?: boolean }): Spec {
  const [file] = emitServiceApplication({
    facts: sampleFacts(),
    regions: [],
    service: { name: 'web', seeds: false, migrates: false, movesWeights: false, ...service },
  })
  return (file?.documents[0] as JsonObject).spec as unknown as Spec
}

describe('the weights of a canary', () => {
  // Of every rule of every route: a service has one per host, and a rule per path.
  const weights = {
    group: 'gateway.networking.k8s.io',
    kind: 'HTTPRoute',
    jqPathExpressions: ['.spec.rules[].backendRefs[].weight'],
  }

  test('are not compared, and no route is applied for their sake', () => {
    expect(specOf({ movesWeights: true })).toMatchObject({
      ignoreDifferences: [weights],
      syncPolicy: { syncOptions: expect.arrayContaining(['ApplyOutOfSyncOnly=true']) },
    })
  })

  test('do not keep a changed route from arriving', () => {
    expect(specOf({ movesWeights: true }).syncPolicy.syncOptions).not.toContain('RespectIgnoreDifferences=true')
    expect(specOf({ movesWeights: true, seeds: true }).syncPolicy.syncOptions).not.toContain(
      'RespectIgnoreDifferences=true',
    )
  })

  test('are those of git where no release moves them', () => {
    expect(specOf({})).not.toHaveProperty('ignoreDifferences')
  })
})

test('a Job that fills a database is kept as it was where everything is applied at every sync', () => {
  expect(specOf({ seeds: true, migrates: true }).syncPolicy.syncOptions).toContain('RespectIgnoreDifferences=true')
  expect(specOf({ seeds: true }).ignoreDifferences).toMatchObject([{ kind: 'Job', jsonPointers: ['/spec'] }])
})
