// Strimzi: runs Kafka, and declares topics and users in it.
import { runsEngine } from '../../model/data/backing.ts'
import { brokerOperatorNamespaces } from '../../model/names/backing.ts'
import { replicasOf, resources, type Addon } from '../addon.ts'

export const strimziKafkaOperator: Addon = {
  namespace: brokerOperatorNamespaces.kafka,
  wave: -3,
  // The definition of a Kafka is larger than the annotation of a client-side apply may be.
  serverSideApply: true,
  podSecurity: 'baseline',
  isNeeded: (environment) => runsEngine(environment, 'broker/kafka'),
  neededBy: 'a queue of Kafka',
  values: (environment) => ({
    replicas: replicasOf(environment),
    // The namespace of the services is not the operator's own.
    watchAnyNamespace: true,
    resources: resources('200m', '512Mi'),
  }),
}
