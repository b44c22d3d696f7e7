// Elasticsearch, which keeps the logs, and Kibana, which shows them.
// @see https://www.elastic.co/docs/deploy-manage/deploy/cloud-on-k8s/elasticsearch-configuration
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec'
import type { IPersistentVolumeClaimSpec } from 'kubernetes-models/v1/PersistentVolumeClaimSpec'
import type { AddonObject } from '../../../model/addon.ts'
import type { EnvironmentBase } from '../../addon.ts'
import { afterOperator, stack, stackVersion } from './names.ts'

/** What we write of the operator's kinds. Its containers are only named where something of them is set. */
type Template = { spec: Pick<NonNullable<IPodTemplateSpec['spec']>, 'containers'> }

export type Elasticsearch = AddonObject & {
  apiVersion: 'elasticsearch.k8s.elastic.co/v1'
  kind: 'Elasticsearch'
  spec: {
    version: string
    nodeSets: {
      name: string
      count: number
      config: Record<string, boolean>
      podTemplate: Template
      volumeClaimTemplates: { metadata: { name: string }; spec: IPersistentVolumeClaimSpec }[]
    }[]
  }
}

export type Kibana = AddonObject & {
  apiVersion: 'kibana.k8s.elastic.co/v1'
  kind: 'Kibana'
  spec: { version: string; count: number; elasticsearchRef: { name: string }; podTemplate: Template }
}

/** By tier. Three nodes lose one without losing logs; half of the memory is the heap. */
const sizes = {
  development: { count: 1, memory: '2Gi', storage: '10Gi' },
  staging: { count: 1, memory: '2Gi', storage: '20Gi' },
  production: { count: 3, memory: '4Gi', storage: '50Gi' },
}

/** True where no node is left for the copy of a shard. */
export function isSingle({ tier }: Pick<EnvironmentBase, 'tier'>): boolean {
  return sizes[tier].count === 1
}

export function elasticsearch({ tier }: EnvironmentBase): Elasticsearch {
  const { count, memory, storage } = sizes[tier]
  return {
    apiVersion: 'elasticsearch.k8s.elastic.co/v1',
    kind: 'Elasticsearch',
    metadata: { name: stack, annotations: afterOperator },
    spec: {
      version: stackVersion,
      nodeSets: [
        {
          name: 'default',
          count,
          // Memory maps ask for a setting of the kernel that only a privileged container could make.
          config: { 'node.store.allow_mmap': false },
          podTemplate: template('elasticsearch', '500m', memory),
          volumeClaimTemplates: [
            {
              metadata: { name: 'elasticsearch-data' },
              spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage } } },
            },
          ],
        },
      ],
    },
  }
}

export function kibana(): Kibana {
  return {
    apiVersion: 'kibana.k8s.elastic.co/v1',
    kind: 'Kibana',
    metadata: { name: stack, annotations: afterOperator },
    spec: {
      version: stackVersion,
      count: 1,
      elasticsearchRef: { name: stack },
      podTemplate: template('kibana', '100m', '1Gi'),
    },
  }
}

function template(name: string, cpu: string, memory: string): Template {
  return { spec: { containers: [{ name, resources: { requests: { cpu, memory }, limits: { memory } } }] } }
}
