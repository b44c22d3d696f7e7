import type { CacheRecord } from './engine.ts'

export const memcached: CacheRecord = {
  port: 11211,
  managedPorts: {},
  variable: 'MEMCACHED_URL',
  exporter: null,
  password: 'none',
  runsInCluster: true,
}
