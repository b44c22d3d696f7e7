// The pages about what people do by hand: with the names of the platform, and only where they apply.
import { describe, expect, test } from 'vitest'
import { pages, pagesOf } from '../../../src/emit/readme/pages/index.ts'
import { emitPage } from '../../../src/emit/readme/pages/emit.ts'
import { printedPages, readme } from '../../../src/emit/readme/units.ts'
import { emitReadme } from '../../../src/emit/readme/readme.ts'
import { resolveText } from '../../support/resolved.ts'
import { printed } from './printed.ts'

const page = (name: string, text: string) =>
  printed(
    pages.filter(({ path }) => path.endsWith(`/${name}.md`)),
    text,
  )
const runbook = (name: string, text: string) => page(name, text)[`docs/runbooks/${name}.md`] ?? ''

const web = 'services: {web: {image: "acme/web:1.0.0", port: 8080, health: /health, replicas: 2, strategy: rolling}}'

describe('scaling', () => {
  test('a fixed number is a line of the spec, and Argo CD is held before it is changed by hand', () => {
    const text = runbook('scaling', web)
    expect(text).toContain('| `web` | 2 | the spec: Argo CD sets it | `services: {web: {replicas: 4}}` |')
    expect(text.indexOf('argocd app set shop-production-web --sync-policy none')).toBeLessThan(
      text.indexOf('kubectl -n shop-production scale deployment/web --replicas 4'),
    )
  })

  test('an autoscaler owns the number between two bounds', () => {
    const text = runbook(
      'scaling',
      'services: {web: {image: "acme/web:1.0.0", port: 8080, strategy: rolling, autoscaling: {min: 2, max: 5, cpu: 60%}}}',
    )
    expect(text).toContain(
      '| 2 to 5 | HorizontalPodAutoscaler `web-hpa`: CPU 60%; in after 5m of calm | `services: {web: {autoscaling: {max: 10}}}` |',
    )
    expect(text).toContain(`patch hpa/web-hpa --type merge -p '{"spec":{"maxReplicas":10}}'`)
    expect(text).toContain('`kubectl scale` does nothing for `web`')
  })

  test('KEDA is told to pause, which Argo CD does not see', () => {
    const text = runbook(
      'scaling',
      `
caches: {redis: {provider: cluster}}
queues: {jobs: {engine: redis}}
services: {worker: {image: "acme/worker:1.0.0", uses: [jobs], autoscaling: {min: 1, max: 3, queueDepth: 20}}}`,
    )
    expect(text).toContain('annotate scaledobject/worker autoscaling.keda.sh/paused-replicas=3 --overwrite')
    expect(text).not.toContain('argocd app set')
  })

  test('what cannot run twice grows in another way', () => {
    const text = runbook('scaling', web.replace('rolling', 'recreate').replace('replicas: 2', 'replicas: 1'))
    expect(text).toContain('| none: a second one cannot share its disk. Raise `resources` instead |')
    expect(text).not.toContain('--replicas 2')
  })

  test('nodes must have room for all of it', () => {
    const text = runbook(
      'scaling',
      web.replace('replicas: 2', 'replicas: 2, resources: {cpu: 1, memory: 1Gi, requests: {cpu: 500m, memory: 512Mi}}'),
    )
    expect(text).toContain('ask for 1 CPUs and 1 GiB')
  })
})

