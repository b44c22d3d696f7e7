// Names and places of the pages that say what to do.

/** Runbooks that belong to no single alert, by topic. No alert can have one of these names. */
export const runbookTopics = [
  'incident-response',
  'deployment',
  'rollback',
  'scaling',
  'dependency-outage',
  'recovery-drill',
  'restore-application',
  'restore-database',
  'restore-everything',
  'sqlite-to-postgres',
  'mysql-to-postgres',
  'postgres-to-postgres',
  'mongodb-to-mongodb',
] as const

export type RunbookTopic = (typeof runbookTopics)[number]

/** Where the page of an alert, or about a topic, stands under `generated/`. */
export function runbookPath(name: string): string {
  return `docs/runbooks/${name}.md`
}
