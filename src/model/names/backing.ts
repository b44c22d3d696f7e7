// Names around databases, buckets, brokers and backups.
import type { EnvironmentFacts } from '../environment.ts'

/** Where the operators of brokers run; that of RabbitMQ stands in its manifests. */
export const brokerOperatorNamespaces = { rabbitmq: 'rabbitmq-system', kafka: 'strimzi' }

/** What the snapshots of a Vault in the cluster are called among the backups of databases. */
export const storeOfSecrets = 'vault-store'

/** Names of what stands around a database in the cluster. */
export const databaseNames = {
  /** Services that its operator makes: of the primary, and of the replicas. */
  primary: (database: string) => `${database}-rw`,
  replicas: (database: string) => `${database}-ro`,
  pooler: (database: string) => `${database}-pooler`,
  /** The Secret with the user of the applications, which the operator makes. */
  credentials: (database: string) => `${database}-app`,
  /** The Secret with the authority that signs the certificates of the servers and of the pool, which the operator makes. */
  authority: (database: string) => `${database}-ca`,
  /** Where pods that connect find the certificate of that authority; its key stays in the Secret. */
  authorityFolder: (database: string) => `/var/run/tls/${database}`,
  authorityFile: (database: string) => `/var/run/tls/${database}/ca.crt`,
  /** The Secret with the user that Vault makes for a while. */
  dynamicCredentials: (database: string) => `${database}-credentials`,
  /** What the exporter of its servers asks besides. */
  queries: (database: string) => `${database}-monitoring`,
  backupSecret: (database: string) => `${database}-backup`,
  importJob: (database: string) => `${database}-import`,
  /** The database and the user that applications get. */
  application: 'app',
}

/** What the cloud knows a bucket by: names of buckets are global to a provider, so they carry platform and environment. */
export function bucketName(
  { platform, environment }: Pick<EnvironmentFacts, 'platform' | 'environment'>,
  bucket: string,
): string {
  return `${platform}-${environment}-${bucket}`
}

/** Backups that jobs make: the objects around them, and where in a bucket they stand. */
export const backupNames = {
  /** The folder and the Application of all jobs of an environment. */
  owner: 'backups',
  scripts: 'backup-scripts',
  job: (database: string) => `${database}-backup`,
  restoreTest: (database: string) => `${database}-restore-test`,
  /** The Secret with the keys of a bucket. */
  bucketKeys: (bucket: string) => `${bucket}-bucket`,
  /** The Secret with the URL of a database, where it stands in the store. */
  databaseKeys: (database: string) => `${database}-backup-source`,
  dumps: (database: string) => `dumps/${database}`,
}

/** Velero: where it runs, the folder in each bucket that is its own, and what it knows backups by. */
export const veleroNames = {
  namespace: 'velero',
  prefix: 'velero',
  credentials: (bucket: string) => `velero-${bucket}`,
  schedule: (content: string, bucket: string) => `${content}-${bucket}`,
}
