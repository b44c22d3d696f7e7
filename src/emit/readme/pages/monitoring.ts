// How people get at what shows metrics, logs and alerts.
import { grafanaAdmin } from '../../../model/observability/observability.ts'

/** Each line opens one, or prints what it asks for; the names are those of the chart's release. */
export function grafanaCommands(namespace: string): string[] {
  return [
    `kubectl -n ${namespace} port-forward service/kube-prometheus-stack-grafana 8080:80  # Grafana: http://localhost:8080`,
    `kubectl -n ${namespace} get secret ${grafanaAdmin.name} -o go-template='{{index .data "${grafanaAdmin.userKey}" | base64decode}} {{index .data "${grafanaAdmin.passwordKey}" | base64decode}}{{"\\n"}}'`,
  ]
}

export function alertmanagerCommands(namespace: string, environment: string): string[] {
  return [
    `kubectl -n ${namespace} port-forward service/kube-prometheus-stack-alertmanager 9093  # what fires: http://localhost:9093`,
    `amtool silence add --alertmanager.url http://localhost:9093 --duration 2h --comment '<why>' alertname=<name> environment=${environment}`,
  ]
}
