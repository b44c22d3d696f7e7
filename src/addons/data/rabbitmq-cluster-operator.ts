// RabbitMQ's cluster operator: runs the servers. There is no chart; each release has its manifests.
import { runsEngine } from '../../model/data/backing.ts'
import { brokerOperatorNamespaces } from '../../model/names/backing.ts'
import type { Addon } from '../addon.ts'

export const rabbitmqClusterOperator: Addon = {
  namespace: brokerOperatorNamespaces.rabbitmq,
  wave: -3,
  // The definition of a RabbitmqCluster holds that of a StatefulSet.
  serverSideApply: true,
  podSecurity: 'baseline',
  isNeeded: (environment) => runsEngine(environment, 'broker/rabbitmq'),
  neededBy: 'a queue of RabbitMQ',
  values: () => ({}),
}
