// Where the managed services of clouds listen, by engine: the clouds whose ports are not those of the engine itself.
import type { Fact, Facts } from '../fact.ts'

export const facts: Facts = { thing: 'managed databases of clouds', version: '2026-12', read: '2026-12-01' }

/** `pool`: where its pool of connections listens; 0 where it has none. */
export type ManagedPorts = Partial<
  Record<'aws' | 'gcp' | 'azure' | 'digitalocean', Fact<{ server: number; pool: number }>>
>

const digitalOcean = {
  value: { server: 25060, pool: 0 },
  source: 'https://docs.digitalocean.com/products/databases/ (connection details of each engine)',
}

const azureRedis = {
  value: { server: 10000, pool: 0 },
  source: 'https://docs.azure.cn/en-us/redis/tls-configuration (Azure Managed Redis, with TLS and without)',
}

export const managedPorts = {
  postgres: {
    digitalocean: {
      value: { server: 25060, pool: 25061 },
      source:
        'https://github.com/digitalocean/openapi/blob/0761cd2768323ddfee8b03af239912ee89e15a5d/specification/resources/databases/responses/database_cluster.yml, pools: https://github.com/digitalocean/openapi/blob/a18dc97fb0ea1962fbaabf9f5c09b8791a071753/specification/resources/databases/responses/connection_pool.yml',
    },
  },
  mysql: { digitalocean: digitalOcean },
  // Behind the name of a `mongodb+srv://` URL, DNS names each member and this port.
  mongodb: {
    digitalocean: {
      value: { server: 27017, pool: 0 },
      source:
        'https://github.com/prestodb/presto/blob/03a9611e819481a5a42ff2e459f1aa41c0fedb2e/presto-docs/src/main/sphinx/connector/mongodb.rst (clusters hosted on DigitalOcean)',
    },
  },
  redis: { digitalocean: digitalOcean, azure: azureRedis },
} satisfies Record<string, ManagedPorts>
