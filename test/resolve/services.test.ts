// Services: routes, images, releases, health, checks, and what else of them is more than a copy of the spec.
import { describe, expect, test } from 'vitest'
import { resolveText, serviceIn } from '../support/resolved.ts'

const environments = 'environments: {dev: {deploy: develop}, staging: {deploy: main}, production: {deploy: release}}\n'

describe('routes', () => {
  const routesIn = (environment: string, routes: string, domains = 'example.com: {}') =>
    serviceIn(
      resolveText(`${environments}services: {web: {build: ., port: 3000, routes: ${routes}}}\ndomains: {${domains}}`),
      'web',
      environment,
    ).routes

  test.each([
    ['production', 'app.example.com', 'app.example.com'],
    ['staging', 'app.example.com', 'app.staging.example.com'],
    ['dev', 'app.example.com', 'app.dev.example.com'],
    ['production', 'example.com', 'example.com'],
    ['staging', 'example.com', 'staging.example.com'],
    ['staging', 'a.b.example.com', 'a.b.staging.example.com'],
  ])('in %s, %s is %s', (environment, host, want) => {
    expect(routesIn(environment, `[${host}]`)).toMatchObject([{ host: want, path: '/', domain: 'example.com' }])
  })

  test('belong to the longest domain', () => {
    expect(routesIn('staging', '[app.eu.example.com]', 'example.com: {}, eu.example.com: {}')).toMatchObject([
      { host: 'app.staging.eu.example.com', domain: 'eu.example.com' },
    ])
  })

  test('stand with the longest path first, then by host', () => {
    const routes = routesIn('production', '[b.example.com, a.example.com, b.example.com/api/v1, b.example.com/api]')
    expect(routes.map(({ host, path }) => host + path)).toEqual([
      'b.example.com/api/v1',
      'b.example.com/api',
      'a.example.com/',
      'b.example.com/',
    ])
  })

  test('are taken as they are written by the overlay of the environment, not by that of one which it is like', () => {
    const overlays = { staging: 'services: {web: {routes: [beta.example.com]}}' }
    const resolved = resolveText(
      'environments: {staging: {deploy: main}, qa: {deploy: main, like: staging, tier: staging}}\nservices: {web: {build: ., port: 3000, routes: [app.example.com]}}\ndomains: {example.com: {}}',
      overlays,
    )
    expect(serviceIn(resolved, 'web', 'staging').routes[0]?.host).toBe('beta.example.com')
    expect(serviceIn(resolved, 'web', 'qa').routes[0]?.host).toBe('beta.qa.example.com')
  })

  test('are shared by weight: the first service names all', () => {
    const services =
      'services: {web: {build: ., port: 3000, routes: [{host: app.example.com, weight: 90%}]}, next: {build: ., port: 3001, routes: [{host: app.example.com, weight: 10%}]}}'
    const resolved = resolveText(`${environments}${services}\ndomains: {example.com: {}}`)
    expect(serviceIn(resolved, 'web', 'production').routes[0]?.backends).toEqual([
      { service: 'web', port: 3000, weight: 90 },
      { service: 'next', port: 3001, weight: 10 },
    ])
    expect(serviceIn(resolved, 'next', 'production').routes[0]?.backends).toEqual([])
  })

  test('have the limit of their domain where neither they nor their service has one', () => {
    const routes = (service: string) =>
      serviceIn(
        resolveText(
          `${environments}services: {web: {build: ., port: 80, ${service}}}\ndomains: {example.com: {rateLimit: 9/s}}`,
        ),
        'web',
        'production',
      ).routes[0]
    expect(routes('routes: [app.example.com]')?.rateLimit).toEqual({ count: 9, seconds: 1 })
    expect(routes('routes: [app.example.com], rateLimit: 5/m')?.rateLimit).toBeNull()
  })

  test('without a domain are told once, however many environments', () => {
    const { findings } = resolveText(
      'environments: {staging: {}, production: {}}\nservices: {web: {build: ., port: 80, routes: [app.example.com, app.example.org]}}\ndomains: {example.com: {}}',
    )
    const told = findings.filter(({ code }) => code === 'route-without-domain')
    expect(new Set(told.map(({ at }) => JSON.stringify(at.path)))).toEqual(new Set(['["services","web","routes",1]']))
    expect(told[0]?.hint).toContain('`example.org:`')
  })
})