describe('rollback', () => {
  const released = (strategy: string) =>
    runbook('rollback', `services: {web: {build: ., port: 8080, health: /health, strategy: ${strategy}}}`)

  test.each([
    ['{blue-green: {keep: 2h}}', 'a switch, for 2h after the release'],
    ['{canary: {steps: [10%, 50%, 100%], pause: 5m}}', 'at once, while its share grows (10%, 50%, 100%)'],
    ['rolling', '| `web` | pod by pod | never | `releases: {ghcr.io/acme/shop: …}` |'],
    ['recreate', 'stopped, then started'],
  ])('%s goes back in its own way', (strategy, way) => expect(released(strategy)).toContain(way))

  test('only a Rollout can be aborted', () => {
    expect(released('blue-green')).toContain('kubectl argo rollouts abort web -n shop-production')
    expect(released('rolling')).not.toContain('argo rollouts')
    expect(released('rolling')).toContain('kubectl -n shop-production rollout undo deployment/web')
  })

  const migrating = (migrate: string) =>
    runbook(
      'rollback',
      `
services: {web: {build: ., port: 8080, uses: [db], strategy: rolling, migrate: ${migrate}}}
databases: {db: {engine: postgres, provider: external}}`,
    )

  test('the schema goes back first, by the release that changed it', () => {
    const text = migrating('{run: npm run up, rollback: npm run down}')
    expect(text).toContain('kubectl create -f generated/kubernetes/production/web/migration-rollback-job.yaml')
    expect(text).toContain('wait job/web-migrate-rollback --for=condition=Complete --timeout=30m')
    expect(text.indexOf('### Database')).toBeLessThan(text.indexOf('### In git'))
  })

  test('a migration without a way back says so', () =>
    expect(migrating('npm run up')).toContain(
      'There is no `migrate.rollback` for it: [restore the database](restore-database.md)',
    ))

  test('data is compared in the words of its engine', () => {
    expect(migrating('npm run up')).toContain('pg_stat_user_tables')
    expect(runbook('rollback', `${web}\ndatabases: {db: {engine: mongodb, provider: atlas}}`)).toContain(
      'countDocuments',
    )
  })

  test('what users of the gateway see is asked', () => {
    const text = runbook(
      'rollback',
      `${web.replace('replicas', 'routes: [shop.example.com], replicas')}\ndomains: {example.com: {}}`,
    )
    expect(text).toContain('https://shop.example.com/health')
  })
})

describe('deployment', () => {
  const spec = `
repository: acme/shop
team: {github: acme/ops}
services: {web: {build: ., port: 8080}, worker: {build: ., ci: false, command: work}}
environments: {staging: {deploy: main}, production: {deploy: tag, approval: true, wait: 5m}}`

  test('says what makes a version arrive, and who must agree', () => {
    const text = runbook('deployment', spec)
    expect(text).toContain('| staging | a push to `main` | nobody |')
    expect(text).toContain('| production | a tag `v*` | `acme/ops`, 5 minutes later |')
  })

  test('promotes each image once, from where its environment may be deployed', () => {
    const text = runbook('deployment', spec)
    expect(text).toContain('--ref main -f environment=staging -f image=ghcr.io/acme/shop')
    expect(text).toContain('--ref <tag> -f environment=production -f image=ghcr.io/acme/shop')
    expect(text).not.toContain('image=worker')
  })
})

describe('incident response', () => {
  const spec = `${web.replace('rolling', 'rolling, metrics: {exporter: express}')}
team: {lead: Ana, contacts: {press: Bo, emergency: Call the desk}, oncall: {members: [ana@example.com], escalate: 5m}}
kpis: [mttd < 5m, concurrent_users > 10]
recovery: {rto: 2h}
alerts: {channels: {slack: "#alerts", sms: "+15145550100", pagerduty: true}, rules: {broken: {when: error_rate > 5%, severity: critical}}}`

  test('who decides, whom to turn to and who is called', () => {
    const text = runbook('incident-response', spec)
    expect(text).toContain('In doubt Ana decides.')
    expect(text).toContain('| emergency | Call the desk |\n| press | Bo |')
    expect(text).toContain('acknowledge the alert within 5m')
    expect(text).toContain('`ana@example.com`')
  })

  test('severities name the channels that are used, and their alerts', () => {
    const text = runbook('incident-response', spec)
    expect(text).toMatch(/\| critical \| .* \| Slack `#alerts`, PagerDuty \| .*\bbroken\b/)
    expect(text).not.toContain('+15145550100') // Alertmanager sends no messages to phones
  })

  test('goals about incidents, and no others', () => {
    const text = runbook('incident-response', spec)
    expect(text).toContain('`mttd < 5m`')
    expect(text).toContain('| Back again after a disaster (RTO). | 2h |')
    expect(text).not.toContain('concurrent_users')
  })

  test('without names it says what to write', () =>
    expect(runbook('incident-response', web)).toContain('The spec names nobody'))
})

