// The configuration of Alertmanager as a file, for `amtool check-config` and for Alertmanagers outside the cluster.
import { alertmanagerConfig } from '../../model/observability/alertmanager.ts'
import { folders } from '../../model/names/files.ts'
import type { OutputFile } from '../../model/output.ts'
import type { AlertmanagerSlice } from './slices.ts'

/** Prints the configuration that the add-on's values hold too. */
export function emitAlertmanager({ facts, alerting, rules }: AlertmanagerSlice): OutputFile[] {
  const path = `${folders.alertmanager(facts.environment)}/alertmanager.yml`
  return [{ path, format: 'yaml', documents: [alertmanagerConfig(alerting, facts, rules)] }]
}
