// Rule: what is archived is kept longer in the archive than before it.
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts'
import { seconds } from '../../lib/quantities.ts'
import type { Environment } from '../../model/environment.ts'
import type { Finding, SpecPath } from '../../report/diagnostic.ts'
import type { Rule } from '../rule.ts'

export const archiveTooShort: Rule = (platform) =>
  platform.environments.flatMap((environment) => [...logs(environment), ...buckets(environment)])

/** Logs are searched for `retention` and then kept in cheap storage until `archive`. */
function logs({ name: environment, effective }: Environment): Finding[] {
  const { archive, retention = '30d' } = mapAt(mapAt(effective, 'observability'), 'logs')
  if (!isShorter(archive, retention)) return []
  return [
    tooShort(
      ['observability', 'logs', 'archive'],
      environment,
      `logs leave the archive after ${archive}, when they can still be searched (\`retention: ${retention}\`)`,
      `write an \`archive\` that is longer than ${retention}, or remove it`,
    ),
  ]
}

/** Objects move to cheaper storage at the age of `archive` and are deleted at the age of `retention`. */
function buckets({ name: environment, effective }: Environment): Finding[] {
  const all = mapAt(effective, 'buckets')
  return Object.keys(all).flatMap((name) => {
    const { archive, retention } = mapAt(all, name)
    if (!isShorter(retention, archive)) return []
    return [
      tooShort(
        ['buckets', name, 'archive'],
        environment,
        `objects of \`${name}\` are deleted after ${retention}, before they would be archived after ${archive}`,
        `write an \`archive\` that is shorter than ${retention}, or a longer \`retention\``,
      ),
    ]
  })
}

function isShorter(one: Json | undefined, other: Json | undefined): boolean {
  return typeof one === 'string' && typeof other === 'string' && seconds(one) <= seconds(other)
}

function tooShort(path: SpecPath, environment: string, message: string, hint: string): Finding {
  return {
    code: 'archive-too-short',
    severity: 'warning',
    at: { path, environment },
    message,
    why: 'nothing would ever be archived',
    hint,
  }
}

function mapAt(owner: JsonObject, key: string): JsonObject {
  const value = owner[key]
  return isJsonObject(value) ? value : {}
}
