// Words of the tools that people come from, by what Quoin calls the same thing. Asked before the edit distance: the nearest
// name of ours to `environment` is not `env`.
import type { SpecPath } from '../report/diagnostic.ts'

type Words = Record<string, string>

/** Of Compose, Kubernetes and Helm, in a service. @see https://docs.docker.com/reference/compose-file/services/ */
const serviceWords: Words = {
  environment: 'variables go into `env: {NODE_ENV: production}`, and names of secret ones into `secrets: [API_KEY]`',
  env_file: 'variables go into `env`, and names of secret ones into `secrets`',
  envFrom: 'variables go into `env`, and names of secret ones into `secrets`',
  envVars: 'variables go into `env: {NODE_ENV: production}`',
  variables: 'variables go into `env: {NODE_ENV: production}`',
  depends_on: 'what a service calls goes into `uses: [db]`',
  dependsOn: 'what a service calls goes into `uses: [db]`',
  dependencies: 'what a service calls goes into `uses: [db]`',
  links: 'what a service calls goes into `uses: [db]`',
  networks: 'leave it out: the network lets through exactly what `uses` and `routes` say',
  healthcheck: 'write the path that answers when the service is well: `health: /health`',
  healthCheck: 'write the path that answers when the service is well: `health: /health`',
  livenessProbe: 'all probes follow from `health: /health`',
  readinessProbe: 'all probes follow from `health: /health`',
  startupProbe: 'all probes follow from `health`; a slow start is `health: {path: /health, startup: 2m}`',
  configs: 'files of the repository go into `files: {/etc/app/config.yaml: config/app.yaml}`',
  configMaps: 'files of the repository go into `files: {/etc/app/config.yaml: config/app.yaml}`',
  configMap: 'files of the repository go into `files: {/etc/app/config.yaml: config/app.yaml}`',
  volumeMounts: 'files of the repository go into `files: {/etc/app/config.yaml: config/app.yaml}`',
  expose: 'write the port that the service listens on: `port: 3000`',
  containerPort: 'write `port: 3000`',
  targetPort: 'write what the process listens on as `port: 3000`, and what callers connect to as `servicePort: 80`',
  published: 'write what the process listens on as `port: 3000`, and what callers connect to as `servicePort: 80`',
  host: 'public addresses go into `routes: [app.example.com]`',
  hosts: 'public addresses go into `routes: [app.example.com]`',
  hostname: 'public addresses go into `routes: [app.example.com]`',
  domain: 'public addresses go into `routes: [app.example.com]`',
  domains: 'public addresses go into `routes: [app.example.com]`',
  url: 'public addresses go into `routes: [app.example.com]`',
  ingress: 'public addresses go into `routes: [app.example.com]`',
  path: 'write it behind the host: `routes: [app.example.com/api]`',
  entrypoint: 'write `command: node worker.js`',
  container_name: 'leave it out: a service is known by its key',
  restartPolicy: 'leave it out: what ends is started again',
  deploy: 'write `replicas`, `resources` and `strategy` directly under the service',
  scale: 'write `replicas: 3`',
  instances: 'write `replicas: 3`',
  count: 'write `replicas: 3`',
  memory: 'write `resources: {memory: 512Mi}`',
  cpu: 'write `resources: {cpu: 500m}`',
  cpus: 'write `resources: {cpu: 500m}`',
  mem_limit: 'write `resources: {memory: 512Mi}`',
  limits: 'write `resources: {cpu: 500m, memory: 512Mi}`: these are the limits',
  hpa: 'write `autoscaling: {min: 2, max: 10, cpu: 70%}`',
  minReplicas: 'write `autoscaling: {min: 2, max: 10}`',
  maxReplicas: 'write `autoscaling: {min: 2, max: 10}`',
  cron: 'write `schedule: daily` or `schedule: "0 3 * * *"`',
  cronSchedule: 'write `schedule: daily` or `schedule: "0 3 * * *"`',
  tag: 'write it behind the image: `image: nginx:1.29.1`',
  dockerfile: 'write `build: {context: ., dockerfile: Dockerfile}`',
  context: 'write `build: .`',
  containers: 'a service is one container: write its `image`, `port` and `env` directly',
  securityContext: 'write `user` and `readOnly`; the rest is restricted already',
  serviceAccountName: 'leave it out: each service has an account of its own',
  imagePullPolicy: 'leave it out: images are pinned by digest or tag',
  imagePullSecrets: 'leave it out: `delivery.registry` says where images come from',
  nodeSelector: 'write `spot: true` for cheap nodes; anything else goes into `patches`',
  tolerations: 'write `spot: true` for cheap nodes; anything else goes into `patches`',
  affinity: 'replicas are spread over nodes already; anything else goes into `patches`',
  lang: 'write `runtime: node@24`',
  language: 'write `runtime: node@24`',
}

/** @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/ */
const resourceWords: Words = {
  limits: '`cpu` and `memory` are the limits themselves: `resources: {cpu: 500m, memory: 512Mi}`',
}

