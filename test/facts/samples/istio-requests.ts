// Labels of a request as the tests of Istio ask Prometheus for them.
// @see https://github.com/istio/istio/blob/1.30.3/tests/integration/telemetry/api/stats_test.go#L410-L430
export const istioRequest: Record<string, string> = {
  reporter: 'source',
  request_protocol: 'http',
  response_code: '200',
  destination_app: 'b',
  destination_version: 'v1',
  destination_service: 'b.apps.svc.cluster.local',
  destination_service_name: 'b',
  destination_workload_namespace: 'apps',
  destination_service_namespace: 'apps',
  source_app: 'a',
  source_version: 'v1',
  source_workload: 'a-v1',
  source_workload_namespace: 'apps',
}
