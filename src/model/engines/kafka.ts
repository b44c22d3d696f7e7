import type { QueueRecord } from './engine.ts'

export const kafka: QueueRecord = {
  port: 9092,
  managedPorts: {},
  variable: 'KAFKA_URL',
  exporter: null,
  password: 'operator',
  runsInCluster: true,
}
