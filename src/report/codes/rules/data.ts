// Codes of the rules in `src/rules/data/`: databases, queues and backups.
import type { CodeEntry } from '../../codes.ts'

export const dataCodes = {
  'migration-not-saved': {
    title: 'A backup is wanted before a migration, and nothing makes it',
    explanation:
      '`migrate: {backup: true}` saves the databases of the service once more before each migration, in the way in which they are backed up anyway: PostgreSQL in the cluster by a full backup of its own, others by the dump of the night. Both need a bucket.',
  },
  'pooling-impossible': {
    title: 'Pooled connections where there is no pool',
    explanation:
      'Connection pools exist for PostgreSQL and MySQL. MongoDB’s drivers pool by themselves, and SQLite has no connections.',
  },
  'broker-cannot': {
    title: 'A setting of a queue that its broker does not have',
    explanation:
      'Brokers differ: topics are Kafka’s, which has no priorities; SQS has neither partitions nor a broker that could be named, hides a message for twelve hours at most, and counts tries only where there is a dead letter queue; Memcached holds no queues at all. What libraries do in place of the broker is possible everywhere: they find retries, timeouts and the name of the dead letter queue in variables of their service.',
  },
  'not-in-cluster': {
    title: 'A database in the cluster that nothing could run',
    explanation:
      'With `provider: cluster`, operators run PostgreSQL and MongoDB in the versions and with the extensions that their images have, and SQLite is a file of one service. For the rest, `managed` and `external` say that somebody else runs the database.',
  },
  'import-impossible': {
    title: 'Data that cannot be brought over',
    explanation:
      '`importFrom` brings SQLite, MySQL and PostgreSQL into PostgreSQL, and MongoDB into MongoDB. A SQLite file has a `path`.',
  },
  'no-point-in-time': {
    title: 'Point-in-time recovery that does not exist',
    explanation:
      'SQLite cannot be restored to a point in time. Providers reach back a limited number of days: Amazon RDS, Cloud SQL and Azure 35, DigitalOcean 7. At Supabase it is an add-on with at most 28.',
  },
  'recovery-point-missed': {
    title: 'More could be lost than the objective allows',
    explanation:
      '`recovery.rpo` says how much data may be lost, in time. What was written since the last backup is lost, unless there is point-in-time recovery.',
  },
  'recovery-time-unknown': {
    title: 'A promise that nobody has timed',
    explanation:
      '`recovery.rto` says how soon the platform is back. With `backups.verify` the last backup is restored on trial, and the time that it took is measured as `restore_duration`; without it, nobody knows.',
  },
  'backup-without-bucket': {
    title: 'Backups that have no place',
    explanation:
      'Databases in the cluster, volumes and the state of the cluster are saved in buckets. `backups.to`, or `backup.to` of a database, names them.',
  },
  'state-not-saved': {
    title: 'An add-on that nothing saves',
    explanation:
      'Vault in the cluster holds every secret, and Unleash which flags are on: nobody can measure or compute that again. Snapshots of Vault go to the buckets of `backups.to`.',
  },
  'bucket-deletes-backups': {
    title: 'A bucket that deletes backups too soon',
    explanation:
      '`retention` of a bucket is the age at which it deletes its objects, whatever they are. It is not less than `retention` and `pitr` of the backups that go there.',
  },
  'too-few-copies': {
    title: 'Too few copies, or all in one place',
    explanation:
      'Of what production holds there are three copies, counting the original, and one of them in another region or with another company. `replicate` on the bucket of the backups makes one more, elsewhere.',
  },
  'archive-too-short': {
    title: 'An archive that ends before it begins',
    explanation:
      'Logs are searched for `retention` and kept until `archive`, so `archive` is the longer one. Objects in buckets are archived at the age of `archive` and deleted at that of `retention`, so there `archive` is the shorter one.',
  },
  'open-cache': {
    title: 'A cache that asks for no password',
    explanation:
      'With `password: false` an address is enough to read and to change what a cache holds, so network policies must say who has it. Several servers that make one cache prove to each other with the password that they belong together.',
  },
} satisfies Record<string, CodeEntry>
