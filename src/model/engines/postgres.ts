import { managedPorts } from '../../facts/managed-databases/index.ts'
import { newestPostgres } from '../versions/databases.ts'
import type { DatabaseRecord } from './engine.ts'

export const postgres: DatabaseRecord = {
  port: 5432,
  managedPorts: managedPorts.postgres,
  variable: 'DATABASE_URL',
  exporter: 'postgres',
  password: 'operator',
  runsInCluster: true,
  newestVersion: newestPostgres,
  answersSql: true,
  findsReplicas: false,
  unpooled: '',
  importsFrom: ['sqlite', 'mysql', 'postgres'],
  load: [
    'zstd -dc database.pgdump.zst | pg_restore --clean --if-exists --no-owner --no-privileges --dbname "$DATABASE_URL"',
  ],
}
