// What we write of the kinds of RabbitMQ's operators, for which there is no package.
// @see https://www.rabbitmq.com/kubernetes/operator/install-operator and https://www.rabbitmq.com/kubernetes/operator/using-topology-operator
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec'
import type { ITopologySpreadConstraint } from 'kubernetes-models/v1/TopologySpreadConstraint'
import type { IAffinity } from 'kubernetes-models/v1/Affinity'

type Metadata = { name: string; annotations?: Record<string, string> }
type Owned<Kind extends string, Spec> = {
  apiVersion: 'rabbitmq.com/v1beta1'
  kind: Kind
  metadata: Metadata
  spec: Spec & { rabbitmqClusterReference: { name: string } }
}

export type RabbitmqCluster = {
  apiVersion: 'rabbitmq.com/v1beta1'
  kind: 'RabbitmqCluster'
  metadata: Metadata
  spec: {
    replicas: number
    image: string
    persistence: { storage: string }
    resources: { requests: Record<string, string>; limits: Record<string, string> }
    rabbitmq: { additionalPlugins: string[]; additionalConfig: string }
    terminationGracePeriodSeconds: number
    affinity?: IAffinity
    override: {
      statefulSet: {
        spec: {
          template: {
            spec: Pick<IPodSpec, 'securityContext' | 'initContainers' | 'containers'> & {
              topologySpreadConstraints?: ITopologySpreadConstraint[]
            }
          }
        }
      }
    }
  }
}

export type RabbitmqQueue = Owned<
  'Queue',
  { name: string; type: 'quorum'; durable: true; deletionPolicy: 'delete' | 'retain' }
>
export type RabbitmqExchange = Owned<'Exchange', { name: string; type: 'direct' | 'x-consistent-hash'; durable: true }>
export type RabbitmqBinding = Owned<
  'Binding',
  { source: string; destination: string; destinationType: 'queue'; routingKey: string }
>
export type RabbitmqPolicy = Owned<
  'Policy',
  { name: string; pattern: string; applyTo: 'quorum_queues'; definition: Record<string, string | number> }
>
