// How the log stores of clouds are asked.
import { labelKeys } from '../../../../model/names/labels.ts'
import { errorLevels } from '../../../../model/observability/observability.ts'
import { grafanaCommands } from '../monitoring.ts'
import { commands } from '../../text.ts'
import { block, type Place } from './place.ts'

/**
 * Records are OTLP as JSON: the line is the body, and its labels are attributes.
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html
 */
export function cloudwatchSections({ namespace, services, groups, monitored, monitoring }: Place): string[] {
  const from = (filter: string) =>
    `fields @timestamp, attributes.service, body | filter attributes.namespace = "${namespace}" and ${filter} | sort @timestamp desc | limit 200`
  return [
    `In CloudWatch under Logs Insights, of the ${groups.length === 1 ? 'group' : 'groups'} ${groups.map(({ name, days }) => `\`${name}\` (kept for ${days} days)`).join(' and ')}.${monitored ? ` Grafana asks the same, as data source CloudWatch:\n\n${commands(...grafanaCommands(monitoring))}` : ''}`,
    block('text', [
      ...services.map((service) => from(`attributes.service = "${service}"`)),
      from(`attributes.level like /^(${errorLevels})$/`),
      from('body like "<words>"'),
    ]),
  ]
}

/** @see https://docs.cloud.google.com/logging/docs/view/logging-query-language */
export function cloudLoggingSections({ namespace, services }: Place): string[] {
  const from = (more: string) => `resource.type="k8s_container" resource.labels.namespace_name="${namespace}" ${more}`
  const label = `labels."k8s-pod/${labelKeys.name.replaceAll('.', '_')}"`
  return [
    "In the Logs Explorer of Google Cloud, or with `gcloud logging read '…' --freshness 1h --limit 200`:",
    block('text', [
      ...services.map((service) => from(`${label}="${service}"`)),
      from('severity>=ERROR'),
      from('"<words>"'),
    ]),
  ]
}

/** Names of pods begin with that of their service. @see https://learn.microsoft.com/azure/azure-monitor/reference/tables/containerlogv2 */
export function azureMonitorSections({ namespace, services }: Place): string[] {
  const from = (filter: string) =>
    `ContainerLogV2 | where PodNamespace == "${namespace}" and ${filter} | order by TimeGenerated desc | take 200`
  return [
    'In the Azure portal under Logs of the workspace:',
    block('kusto', [
      ...services.map((service) => from(`PodName startswith "${service}-"`)),
      from('LogLevel in ("ERROR", "CRITICAL")'),
      from('LogMessage has "<words>"'),
    ]),
  ]
}