describe('a third party', () => {
  const spec = `
services:
  web: {image: "acme/web:1.0.0", port: 8080, routes: [shop.example.com], uses: [api]}
  api: {image: "acme/api:1.0.0", port: 8080, uses: [pay]}
externals: {pay: {url: "https://pay.example.org", health: "https://pay.example.org/up", sla: 99.5%, interval: 2m, secrets: [PAY_KEY]}}
domains: {example.com: {}}`

  test('takes those with it who call those who call it', () => {
    const text = runbook('dependency-outage', spec)
    expect(text).toContain(
      '| `pay` | `api` | `shop.example.com` | https://pay.example.org/up every 2m | 99.5%: 216 minutes down in 30 days |',
    )
    expect(text).toContain('It takes `api` with it, and through them `web`.')
    expect(text).toContain('probe_success{external="pay"}')
    expect(text).toContain('`externals: {pay: {url: "https://…"}}`. It becomes `PAY_URL`')
  })

  test('there is no page without one', () => expect(page('dependency-outage', web)).toEqual({}))
})

describe('logging', () => {
  const logging = (observability: string) =>
    page(
      'logging',
      `${web.replace('replicas', 'routes: [shop.example.com], replicas')}\ndomains: {example.com: {}}\nobservability: ${observability}`,
    )['docs/logging.md'] ?? ''

  test('Loki is asked in LogQL', () => {
    const text = logging('{logs: {store: loki, retention: 14d}}')
    expect(text).toContain('{namespace="shop-production", service="web"}')
    expect(text).toContain('| production | Loki | info | 14d |')
    expect(text).not.toContain('Kibana')
  })

  test('Elasticsearch is asked in KQL, with the streams of its own', () => {
    const text = logging('{logs: {store: elk, audit: 1y}}')
    expect(text).toContain('kubernetes.labels.app_kubernetes_io/name : "web"')
    expect(text).toContain('`logs-services-production`')
    expect(text).toContain('kubectl -n monitoring port-forward service/logs-kb-http 5601')
  })

  test.each([
    [
      'cloudwatch',
      'aws',
      'filter attributes.namespace = "shop-production" and attributes.service = "web"',
      '| production | CloudWatch | info | 30d |',
    ],
    [
      'cloud-logging',
      'gcp',
      'labels."k8s-pod/app_kubernetes_io/name"="web"',
      '| production | Cloud Logging | all | as set there |',
    ],
    [
      'azure-monitor',
      'azure',
      'PodNamespace == "shop-production" and PodName startswith "web-"',
      '| production | Azure Monitor | all | as set there |',
    ],
  ])('%s is asked in its own words, and follows what it can', (store, provider, query, kept) => {
    const text = logging(`{logs: {store: ${store}, browser: true}}\ninfrastructure: {provider: ${provider}}`)
    expect(text).toContain(query)
    expect(text).toContain(kept)
    expect(text).toContain("url: 'https://shop.example.com/faro'")
  })

  test('the group of CloudWatch says how long it keeps a line', () => {
    expect(logging('{logs: {store: cloudwatch, retention: 20d}}\ninfrastructure: {provider: aws}')).toContain(
      '`/shop/production` (kept for 30 days)',
    )
  })

  test('pages report to the address that the gateway leads to the collector', () => {
    expect(logging('{logs: {store: loki, browser: true}}')).toContain("url: 'https://shop.example.com/faro'")
    expect(logging('{logs: {store: loki, browser: true}, traces: {store: tempo}}')).toContain(
      'new TracingInstrumentation()',
    )
    expect(logging('{logs: {store: loki}}')).not.toContain('faro')
  })

  test('without Prometheus there is no Grafana to look with', () => {
    const text = logging('{metrics: false, logs: {store: loki}}')
    expect(text).toContain('logcli')
    expect(text).not.toContain('grafana')
  })
})