describe('images', () => {
  const shared = 'services: {web: {build: ., port: 80}, worker: {build: ., ci: false}}\n'
  const repositoryOf = (build: string, extra = '') =>
    serviceIn(resolveText(`services: {web: {build: ${build}, port: 80}}\n${extra}`), 'web').image.repository

  test.each([
    ['.', 'ghcr.io/acme/shop'],
    ['backend', 'ghcr.io/acme/shop/backend'],
    ['apps/Web', 'ghcr.io/acme/shop/apps-web'],
    ['{dockerfile: Dockerfile.worker}', 'ghcr.io/acme/shop/worker'],
    ['{context: backend, dockerfile: worker.Dockerfile}', 'ghcr.io/acme/shop/backend-worker'],
    ['{dockerfile: deploy/Dockerfile}', 'ghcr.io/acme/shop/deploy'],
    ['{args: {MODE: admin}}', 'ghcr.io/acme/shop/web'],
    ['{context: backend, args: {MODE: admin}}', 'ghcr.io/acme/shop/backend-web'],
    ['{context: backend, name: api, args: {MODE: admin}}', 'ghcr.io/acme/shop/api'],
  ])('are named after their build: %s is %s', (build, repository) => {
    expect(repositoryOf(build)).toBe(repository)
  })

  // Expressions of GitHub read `needs.changes.outputs.1e5` as a number behind a dot.
  test.each(['1e5', '0x1f', '2024'])('of the folder %s have a name that begins with a letter', (folder) => {
    const { image } = serviceIn(resolveText(`services: {web: {build: "${folder}", port: 80}}\n`), 'web')
    expect([image.name, image.repository]).toEqual([`image-${folder}`, `ghcr.io/acme/shop/${folder}`])
  })

  test('a service may be called like what every object has', () => {
    const { image } = serviceIn(resolveText('services: {constructor: {build: ., port: 80}}\n'), 'constructor')
    expect(image).toMatchObject({ repository: 'ghcr.io/acme/shop', released: false })
  })

  test.each([
    ['ghcr.io', '.', 'ghcr.io/acme/shop'],
    ['docker.io', '.', 'docker.io/acme/shop'],
    ['docker.io', 'backend', 'docker.io/acme/shop-backend'],
    ['registry.example.com/team', '.', 'registry.example.com/team/shop'],
    ['registry.example.com/team', 'backend', 'registry.example.com/team/shop-backend'],
  ])('in the registry %s are named after their build: %s is %s', (registry, build, repository) => {
    expect(repositoryOf(build, `delivery: {registry: ${registry}}`)).toBe(repository)
  })

  test('keep their name when the arguments of their build change', () => {
    expect(repositoryOf('{args: {NODE: 22}}')).toBe(repositoryOf('{args: {NODE: 24, LANG: de}}'))
  })

  test('are not shared across repositories', () => {
    const resolved = resolveText('services: {web: {build: .}, pay: {build: ., repository: acme/pay}}')
    expect(serviceIn(resolved, 'pay').image.repository).toBe('ghcr.io/acme/pay')
  })

  test('keep name and release when their service is renamed', () => {
    const imageOf = (service: string, releases: string) =>
      serviceIn(
        resolveText(`services: {${service}, port: 80}}`, { production: `releases: ${releases}` }),
        service.split(':')[0] ?? '',
      ).image.reference
    const [before, after] = ['web: {build: {args: {A: b}}', 'shop: {was: web, build: {args: {A: b}}']
    for (const releases of ['{ghcr.io/acme/shop/web: v1}', '{web: v1}'])
      expect([before, after].map((service) => imageOf(service ?? '', releases))).toEqual(
        Array(2).fill('ghcr.io/acme/shop/web:v1'),
      )
  })

  const digest = `sha256:${'0a1b2c3d'.repeat(8)}`

  test.each([
    ['nothing', '{}', { reference: 'ghcr.io/acme/shop:unreleased', released: false, pinnedByDigest: false }],
    ['a tag', '{web: v1.2.3}', { reference: 'ghcr.io/acme/shop:v1.2.3', released: true, pinnedByDigest: false }],
    [
      'a digest of the image',
      `{ghcr.io/acme/shop: "${digest}"}`,
      { reference: `ghcr.io/acme/shop@${digest}`, released: true, pinnedByDigest: true },
    ],
    [
      'a digest with its image',
      `{web: "ghcr.io/acme/shop@${digest}"}`,
      { reference: `ghcr.io/acme/shop@${digest}`, released: true, pinnedByDigest: true },
    ],
    [
      'a tag with its image',
      '{web: "ghcr.io/acme/shop:v1"}',
      { reference: 'ghcr.io/acme/shop:v1', released: true, pinnedByDigest: false },
    ],
  ])('are released as %s', (_, releases, want) => {
    expect(serviceIn(resolveText(shared, { production: `releases: ${releases}` }), 'web').image).toMatchObject(want)
  })

  test('are released for all who share them, unless one has a release of its own', () => {
    const released = (releases: string) =>
      serviceIn(resolveText(shared, { production: `releases: ${releases}` }), 'worker').image.reference
    expect(released('{ghcr.io/acme/shop: v1}')).toBe('ghcr.io/acme/shop:v1')
    expect(released('{ghcr.io/acme/shop: v1, worker: v2}')).toBe('ghcr.io/acme/shop:v2')
    expect(released('{web: v1}')).toBe('ghcr.io/acme/shop:unreleased')
  })

  test.each([
    ['umami:2.19', 'umami', 'umami:2.19', false],
    [
      'registry.example.com:5000/team/umami',
      'registry.example.com:5000/team/umami',
      'registry.example.com:5000/team/umami',
      false,
    ],
    [`ghcr.io/a/b:1@${digest}`, 'ghcr.io/a/b', `ghcr.io/a/b:1@${digest}`, true],
  ])('of others are taken as they are: %s', (image, repository, reference, pinnedByDigest) => {
    expect(serviceIn(resolveText(`services: {web: {image: "${image}"}}`), 'web')).toMatchObject({
      image: { repository, reference, pinnedByDigest, released: true },
      build: null,
    })
  })

  test('that nobody makes are told', () => {
    expect(resolveText('services: {web: {port: 80}}').findings).toMatchObject([
      { code: 'no-build-or-image', at: { path: ['services', 'web'] } },
    ])
  })

  test('are built from the root of the repository', () => {
    const build = (text: string) => serviceIn(resolveText(`services: {web: {build: ${text}}}`), 'web').build
    expect(build('.')).toEqual({ context: '.', dockerfile: 'Dockerfile', platforms: ['linux/amd64'], arguments: [] })
    expect(build('{context: app, dockerfile: prod.Dockerfile, args: {A: 1}, platforms: [arm64]}')).toEqual({
      context: 'app',
      dockerfile: 'app/prod.Dockerfile',
      platforms: ['linux/arm64'],
      arguments: [{ name: 'A', value: '1' }],
    })
  })
})

