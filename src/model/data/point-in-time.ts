// How far back point-in-time recovery reaches, by who runs the database. What is not listed keeps its own log archive,
// which reaches as far back as its bucket does.
import { clouds } from '../clouds/index.ts'
import type { BackingProvider } from './backing.ts'
import type { Platform } from '../platform.ts'

/** `days`: most that can be asked for; `paid`: it costs extra, and what there is without it. */
export type PointInTimeLimit = { vendor: string; days: number; paid?: string }

/** @see https://supabase.com/docs/guides/platform/backups */
const supabase: PointInTimeLimit = { vendor: 'Supabase', days: 28, paid: 'the Pro plan alone keeps 7 daily backups' }

/** The limit of whoever runs a database, or undefined where there is none. */
export function pointInTimeLimit(provider: BackingProvider, cloud: Platform['provider']): PointInTimeLimit | undefined {
  return provider === 'supabase'
    ? supabase
    : provider === 'managed'
      ? (clouds[cloud].pointInTime ?? undefined)
      : undefined
}
