// Types of a classic dashboard, from Grafana's own SDK; plain data, because its builders cost more than the dashboard.
import type * as dashboard from '@grafana/grafana-foundation-sdk/dashboard'
import type * as prometheus from '@grafana/grafana-foundation-sdk/prometheus'

/** The SDK's type with its enums as the strings that they stand for. */
type Data<Type> = Type extends string
  ? `${Type}`
  : Type extends object
    ? { [Key in keyof Type]: Data<Type[Key]> }
    : Type

export type Query = Omit<Data<prometheus.Dataquery>, '_implementsDataqueryVariant'>
export type Panel = Omit<Data<dashboard.Panel>, 'targets'> & { targets: Query[] }
export type RowPanel = Data<dashboard.RowPanel>
export type Thresholds = Data<dashboard.ThresholdsConfig>
export type Dashboard = Omit<Data<dashboard.Dashboard>, 'panels'> & { panels: (Panel | RowPanel)[] }