describe('health', () => {
  test.each<[string, string, object | null]>([
    [
      'a path',
      'port: 80, health: /live',
      { probe: { kind: 'http', path: '/live' }, port: 80, interval: 10, timeout: 2, startup: 60 },
    ],
    ['nothing but a port', 'port: 80', { probe: { kind: 'tcp' }, port: 80 }],
    ['gRPC', 'port: 80, protocol: grpc', { probe: { kind: 'grpc' }, port: 80 }],
    [
      'a port of its own',
      'port: 80, health: {path: /live, port: 81}',
      { probe: { kind: 'http', path: '/live' }, port: 81 },
    ],
    ['a command', 'port: 80, health: {command: pg_isready}', { probe: { kind: 'command', command: 'pg_isready' } }],
    [
      'a command of a worker',
      'health: {command: celery inspect ping}',
      { probe: { kind: 'command', command: 'celery inspect ping' }, port: 0 },
    ],
    ['a port of a worker', 'health: {path: /live, port: 81}', { probe: { kind: 'http', path: '/live' }, port: 81 }],
    ['a worker without any', 'command: run', null],
    [
      'parts of a second, rounded up',
      'port: 80, health: {path: /live, timeout: 500ms, interval: 1500ms}',
      { timeout: 1, interval: 2 },
    ],
  ])('%s', (_, lines, want) => {
    const { health } = serviceIn(resolveText(`services: {web: {build: ., ${lines}}}`), 'web')
    if (want === null) expect(health).toBeNull()
    else expect(health).toMatchObject(want)
  })
})

