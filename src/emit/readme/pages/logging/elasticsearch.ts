// How Elasticsearch is asked, through Kibana.
import { elastic } from '../../../../model/observability/observability.ts'
import { commands } from '../../text.ts'
import { block, type Place } from './place.ts'

/** @see https://www.elastic.co/docs/deploy-manage/deploy/cloud-on-k8s/kibana-instance-quickstart */
export function elasticSections(place: Place): string[] {
  const { name, monitoring, monitored, namespace, services } = place
  const words = 'error or err or fatal or critical or panic'
  return [
    `In Kibana under Discover, with a data view of \`logs-*\`; the streams are \`${elastic.streams.services(name)}\` and \`${elastic.streams.audit(name)}\`.${monitored ? ' Grafana reads the same as data source Elasticsearch.' : ''}\n\n${commands(
      `kubectl -n ${monitoring} get secret ${elastic.name}-es-elastic-user -o go-template='{{.data.elastic | base64decode}}'  # of the user elastic`,
      `kubectl -n ${monitoring} port-forward service/${elastic.name}-kb-http 5601  # https://localhost:5601`,
    )}`,
    block('kql', [
      ...services.map(
        (service) =>
          `kubernetes.namespace : "${namespace}" and kubernetes.labels.app_kubernetes_io/name : "${service}"`,
      ),
      '',
      `kubernetes.namespace : "${namespace}" and log.level : (${words})`,
      `kubernetes.namespace : "${namespace}" and message : "<words>"`,
      'labels.stream : "audit"',
    ]),
  ]
}
