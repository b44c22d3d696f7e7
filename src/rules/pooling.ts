// Rule: connections are pooled only where a pool exists for the engine.
import type { DatabaseEngine } from '../model/data/backing.ts'
import { inDatabases, type Rule } from './rule.ts'

const reasons: Partial<Record<DatabaseEngine, string>> = {
  mongodb: 'MongoDB’s drivers pool by themselves, and no pool stands between them and the server',
  sqlite: 'SQLite is a file and has no connections',
}

export const poolingIsPossible: Rule = (platform) =>
  inDatabases(platform, ({ name, engine, pooling }, { name: environment }) => {
    const reason = reasons[engine]
    if (!pooling || reason === undefined) return []
    return [
      {
        code: 'pooling-impossible',
        severity: 'error',
        at: { path: ['databases', name, 'pooling'], environment, target: 'key' },
        message: `the connections of \`${name}\` cannot be pooled: ${reason}`,
        why: 'pools such as PgBouncer speak the protocol of one engine',
        hint: 'remove `pooling`',
      },
    ]
  })