describe('migrations', () => {
  test('run in the order of the sync, and name who shares the database', () => {
    const text =
      page(
        'migrations',
        `
services:
  web: {build: ., port: 8080, uses: [db], strategy: rolling, migrate: {run: up, validate: check, verify: look}}
  worker: {build: ., uses: [db], command: work}
databases: {db: {engine: postgres, provider: external}}`,
      )['docs/deployments/migrations.md'] ?? ''
    const order = [
      '| 1 | `check` |',
      '| 2 | `up`, for 30m at most |',
      '| 3 | the new version of `web` |',
      '| 4 | `look` |',
    ].map((row) => text.indexOf(row))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order[0]).toBeGreaterThan(0)
    expect(text).toContain('`db` serves `worker` too')
  })
})

describe('an import', () => {
  const imported = (source: string) =>
    runbook(
      'sqlite-to-postgres',
      `
services: {web: {image: "acme/web:1.0.0", port: 8080, replicas: 1, strategy: recreate, uses: [db], volumes: {/var/lib/web: 5Gi}}}
databases: {db: {engine: postgres, version: 16, provider: cluster, importFrom: ${source}}}`,
    )

  test('of a file that nobody keeps in the cluster asks for it', () =>
    expect(imported('{engine: sqlite, path: /data/old.sqlite}')).toContain(
      'cp old.sqlite $POD:/data/old.sqlite.part -c upload',
    ))

  test('of a file on the disk of a service stops that service', () => {
    const text = imported('{engine: sqlite, path: /var/lib/web/app.db}')
    expect(text).toContain('| production | `db` | `/var/lib/web/app.db` of `web` | `db-import` |')
    expect(text).not.toContain('upload')
    expect(text.indexOf('scale deployment/web --replicas 0')).toBeLessThan(
      text.indexOf('create job db-import --from=cronjob/db-import'),
    )
  })
})

describe('`runbooks`', () => {
  const index = (text: string) =>
    readme
      .units(resolveText(text).platform)
      .flatMap(({ slice }) => emitReadme(slice).map(({ documents }) => String(documents[0])))[0] ?? ''

  test('`false` leaves guides, and no link to a runbook', () => {
    const { platform } = resolveText(`${web}\nrunbooks: false`)
    expect(pagesOf(platform).map(({ page: { kind } }) => kind)).not.toContain('runbook')
    expect(
      printedPages
        .units(platform)
        .flatMap(({ slice }) => emitPage(slice))
        .map(({ documents }) => String(documents[0]))
        .join(''),
    ).not.toContain('runbooks/')
    expect(index(`${web}\nrunbooks: false`)).not.toContain('docs/runbooks/')
  })

  test('pages of your own are listed, and an alert leads to its own', () => {
    const spec = `${web}\nrunbooks: {service-down: docs/down.md, cut-over: "https://wiki.example.com/cut"}`
    expect(index(spec)).toContain('| cut over | [cut-over](https://wiki.example.com/cut) |')
    const rule = resolveText(spec).platform.environments[0]?.alertRules.find(({ name }) => name === 'service-down')
    expect(rule?.runbook).toBe('https://github.com/acme/shop/blob/main/docs/down.md')
  })

  test('what a rule names itself goes first', () => {
    const spec = `${web}\nrunbooks: {service-down: docs/down.md}\nalerts: {rules: {service-down: {runbook: docs/mine.md}}}`
    expect(
      resolveText(spec).platform.environments[0]?.alertRules.find(({ name }) => name === 'service-down')?.runbook,
    ).toBe('https://github.com/acme/shop/blob/main/docs/mine.md')
  })
})
