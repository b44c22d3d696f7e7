import { managedPorts } from '../../facts/managed-databases/index.ts'
import { newestMongodb } from '../versions/databases.ts'
import type { DatabaseRecord } from './engine.ts'

export const mongodb: DatabaseRecord = {
  port: 27017,
  managedPorts: managedPorts.mongodb,
  variable: 'MONGODB_URI',
  exporter: 'mongodb',
  password: 'generator',
  runsInCluster: true,
  newestVersion: newestMongodb,
  answersSql: false,
  findsReplicas: true,
  unpooled: 'MongoDB’s drivers pool by themselves, and no pool stands between them and the server',
  importsFrom: ['mongodb'],
  load: ['mongorestore --uri "$DATABASE_URL" --gzip --archive=database.archive.gz --drop'],
}