describe('checks', () => {
  const checksOf = (service: string, ci = '{}') =>
    serviceIn(resolveText(`services: {web: {build: app, ${service}}}\nci: ${ci}`), 'web').checks

  test('are the preset of the runtime, in the folder of the build', () => {
    expect(checksOf('runtime: node@20')).toMatchObject({
      directory: 'app',
      install: 'npm ci',
      lint: 'npm run lint',
      format: '',
      timeout: 15,
    })
  })

  test('are replaced, dropped and kept step by step', () => {
    expect(
      checksOf(
        'runtime: node@20, ci: {test: [npm run unit, npm run more], lint: false, build: true, directory: src, steps: {audit: npm audit}}',
      ),
    ).toMatchObject({
      directory: 'src',
      test: 'npm run unit\nnpm run more',
      lint: '',
      build: 'npm run build',
      install: 'npm ci',
      steps: [{ name: 'audit', command: 'npm audit' }],
    })
  })

  test('gate on the coverage of the platform', () => {
    expect(checksOf('runtime: python', '{coverage: 80%}')?.test).toContain('--cov-fail-under=80')
  })

  test('run for whole minutes', () => {
    expect(checksOf('runtime: node, ci: {timeout: 90s}')?.timeout).toBe(2)
    expect(checksOf('runtime: node', '{timeout: 100s}')?.timeout).toBe(2)
    expect(resolveText('ci: {timeout: 100s}').platform.ci?.timeout).toBe(2)
  })

  test.each([
    ['ci is off', 'runtime: node', 'false'],
    ['those of the service are off', 'runtime: node, ci: false', '{}'],
  ])('are none where %s', (_, service, ci) => {
    expect(checksOf(service, ci)).toBeNull()
  })

  test('are none of what others build', () => {
    expect(serviceIn(resolveText('services: {web: {image: "umami:2"}}'), 'web').checks).toBeNull()
  })
})

describe('types and strategies', () => {
  test.each([
    ['port: 80', 'web'],
    ['routes: [example.com]', 'web'],
    ['schedule: daily', 'cron'],
    ['command: run', 'worker'],
    ['type: static', 'static'],
  ])('%s makes a %s', (lines, type) => {
    expect(
      serviceIn(resolveText(`services: {one: {build: ., ${lines}}}\ndomains: {example.com: {}}`), 'one').type,
    ).toBe(type)
  })

  test.each<[string, string, object]>([
    ['rolls by default', 'port: 80', { kind: 'rolling', surge: '25%', unavailable: '0' }],
    [
      'rolls as it is told',
      'port: 80, strategy: {rolling: {surge: 1}}',
      { kind: 'rolling', surge: '1', unavailable: '0' },
    ],
    ['switches', 'port: 80, strategy: blue-green', { kind: 'blue-green', promote: 'auto', keep: 1800 }],
    ['is recreated with a volume of one writer', 'port: 80, volumes: {/data: 5Gi}', { kind: 'recreate' }],
    ['rolls with scratch space', 'port: 80, volumes: {/cache: tmp}', { kind: 'rolling' }],
    [
      'rolls where there is no traffic to switch',
      'strategy: blue-green',
      { kind: 'rolling', surge: '25%', unavailable: '0' },
    ],
  ])('a service %s', (_, lines, want) => {
    expect(serviceIn(resolveText(`services: {one: {build: ., ${lines}}}`), 'one').strategy).toMatchObject(want)
  })

  test('volumes are called after their paths', () => {
    const { volumes } = serviceIn(
      resolveText('services: {one: {build: ., volumes: {/var/Data_1: 5Gi, /: tmp}}}'),
      'one',
    )
    expect(volumes).toEqual([
      { name: 'root', path: '/', size: '' },
      { name: 'var-data-1', path: '/var/Data_1', size: '5Gi' },
    ])
  })

  test('requests follow from limits', () => {
    const { resources } = serviceIn(resolveText('services: {one: {build: ., resources: {cpu: 2, memory: 1Gi}}}'), 'one')
    expect(resources).toMatchObject({ requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '2', memory: '1Gi' } })
  })
})
