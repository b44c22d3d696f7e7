// The Elastic operator, and the stack that it runs: Elasticsearch keeps logs, Kibana shows them, Filebeat brings them.
import { elasticsearch, kibana } from './eck/elasticsearch.ts'
import { filebeat } from './eck/filebeat.ts'
import { policies } from './eck/policies.ts'
import { resources, type Addon } from '../addon.ts'

export const eckOperator: Addon = {
  // With the stack, so that Grafana can read the Secrets that the operator makes.
  namespace: 'monitoring',
  wave: -2,
  // One of its definitions is larger than the annotation of a client-side apply may be.
  serverSideApply: true,
  podSecurity: 'privileged',
  isNeeded: ({ observability: { logs } }) => logs?.store === 'elk',
  values: ({ facts }) => ({
    // It looks after what stands here, and may write nowhere else.
    managedNamespaces: [facts.monitoringNamespace],
    resources: resources('100m', '512Mi'),
    // Nothing is told to the makers of the program.
    telemetry: { disabled: true },
  }),
  objects: (environment) => {
    const logs = environment.observability.logs!
    return [elasticsearch(environment), kibana(), ...filebeat(environment, logs), ...policies(environment, logs)]
  },
}
