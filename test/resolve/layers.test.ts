// Which layers an environment consists of: tiers, likeness, releases.
import { describe, expect, test } from 'vitest'
import { tierOf } from '../../src/resolve/layers/tier.ts'
import { environmentIn, layersOfText, resolveText, serviceIn } from '../support/resolved.ts'

const tiers = 'environments: {dev: {deploy: develop}, staging: {deploy: main}, production: {deploy: release}}'

describe('the tier of an environment', () => {
  test.each([
    ['dev', {}, 'development'],
    ['preview', { deploy: 'main' }, 'development'],
    ['stage', {}, 'staging'],
    ['prod', {}, 'production'],
    ['production', {}, 'production'],
    ['europe', {}, 'staging'],
    ['europe', { tier: 'production' }, 'production'],
    ['production', { tier: 'development' }, 'development'],
    ['reviews', { deploy: 'pull-request' }, 'development'],
  ])('%s with %j is %s', (name, environment, tier) => {
    expect(tierOf(name, environment)).toBe(tier)
  })
})

describe('what a tier has no use for', () => {
  const platform = `
${tiers}
services: {web: {build: ., port: 3000, autoscaling: {min: 2, max: 9, cpu: 60%}}, big: {build: ., replicas: 4, autoscaling: {max: 9, cpu: 60%}}}
databases: {db: {engine: postgres, backup: {retention: 90d}}, other: {engine: postgres}}
backups: {schedule: hourly, retention: 60d}
recovery: {rto: 1h, rpo: 1h}
`
  const layers = layersOfText(platform)

  test('development scales nothing: it stays at the minimum, or at the replicas that are written', () => {
    const resolved = resolveText(platform)
    expect(serviceIn(resolved, 'web', 'dev').scaling).toEqual({ kind: 'fixed', replicas: 2 })
    expect(serviceIn(resolved, 'big', 'dev').scaling).toEqual({ kind: 'fixed', replicas: 4 })
    expect(serviceIn(resolved, 'web', 'staging').scaling).toEqual({
      kind: 'hpa',
      minimum: 2,
      maximum: 9,
      cpu: 60,
      memory: null,
      scaleDown: 300,
    })
  })

  test('development backs nothing up, the other tiers do', () => {
    const backups = ['dev', 'staging', 'production'].map((name) => layers[name]?.effective.backups)
    expect(backups).toMatchObject([
      false,
      { schedule: 'hourly', retention: '60d' },
      { schedule: 'hourly', retention: '60d' },
    ])
    expect(environmentIn(resolveText(platform), 'dev').databases.map(({ backup }) => backup)).toEqual([null, null])
  })

  test('a database says only what differs from the backups of the platform', () => {
    expect(layers['production']?.effective.databases['db']?.backup).toEqual({
      schedule: 'hourly',
      retention: '90d',
      encrypted: true,
    })
    expect(layers['production']?.effective.databases['other']?.backup).toEqual({
      schedule: 'hourly',
      retention: '60d',
      encrypted: true,
    })
  })

  test('only production recovers', () => {
    expect(['dev', 'staging', 'production'].map((name) => layers[name]?.effective.recovery)).toEqual([
      undefined,
      undefined,
      { rto: '1h', rpo: '1h', failover: 'manual' },
    ])
  })

  test('an overlay gets back what it asks for by name', () => {
    const asked = layersOfText(platform, {
      dev: 'services: {web: {autoscaling: {min: 1, max: 2, cpu: 50%}}}\ndatabases: {db: {backup: {retention: 7d}}}',
      staging: 'recovery: {rto: 8h, rpo: 8h}',
    })
    expect(asked['dev']?.effective.services['web']?.autoscaling).toEqual({
      min: 1,
      max: 2,
      cpu: '50%',
      scaleDown: '5m',
    })
    expect(asked['dev']?.effective.databases['db']?.backup).toEqual({
      schedule: 'hourly',
      retention: '7d',
      encrypted: true,
    })
    expect(asked['dev']?.effective.databases['other']?.backup).toBeUndefined()
    expect(asked['staging']?.effective.recovery).toEqual({ rto: '8h', rpo: '8h', failover: 'manual' })
  })

  test('an overlay that asks for backups of development gets those of the platform', () => {
    const asked = layersOfText(platform, { dev: 'backups: true' })
    expect(asked['dev']?.effective.backups).toEqual(layers['production']?.effective.backups)
    expect(asked['dev']?.effective.databases['db']?.backup).toEqual(
      layers['production']?.effective.databases['db']?.backup,
    )
  })

  test('calls nobody in development, writes in staging, calls in production', () => {
    const alerting = ['dev', 'staging', 'production'].map((name) => environmentIn(resolveText(platform), name).alerting)
    expect(alerting.map(({ notifies, pages }) => [notifies, pages])).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ])
  })

  test('serves two of what has a port in production, one elsewhere', () => {
    const plain = resolveText(`${tiers}\nservices: {web: {build: ., port: 80}, worker: {build: .}}`)
    const replicas = ['dev', 'staging', 'production'].flatMap((name) =>
      ['web', 'worker'].map((service) => serviceIn(plain, service, name).scaling),
    )
    expect(replicas.map((scaling) => scaling.kind === 'fixed' && scaling.replicas)).toEqual([1, 1, 1, 1, 2, 1])
  })
})