const databaseWords: Words = {
  image: 'write the engine and its version: `engine: postgres` and `version: 16`',
  type: 'write `engine: postgres`',
  disk: 'write `storage: 20Gi`',
  username: 'leave it out: users and passwords are made, and services get them by `uses`',
  user: 'leave it out: users and passwords are made, and services get them by `uses`',
  password: 'take it out, because it is in git now: users and passwords are made, and services get them by `uses`',
  url: 'it comes from the secret store; a service that has it in `uses` reads it',
}

const topWords: Words = {
  version: 'the language is named by `apiVersion: platform/v1`',
  kind: 'leave it out: this file is a spec of Quoin',
  metadata: 'write `name: shop` at the top',
  spec: 'write what is under it at the top of the file',
  jobs: 'commands of CI go into `ci:`; a job that runs by the clock is a service with `schedule`',
  cronjobs: 'a job that runs by the clock is a service with `schedule`',
  volumes:
    'each service has volumes of its own: write `volumes: {/data: 5Gi}` under it; files that several need go into a bucket',
  networks: 'leave it out: the network lets through exactly what `uses` and `routes` say',
  configs: 'files go into `files` of a service, and variables into `env`',
  env: 'variables go into `env` of a service',
  ingress: 'public addresses go into `routes` of a service, and their zones into `domains`',
  routes: 'public addresses go into `routes` of a service',
  redis: 'write it under `caches: {redis: {engine: redis}}`',
  postgres: 'write it under `databases: {db: {engine: postgres}}`',
  database: 'write it under `databases: {db: {engine: postgres}}`',
  cache: 'write it under `caches: {redis: {engine: redis}}`',
  queue: 'write it under `queues: {jobs: {engine: rabbitmq}}`',
  monitoring: 'write it under `observability`',
  logging: 'write `observability: {logs: loki}`',
  metrics: 'write it under `observability`, or under the service that has them',
  notifications: 'write `alerts: {channels: {slack: "#alerts"}}`',
  region: 'write `infrastructure: {region: fra1}`',
  provider: 'write `infrastructure: {provider: digitalocean}`',
  cloud: 'write `infrastructure: {provider: digitalocean}`',
  cluster: 'write `infrastructure: {cluster: {…}}`',
  registry: 'write `delivery: {registry: ghcr.io}`',
}

/** Products of clouds and vendors, by the word of the language that means them. */
const providerValues: Words = Object.fromEntries(
  ['rds', 'aurora', 'cloudsql', 'cloud-sql', 'azure', 'digitalocean', 'aws', 'gcp', 'docdb', 'cosmosdb'].map((name) => [
    name,
    'write `provider: managed`: the cloud of `infrastructure.provider` runs it',
  ]),
)

const engineValues: Words = {
  clickhouse:
    'write one that others run under `externals`, and one of your own as a service with `image: clickhouse/clickhouse-server:<version>` and a volume',
  redis: 'Redis is a cache: write it under `caches: {redis: {engine: redis}}`',
  valkey: 'Valkey is a cache: write it under `caches: {valkey: {engine: valkey}}`',
  memcached: 'Memcached is a cache: write it under `caches: {memcached: {engine: memcached}}`',
  rabbitmq: 'RabbitMQ is a queue: write it under `queues: {jobs: {engine: rabbitmq}}`',
  kafka: 'Kafka is a queue: write it under `queues: {events: {engine: kafka}}`',
}

const values: [pattern: (string | undefined)[], words: Words][] = [
  [['databases', undefined, 'provider'], providerValues],
  [['databases', undefined, 'engine'], engineValues],
]

/** What to write instead of a value that another tool or vendor has, at this place. */
export function foreignValue(path: SpecPath, value: string): string | undefined {
  return lookUp(values, path, value)
}

/** The tables by the place that they are for: a key of `services.web` is one of a service. */
const places: [pattern: (string | undefined)[], words: Words][] = [
  [['services', undefined, 'resources'], resourceWords],
  [['services', undefined], serviceWords],
  [['databases', undefined], databaseWords],
  [[], topWords],
]

/** What to write instead of a key of another tool, at this place; undefined where it is none that we know. */
export function foreignWord(path: SpecPath, key: string): string | undefined {
  return lookUp(places, path, key)
}

function lookUp(tables: typeof places, path: SpecPath, word: string): string | undefined {
  const words = tables.find(([pattern]) => matches(pattern, path))?.[1]
  return words !== undefined && Object.hasOwn(words, word) ? words[word] : undefined
}

/** Every row, for the test that holds them against the language. */
export const foreignWords: readonly { place: (string | undefined)[]; word: string; hint: string }[] = places.flatMap(
  ([place, words]) => Object.entries(words).map(([word, hint]) => ({ place, word, hint })),
)

function matches(pattern: readonly (string | undefined)[], path: SpecPath): boolean {
  return pattern.length === path.length && pattern.every((part, index) => part === undefined || part === path[index])
}
