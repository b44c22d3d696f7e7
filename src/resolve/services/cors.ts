// Who may call a service from a browser: origins of the platform itself move with their routes.
import { previewHosts } from '../../model/delivery/preview.ts'
import type { Cors } from '../../model/service.ts'
import type { Context } from '../context.ts'
import type { EffectiveService } from '../layers/effective.ts'
import { publicHostOf } from './routes.ts'

/** Nobody where no origin is written. */
export function corsOf({ cors }: EffectiveService, context: Context): Cors {
  if (cors === undefined) return { origins: [], credentials: false }
  return {
    origins: [...new Set(cors.origins.map((origin) => originIn(origin, context)))],
    credentials: cors.credentials,
  }
}

/**
 * `https://app.example.com` is `https://app.staging.example.com` in staging where a route of the platform is there. The number
 * of a pull request is not known here, so a preview may be called from all previews of the domain.
 */
function originIn(origin: string, context: Context): string {
  if (!URL.canParse(origin)) return origin
  const { facts } = context
  const { protocol, hostname, port } = new URL(origin)
  const found = publicHostOf(hostname, context)
  if (found === undefined) return origin
  const host = facts.preview ? previewHosts(facts.environment, found.domain) : found.host
  return `${protocol}//${host}${port === '' ? '' : `:${port}`}`
}
