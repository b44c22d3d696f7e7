// The passwords of the two users of a MongoDB database: its operator makes none.
import type { Chart } from 'cdk8s'
import { databaseSlice } from '../database-slice.ts'
import { addGeneratedPassword, passwordPlace } from '../../kit/generated-password.ts'
import { keptInProduction } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'
import { passwordSecrets } from './conventions.ts'

/** Adds a generated password for the applications, and one for the exporter. */
export function addPasswords(chart: Chart, slice: BackingSlice): void {
  const { facts, database } = databaseSlice(slice)
  for (const secret of [passwordSecrets.application(database.name), passwordSecrets.exporter(database.name)]) {
    addGeneratedPassword(chart, { secret, keys: { password: passwordPlace } }, keptInProduction(facts))
  }
}
