import type { QueueRecord } from './engine.ts'

export const rabbitmq: QueueRecord = {
  port: 5672,
  managedPorts: {},
  variable: 'RABBITMQ_URL',
  exporter: null,
  password: 'operator',
  runsInCluster: true,
}
