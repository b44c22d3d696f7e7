// Names and versions that the objects of the Elastic stack share.

/** The name of the Elasticsearch, the Kibana and the Beat; the operator names Secrets and Services after it. */
export const stack = 'logs'

/** One version for all of them. @see https://www.elastic.co/docs/release-notes/elasticsearch (9.2.0, 2025-10-23) */
export const stackVersion = '9.2.0'

/** Data streams by what is in them. The names of Elastic: type, dataset, namespace. */
export const dataStreams = {
  services: (environment: string) => `logs-services-${environment}`,
  audit: (environment: string) => `logs-audit-${environment}`,
}

/** After the definitions and the operator, which come with the chart in wave 0. */
export const afterOperator = { 'argocd.argoproj.io/sync-wave': '1' }
