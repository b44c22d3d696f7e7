// The members of a MongoDB database, run by MongoDB's operator.
import type { Chart } from 'cdk8s'
import type { JsonObject } from '../../../../lib/json.ts'
import type { Database } from '../../../../model/data/backing.ts'
import { databaseNames } from '../../../../model/names/backing.ts'
import { mongodbVersions } from '../../../../model/versions/databases.ts'
import { addObject } from '../../kit/chart.ts'
import { databaseSlice } from '../database-slice.ts'
import { keptInProduction } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'
import { exporterUser, passwordSecrets } from './conventions.ts'
import { memberPodTemplate } from './pod-template.ts'

type Role = { name: string; db: string }
type User = {
  name: string
  db: string
  passwordSecretRef: { name: string }
  roles: Role[]
  scramCredentialsSecretName: string
  connectionStringSecretName: string
}

/**
 * What we write of a MongoDBCommunity.
 * @see https://github.com/mongodb/mongodb-kubernetes/tree/master/docs/mongodbcommunity
 */
export type MongoDBCommunity = {
  apiVersion: 'mongodbcommunity.mongodb.com/v1'
  kind: 'MongoDBCommunity'
  metadata: { name: string; annotations?: Record<string, string> | undefined }
  spec: {
    type: 'ReplicaSet'
    members: number
    version: string
    security: { authentication: { modes: ['SCRAM'] } }
    users: User[]
    additionalMongodConfig?: JsonObject
    statefulSet: { spec: object }
  }
}

/** Adds the replica set. Its operator makes the Service, and the Secret with the address and the user of the applications. */
export function addReplicaSet(chart: Chart, slice: BackingSlice): void {
  const own = databaseSlice(slice)
  const { facts, database } = own
  addObject<MongoDBCommunity>(chart, 'mongodb-community', {
    apiVersion: 'mongodbcommunity.mongodb.com/v1',
    kind: 'MongoDBCommunity',
    metadata: { name: database.name, annotations: keptInProduction(facts) },
    spec: {
      type: 'ReplicaSet',
      members: membersOf(database),
      version: mongodbVersions[database.version] ?? '',
      security: { authentication: { modes: ['SCRAM'] } },
      users: [applicationUser(database.name), exporterOf(database.name)],
      ...configuration(database),
      statefulSet: { spec: { volumeClaimTemplates: claims(database), template: memberPodTemplate(own) } },
    },
  })
}

/** An odd number, because an even one has no majority after a split; three where one must be able to fail. */
export function membersOf({ replicas, highlyAvailable }: Database): number {
  const members = Math.max(1 + replicas, highlyAvailable ? 3 : 1)
  return members % 2 === 0 ? members + 1 : members
}

/** The user stands in the database that it uses, so that the address names the right one to sign in to and to work in. */
function applicationUser(database: string): User {
  const db = databaseNames.application
  return user(
    database,
    db,
    db,
    passwordSecrets.application(database),
    [
      { name: 'readWrite', db },
      { name: 'dbAdmin', db },
    ],
    databaseNames.credentials(database),
  )
}

function exporterOf(database: string): User {
  return user(
    database,
    exporterUser,
    'admin',
    passwordSecrets.exporter(database),
    [
      { name: 'clusterMonitor', db: 'admin' },
      { name: 'read', db: 'local' },
    ],
    `${database}-${exporterUser}`,
  )
}

function user(database: string, name: string, db: string, password: string, roles: Role[], secret: string): User {
  return {
    name,
    db,
    passwordSecretRef: { name: password },
    roles,
    scramCredentialsSecretName: `${database}-${name}`,
    connectionStringSecretName: secret,
  }
}

/** The profiler keeps slow operations in the database itself. @see https://www.mongodb.com/docs/manual/reference/configuration-options/ */
function configuration({ slowQuery, parameters }: Database): { additionalMongodConfig?: JsonObject } {
  const slow =
    slowQuery === 0 ? {} : { 'operationProfiling.mode': 'slowOp', 'operationProfiling.slowOpThresholdMs': slowQuery }
  const all = { ...slow, ...Object.fromEntries(parameters.map(({ name, value }) => [name, value])) }
  return Object.keys(all).length === 0 ? {} : { additionalMongodConfig: all }
}

function claims({ storage, storageClass }: Database): object[] {
  const claim = (name: string, size: string) => ({
    metadata: { name },
    spec: {
      accessModes: ['ReadWriteOnce'],
      ...(storageClass !== '' && { storageClassName: storageClass }),
      resources: { requests: { storage: size } },
    },
  })
  // The agent rotates logs long before they fill the second one.
  return [claim('data-volume', storage), claim('logs-volume', '2Gi')]
}
