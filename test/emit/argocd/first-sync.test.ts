// The first sync of every example, and a release, in order: each object finds what it waits for, and every wave can end.
import { beforeAll, describe, expect, test } from 'vitest'
import { clustersOf, firstSyncProblems, type Cluster } from '../../support/first-sync.ts'
import { compileFiles, platformFiles, platformFolders } from '../../support/platforms.ts'

let clusters: Map<string, Cluster[]>

beforeAll(async () => {
  const compiled = await Promise.all(
    platformFolders.map(async (folder) => [folder, clustersOf(await compileFiles(platformFiles(folder)))] as const),
  )
  clusters = new Map(compiled)
}, 120_000)

describe('nothing waits for what comes later:', () => {
  test.each(platformFolders)('%s', (folder) => {
    expect(clusters.get(folder)!.flatMap(firstSyncProblems)).toEqual([])
  })
})

/** The environment that a mistake is put into; everything of it is a copy. */
function copyOf(folder: string, environment: string): Cluster {
  return structuredClone(clusters.get(folder)!.find((each) => each.environment === environment)!)
}

function move(cluster: Cluster, application: string, wave: number): Cluster {
  const { applications, objects } = cluster
  applications.filter(({ name }) => name === application).forEach((each) => (each.wave = wave))
  objects.filter((each) => each.application === application).forEach((each) => (each.at[0] = wave))
  return cluster
}

const objectsOfKind = (cluster: Cluster, kind: string) => cluster.objects.filter(({ object }) => object.kind === kind)

/** Mistakes of the past, and what is said of each. */
const mistakes: [string, () => Cluster, RegExp][] = [
  [
    'metrics-server after the gateway',
    () => move(copyOf('.', 'production'), 'metrics-server', -3),
    /autoscaler of traefik/,
  ],
  [
    'the default class with the shared objects',
    () => move(copyOf('examples/loom', 'production'), 'storage-classes', -3),
    /vault claims a disk before/,
  ],
  [
    'no default class',
    () => {
      const cluster = copyOf('examples/editaliza', 'production')
      cluster.objects = cluster.objects.filter(({ object }) => object.kind !== 'StorageClass')
      return cluster
    },
    /vault claims a disk before/,
  ],
  [
    'copies on one node',
    () => {
      const cluster = copyOf('.', 'staging')
      const config = cluster.objects.find(
        ({ application, object }) => application === 'eck-operator' && object.kind === 'ConfigMap',
      )!
      const data = config.object['data'] as Record<string, string>
      for (const [name, text] of Object.entries(data))
        data[name] = text.replaceAll('auto_expand_replicas', 'number_of_replicas')
      return cluster
    },
    /one node, and a template asks for copies/,
  ],
  [
    "Argo CD's own health of autoscalers",
    () => {
      const cluster = copyOf('.', 'production')
      cluster.overrides = cluster.overrides.filter((kind) => !kind.endsWith('HorizontalPodAutoscaler'))
      return cluster
    },
    /health of autoscaling\/HorizontalPodAutoscaler is not replaced/,
  ],
  [
    'a kind that nobody has read',
    () => {
      const cluster = copyOf('.', 'production')
      objectsOfKind(cluster, 'HTTPRoute')[0]!.object.kind = 'TLSRoute'
      return cluster
    },
    /whose health nobody has read: gateway.networking.k8s.io\/TLSRoute/,
  ],
  [
    'the operator of databases after them',
    () => move(copyOf('.', 'dev'), 'cloudnative-pg', 0),
    /before the definition/,
  ],
  ['the store after its readers', () => move(copyOf('.', 'production'), 'platform', 3), /waits for ClusterSecretStore/],
  [
    'a migration before its settings',
    () => {
      const cluster = copyOf('.', 'production')
      for (const job of objectsOfKind(cluster, 'Job')) job.at[1] = -9
      return cluster
    },
    /Job backend-migrate.* waits for/,
  ],
  [
    'a certificate before its issuer',
    () => {
      const cluster = copyOf('.', 'production')
      for (const issuer of objectsOfKind(cluster, 'ClusterIssuer')) issuer.at[1] = 9
      return cluster
    },
    /waits for ClusterIssuer/,
  ],
  [
    'a claim in a wave before its pod',
    () => {
      const cluster = copyOf('.', 'staging')
      for (const claim of objectsOfKind(cluster, 'PersistentVolumeClaim')) claim.at[1] = -1
      return cluster
    },
    /is waited for before any pod mounts it/,
  ],
]

describe('a mistake is found:', () => {
  test.each(mistakes)('%s', (_, seeded, said) => {
    expect(firstSyncProblems(seeded()).join('\n')).toMatch(said)
  })
})
