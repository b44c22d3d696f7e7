import { managedPorts } from '../../facts/managed-databases/index.ts'
import type { DatabaseRecord } from './engine.ts'

export const mysql: DatabaseRecord = {
  port: 3306,
  managedPorts: managedPorts.mysql,
  variable: 'DATABASE_URL',
  exporter: 'mysql',
  password: 'none',
  // No operator for it is kept up that we could trust with data.
  runsInCluster: false,
  newestVersion: '',
  answersSql: true,
  findsReplicas: false,
  unpooled: '',
  importsFrom: [],
  load: ['zstd -dc database.sql.zst | mysql --host "$HOST" --user "$USER" --password "$DATABASE"'],
}
