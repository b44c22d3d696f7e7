// The pods that operators make of their own kinds, as far as a quota counts them: how many, and what they ask for.
import { isJsonObject, type Json, type JsonObject } from '../../../src/lib/json.ts'
import { at, listAt } from './values.ts'

/** A pod template that a quota can count, and how many pods of it there are. */
type Counted = { template: JsonObject; count: number }

/**
 * Kinds to their pods. What operators put into pods beside requests is theirs to answer for, so nothing of it is said.
 * @see https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/ (a Job initialises or joins each instance)
 * @see https://www.rabbitmq.com/kubernetes/operator/using-operator
 * @see https://github.com/mongodb/mongodb-kubernetes-operator/blob/master/docs/deploy-configure.md
 */
export const operatorMade: Record<string, (value: JsonObject) => Counted[]> = {
  Cluster: ({ spec }) => [{ template: templateOf([at(spec, 'resources')]), count: numberAt(spec, 'instances') + 1 }],
  Pooler: ({ spec }) => [
    {
      template: templateOf(listAt(spec, 'template', 'spec', 'containers').map((each) => at(each, 'resources'))),
      count: numberAt(spec, 'instances'),
    },
  ],
  RabbitmqCluster: ({ spec }) => [{ template: templateOf([at(spec, 'resources')]), count: numberAt(spec, 'replicas') }],
  MongoDBCommunity: ({ spec }) => {
    const pod = at(spec, 'statefulSet', 'spec', 'template', 'spec')
    const resources = (key: string) => listAt(pod, key).map((each) => at(each, 'resources'))
    return [
      { template: templateOf(resources('containers'), resources('initContainers')), count: numberAt(spec, 'members') },
    ]
  },
}

function numberAt(spec: Json | undefined, key: string): number {
  return Number(at(spec, key) ?? 1)
}

/** A pod with these requests that every level of pod security lets in. */
function templateOf(containers: (Json | undefined)[], initial: (Json | undefined)[] = []): JsonObject {
  const securityContext = {
    allowPrivilegeEscalation: false,
    runAsNonRoot: true,
    seccompProfile: { type: 'RuntimeDefault' },
    capabilities: { drop: ['ALL'] },
  }
  const made =
    (prefix: string) =>
    (resources: Json | undefined, index: number): JsonObject => ({
      name: `${prefix}-${index}`,
      image: 'made-by-an-operator',
      securityContext,
      ...(isJsonObject(resources) ? { resources } : {}),
    })
  return {
    spec: {
      automountServiceAccountToken: false,
      containers: containers.map(made('container')),
      initContainers: initial.map(made('init')),
    },
  }
}
