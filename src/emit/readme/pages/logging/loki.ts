// How Loki is asked.
import { errorLevels } from '../../../../model/observability/observability.ts'
import { commands } from '../../text.ts'
import { grafanaCommands } from '../monitoring.ts'
import { block, type Place } from './place.ts'

/** Without Prometheus there is no Grafana either, and a program of Loki's asks. */
function waysToLoki({ monitoring, monitored }: Place): string {
  if (monitored)
    return `In Grafana under Explore, with the data source Loki:\n\n${commands(...grafanaCommands(monitoring))}`
  return `With \`logcli query '…'\`:\n\n${commands(`kubectl -n ${monitoring} port-forward service/loki 3100`, 'export LOKI_ADDR=http://localhost:3100')}`
}

/** @see https://grafana.com/docs/loki/latest/query/ */
export function lokiSections(place: Place): string[] {
  const { namespace, services, accessLog } = place
  const labels = (more = '') => `{namespace="${namespace}"${more}}`
  return [
    waysToLoki(place),
    block('logql', [
      ...services.map((service) => labels(`, service="${service}"`)),
      '',
      labels(`, level=~"${errorLevels}"`),
      `sum by (service) (count_over_time(${labels(`, level=~"${errorLevels}"`)}[5m]))`,
      `${labels()} |= "<words>" | json | line_format "{{.service}} {{.message}}"`,
      labels(', stream="audit"'),
      ...(accessLog ? ['{service="traefik", stream="access"} | json | DownstreamStatus >= 500'] : []),
    ]),
  ]
}
