// Units of Grafana dashboards: one per service, one per dashboard that the spec names, and one kustomization.
import { builtInDashboards } from '../../model/observability/dashboards.ts'
import type { Dashboard, Environment } from '../../model/environment.ts'
import { isMonitored } from '../../model/observability/metrics.ts'
import type { Emitter, Unit } from '../../model/output.ts'
import { probedAddresses } from '../../model/observability/probed.ts'
import { isSignal } from '../../model/observability/signals.ts'
import type { Alerting, NamedDashboardSlice, DashboardSlice } from './slices.ts'

/** Files under `grafana/<environment>/dashboards/`. */
export const dashboards: Emitter<DashboardSlice> = {
  units: (platform) => platform.environments.filter(isMonitored).flatMap(environmentUnits),
  load: async () => (await import('./build.ts')).emitDashboards,
}

function environmentUnits(environment: Environment): Unit<DashboardSlice>[] {
  const { name, facts, services } = environment
  const alerting = { rules: environment.alertRules }
  const named = environment.dashboards.flatMap((dashboard) => namedSlice(environment, dashboard, alerting))
  const names = [...services.map((service) => service.name), ...named.map((slice) => slice.name)].sort()
  const slices: [string, DashboardSlice][] = [
    ...services.map((service): [string, DashboardSlice] => [
      service.name,
      { kind: 'service', facts, service, alerting },
    ]),
    ...named.map((slice): [string, DashboardSlice] => [`dashboard ${slice.name}`, slice]),
    ['dashboards', { kind: 'kustomization', facts, names }],
  ]
  return slices.map(([owner, slice]) => ({ environment: name, owner, slice }))
}

/** A name without metrics is a built-in dashboard; those that are not built yet are reported when the spec is resolved. */
function namedSlice(environment: Environment, dashboard: Dashboard, alerting: Alerting): NamedDashboardSlice[] {
  const common = {
    kind: 'named',
    facts: environment.facts,
    name: dashboard.name,
    alerting,
    probed: probedAddresses(environment).length > 0,
  } as const
  if (dashboard.metrics.length > 0) {
    const content = listContent(environment, dashboard)
    return isDrawable(content) ? [{ ...common, content }] : []
  }
  const builtIn = builtInDashboards.find((name) => name === dashboard.name)
  return builtIn === undefined ? [] : [{ ...common, content: { kind: 'built-in', name: builtIn } }]
}

/** A list of metrics that nothing scrapes would be an empty page. */
function isDrawable(content: NamedDashboardSlice['content']): boolean {
  return content.kind === 'built-in' || content.declared.length + content.signals.length > 0
}

function listContent({ services }: Environment, { metrics }: Dashboard): NamedDashboardSlice['content'] {
  const declared = metrics.flatMap((name) =>
    services.flatMap((service) =>
      (service.metrics?.custom ?? [])
        .filter((metric) => metric.name === name)
        .map((metric) => ({ metric, service: service.name })),
    ),
  )
  return { kind: 'list', declared, signals: metrics.filter(isSignal) }
}
