// A unit of dashboards to its file.
import type { OutputFile } from '../../model/output.ts'
import { kustomization } from './kustomization.ts'
import { namedDashboard } from './named-dashboards.ts'
import { serviceDashboard } from './service-dashboard.ts'
import type { DashboardSlice } from './slices.ts'

/** Emits the dashboard of a service, one that the spec names, or the kustomization of an environment. */
export function emitDashboards(slice: DashboardSlice): OutputFile[] {
  switch (slice.kind) {
    case 'service':
      return serviceDashboard(slice)
    case 'named':
      return namedDashboard(slice)
    case 'kustomization':
      return kustomization(slice)
  }
}
