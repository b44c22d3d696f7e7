import type { QueueRecord } from './engine.ts'

/** A service of AWS that is reached by HTTPS; its libraries sign requests with the keys of the account. */
export const sqs: QueueRecord = {
  port: 443,
  managedPorts: {},
  variable: '',
  exporter: null,
  password: 'none',
  runsInCluster: false,
}
