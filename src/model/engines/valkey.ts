import type { CacheRecord } from './engine.ts'
import { redis } from './redis.ts'

/** Speaks the protocol of Redis, at the same port and under the same names. */
export const valkey: CacheRecord = { ...redis }
