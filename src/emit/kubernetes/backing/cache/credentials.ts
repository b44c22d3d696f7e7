// The password of a Redis or Valkey, as its users, its servers and its exporter want it.
import type { Chart } from 'cdk8s'
import { objectNames } from '../../../../model/names/services.ts'
import { addGeneratedPassword, passwordPlace } from '../../kit/generated-password.ts'
import { keptInProduction } from '../../kit/sync.ts'
import type { CacheSlice } from './names.ts'

/** `/0` in the URL: the first database, where exporters and autoscalers look for queues too. */
export function emitCacheCredentials(chart: Chart, { facts, cache }: CacheSlice): void {
  if (!cache.password) return
  const keys = {
    password: passwordPlace,
    url: `redis://:${passwordPlace}@${cache.name}:${cache.port}/0`,
    'auth.conf': `requirepass ${passwordPlace}\nmasterauth ${passwordPlace}\n`,
  }
  addGeneratedPassword(
    chart,
    { secret: objectNames.credentials(cache.name), keys },
    cache.persistence ? keptInProduction(facts) : {},
  )
}
