// Rule: connections are pooled only where a pool exists for the engine.
import { databaseEngines } from '../../model/engines/index.ts'
import { inDatabases, type Rule } from '../rule.ts'

export const poolingImpossible: Rule = (platform) =>
  inDatabases(platform, ({ name, engine, pooling }, { name: environment }) => {
    const reason = databaseEngines[engine].unpooled
    if (!pooling || reason === '') return []
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
