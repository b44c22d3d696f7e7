import type { DatabaseRecord } from './engine.ts'

/** A file on a volume of the service that uses it. */
export const sqlite: DatabaseRecord = {
  port: 0,
  managedPorts: {},
  variable: '',
  exporter: null,
  password: 'none',
  runsInCluster: false,
  newestVersion: '',
  answersSql: false,
  findsReplicas: false,
  unpooled: 'SQLite is a file and has no connections',
  importsFrom: [],
  load: [],
}
