// Rule: a metric is read from a database that answers SQL, as one number.
import { answersSql } from '../../model/data/exporter.ts'
import type { CustomMetric } from '../../model/service.ts'
import type { Environment } from '../../model/environment.ts'
import type { Rule } from '../rule.ts'

export const queryUnanswered: Rule = (platform) =>
  platform.environments.flatMap((environment) =>
    environment.services.flatMap(({ name, metrics }) =>
      (metrics?.custom ?? []).flatMap((metric) => {
        const reason = reasonAgainst(metric, environment)
        if (reason === undefined) return []
        return [
          {
            code: 'query-unanswered' as const,
            severity: 'error' as const,
            at: {
              path: ['services', name, 'metrics', 'custom', metric.name, ...reason.at],
              environment: environment.name,
            },
            message: reason.message,
            why: 'the metric would never have a value',
            hint: reason.hint,
          },
        ]
      }),
    ),
  )

type Reason = { at: string[]; message: string; hint: string }

function reasonAgainst({ name, type, query }: CustomMetric, { databases }: Environment): Reason | undefined {
  if (query === null) return undefined
  if (type === 'histogram')
    return {
      at: ['type'],
      message: `a query gives one number, and \`${name}\` is a histogram of many`,
      hint: 'make it a `gauge`, or a `counter` where it only grows',
    }
  const answering = databases.filter(({ engine }) => answersSql(engine)).map((database) => `\`${database.name}\``)
  const hint =
    answering.length === 0
      ? 'let the application count, or keep the numbers in PostgreSQL'
      : `write \`from\` with one of ${answering.join(', ')}`
  if (query.database === '')
    return { at: ['query'], message: `nobody knows which database answers the query of \`${name}\``, hint }
  const database = databases.find((each) => each.name === query.database)
  if (database === undefined || answersSql(database.engine)) return undefined
  return {
    at: ['from'],
    message: `\`${database.name}\` (${database.engine}) does not answer SQL over the network`,
    hint,
  }
}
