// An add-on of one environment: a chart release and what belongs to it, in model terms. Emitters know no add-on.
import type { JsonObject } from '../lib/json.ts'

/** Where the chart comes from. `repository` is a Helm repository URL or an OCI reference without `oci://`. */
export type Chart = { repository: string; name: string; version: string }

/**
 * One release of a chart in one environment. `wave` orders it among the Applications of the environment (negative:
 * before the services). `serverSideApply` where the chart's CRDs are too big for a client-side apply.
 */
export type AddonRelease = {
  name: string
  chart: Chart
  namespace: string
  wave: number
  serverSideApply: boolean
  /** `privileged` where the add-on's pods need the host. */
  podSecurity: 'restricted' | 'baseline' | 'privileged'
  values: JsonObject
}
