// RabbitMQ's topology operator: declares queues, exchanges and policies in the servers.
import { rabbitmqClusterOperator } from './rabbitmq-cluster-operator.ts'
import type { Addon } from '../addon.ts'

export const rabbitmqTopologyOperator: Addon = { ...rabbitmqClusterOperator }