describe('an environment that is like another', () => {
  const platform =
    'environments: {staging: {deploy: main, like: production}, production: {deploy: release}, copy: {like: staging}}\nservices: {web: {build: ., port: 3000, replicas: 1}}\nobservability: {logs: false}\n'
  const overlays = {
    production: 'services: {web: {replicas: 5, env: {LEVEL: warn}}}\nreleases: {web: v2}',
    staging: 'services: {web: {replicas: 2}}\nreleases: {web: v3}',
  }
  const resolved = resolveText(platform, overlays)

  test('takes the overlay of the other first, then its own', () => {
    expect(serviceIn(resolved, 'web', 'staging')).toMatchObject({
      scaling: { replicas: 2 },
      variables: [{ name: 'LEVEL', value: 'warn' }, { name: 'PORT' }],
    })
    expect(serviceIn(resolved, 'web', 'production')).toMatchObject({ scaling: { replicas: 5 } })
  })

  test('is like what that one is like in turn', () => {
    expect(serviceIn(resolved, 'web', 'copy')).toMatchObject({
      scaling: { replicas: 2 },
      variables: [{ name: 'LEVEL' }, { name: 'PORT' }],
    })
  })

  test('runs its own releases only', () => {
    const images = ['copy', 'staging', 'production'].map(
      (name) => serviceIn(resolved, 'web', name).image.reference.split(':')[1],
    )
    expect(images).toEqual(['unreleased', 'v3', 'v2'])
  })

  test('that is like itself, by whatever way round, ends', () => {
    const circle = layersOfText('environments: {one: {like: two}, two: {like: one}}')
    expect(circle['one']?.overlays.map(({ environment }) => environment)).toEqual(['two', 'one'])
  })
})

describe('environments', () => {
  test('are one production where none is declared', () => {
    const { platform } = resolveText('environments:')
    expect(platform.environments.map(({ name, tier, trigger }) => [name, tier, trigger])).toEqual([
      ['production', 'production', { kind: 'branch', branch: 'main' }],
    ])
  })

  test('per pull request live in the cluster of an environment below production, best in one with a load balancer', () => {
    const { platform, findings } = resolveText(
      'environments: {preview: {deploy: pull-request}, production: {deploy: main}, qa: {tier: staging}, dev: {}}',
    )
    expect(findings).toEqual([])
    expect(platform.environments.map(({ name }) => name)).toEqual(['production', 'qa', 'dev'])
    expect(platform.previews.map(({ name, host, lifetime, facts }) => [name, host, lifetime, facts.cluster])).toEqual([
      ['preview', 'qa', 7 * 86_400, 'shop-qa'],
    ])
  })

  test.each(['dev', 'shop-dev'])('per pull request live in the cluster that they name: %s', (cluster) => {
    const { platform } = resolveText(
      `environments: {preview: {deploy: pull-request, cluster: ${cluster}}, qa: {}, dev: {}}`,
    )
    expect(platform.previews.map(({ host }) => host)).toEqual(['dev'])
  })

  test('per pull request have small databases of their own, and one of everything', () => {
    const { platform } = resolveText(`
      services: {web: {image: nginx:1, port: 80, replicas: 3, strategy: blue-green, uses: [db, crm]}}
      databases: {db: {engine: postgres, provider: managed, ha: true, replicas: 2, storage: 100Gi}, crm: {engine: mysql, provider: external}}
      environments: {preview: {deploy: pull-request}, dev: {}}`)
    const [preview] = platform.previews
    expect(preview?.databases).toMatchObject([
      { name: 'db', provider: 'cluster', storage: '1Gi', replicas: 0, highlyAvailable: false, backup: null },
      { name: 'crm', provider: 'external' },
    ])
    expect(preview?.services).toMatchObject([
      { scaling: { kind: 'fixed', replicas: 1 }, strategy: { kind: 'rolling' }, metrics: null },
    ])
  })

  test('run only the services that they name', () => {
    const resolved = resolveText(
      'services: {web: {image: nginx:1}, api: {image: nginx:1}}\nenvironments: {demo: {services: [web]}}',
      { demo: { services: { api: { replicas: 2 } } } },
    )
    expect(environmentIn(resolved, 'demo').services.map(({ name }) => name)).toEqual(['web'])
  })

  test.each([
    ['main', { kind: 'branch', branch: 'main' }],
    ['release/1.x', { kind: 'branch', branch: 'release/1.x' }],
    ['tag', { kind: 'tag' }],
    ['release', { kind: 'release' }],
    ['manual', { kind: 'manual' }],
  ])('that are deployed by %s', (deploy, trigger) => {
    expect(environmentIn(resolveText(`environments: {production: {deploy: ${deploy}}}`)).trigger).toEqual(trigger)
  })

  test('wait for whole minutes, and for the approval of the team or of those who are named', () => {
    const approval = (value: string) =>
      environmentIn(
        resolveText(
          `team: {github: acme/ops}\nenvironments: {production: {deploy: main, wait: 90s, approval: ${value}}}`,
        ),
      )
    expect(approval('true')).toMatchObject({ wait: 2, approval: true, approvers: ['acme/ops'] })
    expect(approval('[acme/leads, ana]')).toMatchObject({ approval: true, approvers: ['acme/leads', 'ana'] })
    expect(approval('false')).toMatchObject({ approval: false, approvers: [] })
  })

  test('change what the platform declares, and nothing else', () => {
    const { findings } = resolveText('services: {web: {build: ., port: 80}}', {
      production: 'services: {wev: {replicas: 2}}\nreleases: {webb: v1}',
    })
    expect(findings).toMatchObject([
      {
        code: 'unknown-in-overlay',
        at: { path: ['services', 'wev'], environment: 'production' },
        hint: 'did you mean `web`?',
      },
      {
        code: 'unknown-name',
        at: { path: ['releases', 'webb'], environment: 'production' },
        hint: 'did you mean `web`?',
      },
    ])
  })
})
