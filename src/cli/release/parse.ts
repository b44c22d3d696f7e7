// The words behind `quoin release`.
import { parseArgs } from 'node:util'
import { UsageError } from '../usage.ts'

/** What is to be released: versions by service. */
export type Release = { environment: string; versions: Record<string, string> }

const example = '`quoin release web=v1.4.2 --env production`'

/** Throws `UsageError` for words that have not the form of a release; whether the names exist is not asked here. */
export function parseRelease(args: string[]): Release {
  const { values, positionals } = parseArgs({ args, options: { env: { type: 'string' } }, allowPositionals: true })
  if (values.env === undefined || values.env === '')
    throw new UsageError(`release needs \`--env <name>\`, such as ${example}`)
  if (positionals.length === 0) throw new UsageError(`release needs a service and its version, such as ${example}`)
  const versions: Record<string, string> = {}
  for (const word of positionals) {
    const [service, version] = splitPair(word)
    if (Object.hasOwn(versions, service) && versions[service] !== version)
      throw new UsageError(`\`${service}\` is released twice, as \`${versions[service]}\` and as \`${version}\``)
    versions[service] = version
  }
  return { environment: values.env, versions }
}

function splitPair(word: string): [string, string] {
  const sign = word.indexOf('=')
  if (sign <= 0 || sign === word.length - 1)
    throw new UsageError(`\`${word}\` is not of the form <service>=<tag or digest>, such as ${example}`)
  return [word.slice(0, sign), word.slice(sign + 1)]
}
