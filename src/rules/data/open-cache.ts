// Rule: a cache without a password is guarded by something else.
import type { Cache } from '../../model/data/backing.ts'
import type { Environment } from '../../model/environment.ts'
import type { Finding } from '../../report/diagnostic.ts'
import type { Rule } from '../rule.ts'

export const openCache: Rule = ({ environments }) =>
  environments.flatMap((environment) =>
    environment.caches
      .filter(({ provider, engine, password }) => provider === 'cluster' && engine !== 'memcached' && !password)
      .flatMap((cache): Finding[] => {
        const reason = cache.mode === 'single' ? unguarded(cache, environment) : severalServers(cache)
        const at = { path: ['caches', cache.name, 'password'], environment: environment.name }
        return reason === undefined ? [] : [{ code: 'open-cache', at, ...reason }]
      }),
  )

type Reason = Pick<Finding, 'severity' | 'message' | 'why' | 'hint'>

/** @see https://redis.io/docs/latest/operate/oss_and_stack/management/sentinel/#configuring-sentinel-instances-with-authentication */
function severalServers({ name, mode }: Cache): Reason {
  return {
    severity: 'error',
    message: `\`${name}\` is made of several servers (${mode}), and they would ask each other for no password`,
    why: 'whoever reaches one of them could make it a replica of another server',
    hint: 'leave `password` out, or write `mode: single`',
  }
}

function unguarded({ name }: Cache, { facts }: Environment): Reason | undefined {
  if (facts.networkPolicies) return undefined
  return {
    severity: 'warning',
    message: `everything in the cluster can read and change what \`${name}\` holds`,
    why: 'it asks for no password, and no network policy says who may connect',
    hint: 'leave `password` out, or switch `security.networkPolicies` on',
  }
}
