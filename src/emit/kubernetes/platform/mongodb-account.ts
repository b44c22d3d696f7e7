// The account of the MongoDB servers in a preview; elsewhere it comes with their operator.
import type { Chart } from 'cdk8s'
import { mongodbAccount, needsMongodbAccount } from '../../../model/data/mongodb-account.ts'
import { addObject, fileOfKind } from '../kit/chart.ts'
import { platformWaves, syncWave } from '../kit/sync.ts'
import type { PreviewSlice } from '../slices.ts'

/** Adds the account and its rights; nothing without MongoDB. */
export function emitMongodbAccount(chart: Chart, { facts, backings }: PreviewSlice): void {
  if (!backings.some(needsMongodbAccount)) return
  for (const object of mongodbAccount(facts.namespace, syncWave(platformWaves.namespace)))
    addObject(chart, fileOfKind(object.kind), object)
}
