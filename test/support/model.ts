// Complete model objects for tests of emitters, modelled on the French Novel Tool in production. A test overrides the
// few members that it is about and leaves the rest.
import type { Backup, Bucket, Cache, Database, Domain, External } from '../../src/model/data/backing.ts'
import type { Environment, EnvironmentFacts } from '../../src/model/environment.ts'
import { objectStorage } from '../../src/model/data/object-storage.ts'
import type { Platform, Repository } from '../../src/model/platform.ts'
import type { Queue } from '../../src/model/data/queue.ts'
import type { SecretVariable, Service, Use } from '../../src/model/service.ts'

/** The facts of production; another environment: `sampleFacts({ environment: 'staging', tier: 'staging' })`. */
export function sampleFacts(overrides: Partial<EnvironmentFacts> = {}): EnvironmentFacts {
  const environment = overrides.environment ?? 'production'
  return {
    platform: 'french-novel-tool',
    environment,
    tier: 'production',
    target: 'kubernetes',
    kubernetes: '1.35',
    cluster: `french-novel-tool-${environment}`,
    preview: false,
    namespace: `french-novel-tool-${environment}`,
    team: 'ops',
    tags: [{ name: 'cost-center', value: 'novels' }],
    gitops: { url: 'https://github.com/acme/french-novel-tool.git', branch: 'main', private: true },
    provider: 'digitalocean',
    mesh: { kind: 'none', strict: false },
    gateway: { kind: 'traefik', className: 'traefik', name: 'gateway', namespace: 'traefik' },
    monitoringNamespace: 'monitoring',
    secretStore: {
      kind: 'vault',
      name: 'vault',
      prefix: `french-novel-tool/${environment}`,
      region: '',
      audit: false,
      rotates: false,
      rotation: 0,
    },
    privateRegistry: 'ghcr.io',
    privateNetwork: '10.10.0.0/16',
    podSecurity: 'restricted',
    networkPolicies: true,
    runbooks: 'https://github.com/acme/french-novel-tool/blob/main/generated/docs/runbooks',
    ...overrides,
  }
}

/** The backend: a web service with a route, metrics, secrets, a migration and an autoscaler. */
export function sampleService(overrides: Partial<Service> = {}): Service {
  return {
    name: 'backend',
    was: '',
    type: 'web',
    target: 'kubernetes',
    asked: { strategy: 'blue-green', autoscaling: { minimum: 3, maximum: 10 } },
    team: 'ops',
    repository: 'acme/french-novel-tool',
    labels: [],
    annotations: [],
    image: {
      name: 'backend',
      repository: 'ghcr.io/acme/french-novel-tool/backend',
      reference: `ghcr.io/acme/french-novel-tool/backend@sha256:${'0123456789abcdef'.repeat(4)}`,
      pinnedByDigest: true,
      released: true,
    },
    build: { context: 'backend', dockerfile: 'backend/Dockerfile', platforms: ['linux/amd64'], arguments: [] },
    runtime: { language: 'python', version: '3.10' },
    language: 'python',
    framework: '',
    command: '',
    arguments: [],
    init: '',
    port: 5000,
    servicePort: overrides.port ?? 5000,
    ports: [],
    protocol: 'http',
    health: {
      probe: { kind: 'http', path: '/health' },
      live: '',
      headers: [],
      port: 5000,
      interval: 10,
      timeout: 3,
      startup: 60,
    },
    metrics: {
      exporter: 'flask',
      path: '/metrics',
      port: 5000,
      custom: [
        {
          name: 'gemini_request_duration_seconds',
          type: 'histogram',
          unit: 'seconds',
          help: 'Time of a request to Gemini.',
          query: null,
        },
        { name: 'pdfs_processed_total', type: 'counter', unit: '', help: 'PDFs processed.', query: null },
      ],
    },
    routes: [
      {
        host: 'novels.example.com',
        path: '/api',
        domain: 'example.com',
        timeout: 30,
        bodyLimit: 0,
        rateLimit: { count: 100, seconds: 60 },
        headers: [],
        share: 100,
        backends: [{ service: 'backend', port: 5000, weight: 1 }],
      },
    ],
    rateLimit: { count: 100, seconds: 60 },
    cors: { origins: [], credentials: false },
    compression: false,
    stickySessions: false,
    timeout: 30,
    bodyLimit: 0,
    shutdown: 30,
    scaling: { kind: 'hpa', minimum: 3, maximum: 10, cpu: 70, memory: 80, scaleDown: 300 },
    strategy: { kind: 'blue-green', promote: 'auto', keep: 3600, validate: [] },
    rollback: [],
    resources: {
      requests: { cpu: '500m', memory: '512Mi', ephemeralStorage: '256Mi' },
      limits: { cpu: '1', memory: '512Mi', ephemeralStorage: '1Gi' },
    },
    spot: false,
    user: 10001,
    readOnly: true,
    volumes: [],
    files: [],
    variables: [{ name: 'PORT', value: '5000' }],
    secrets: [
      sampleSecret('DATABASE_URL', 'db'),
      sampleSecret('GEMINI_API_KEY', 'gemini'),
      sampleSecret('REDIS_URL', 'redis'),
      sampleSecret('SECRET_KEY', 'backend'),
    ],
    uses: sampleUses(),
    telemetry: [],
    usedBy: [],
    migration: {
      run: 'flask db upgrade',
      validate: '',
      verify: '',
      contract: '',
      rollback: '',
      backup: false,
      direct: [],
    },
    seed: '',
    schedule: '',
    smoke: { paths: ['/health'], urls: [] },
    checks: {
      directory: 'backend',
      matrix: ['3.10'],
      install: 'pip install -r requirements.txt',
      lint: 'flake8',
      format: 'black --check .',
      typecheck: 'mypy .',
      test: 'pytest --cov',
      build: '',
      steps: [],
      timeout: 30,
    },
    ...overrides,
  }
}

/** The worker: it listens on nothing but its metrics port, and may run on spot nodes. */
export function sampleWorker(overrides: Partial<Service> = {}): Service {
  return sampleService({
    name: 'worker',
    type: 'worker',
    command: 'celery -A app.celery worker',
    port: 0,
    health: null,
    metrics: { exporter: 'celery', path: '/metrics', port: 9540, custom: [] },
    routes: [],
    rateLimit: null,
    timeout: 0,
    scaling: { kind: 'hpa', minimum: 1, maximum: 5, cpu: 70, memory: null, scaleDown: 300 },
    strategy: { kind: 'rolling', surge: '25%', unavailable: '0' },
    spot: true,
    variables: [],
    migration: null,
    smoke: { paths: [], urls: [] },
    checks: null,
    ...overrides,
  })
}

/** The frontend: a web service at the root of the domain, with nothing to scrape. */
export function sampleFrontend(overrides: Partial<Service> = {}): Service {
  return sampleService({
    name: 'frontend',
    image: {
      name: 'frontend',
      repository: 'ghcr.io/acme/french-novel-tool/frontend',
      reference: `ghcr.io/acme/french-novel-tool/frontend@sha256:${'fedcba9876543210'.repeat(4)}`,
      pinnedByDigest: true,
      released: true,
    },
    build: { context: 'frontend', dockerfile: 'frontend/Dockerfile', platforms: ['linux/amd64'], arguments: [] },
    runtime: { language: 'node', version: '20' },
    language: 'node',
    port: 3000,
    health: {
      probe: { kind: 'http', path: '/' },
      live: '',
      headers: [],
      port: 3000,
      interval: 10,
      timeout: 3,
      startup: 60,
    },
    metrics: { exporter: 'gateway', path: '', port: 0, custom: [] },
    routes: [
      {
        host: 'novels.example.com',
        path: '/',
        domain: 'example.com',
        timeout: 30,
        bodyLimit: 0,
        rateLimit: null,
        headers: [],
        share: 100,
        backends: [{ service: 'frontend', port: 3000, weight: 1 }],
      },
    ],
    rateLimit: null,
    scaling: { kind: 'hpa', minimum: 2, maximum: 6, cpu: 70, memory: null, scaleDown: 300 },
    variables: [{ name: 'PORT', value: '3000' }],
    secrets: [],
    uses: [],
    migration: null,
    smoke: { paths: ['/'], urls: ['https://novels.example.com/'] },
    checks: {
      directory: 'frontend',
      matrix: ['20'],
      install: 'npm ci',
      lint: 'npm run lint',
      format: '',
      typecheck: 'npx tsc --noEmit',
      test: 'npm test',
      build: 'npm run build',
      steps: [],
      timeout: 30,
    },
    ...overrides,
  })
}

/** Production, with the backend, the worker and the frontend. */
export function sampleEnvironment(overrides: Partial<Environment> = {}): Environment {
  const facts = overrides.facts ?? sampleFacts()
  return {
    name: facts.environment,
    tier: facts.tier,
    trigger: { kind: 'branch', branch: 'main' },
    approvers: ['acme/ops'],
    approval: true,
    wait: 0,
    facts,
    certificates: {
      authorities: [{ name: 'letsencrypt', server: 'https://acme-v02.api.letsencrypt.org/directory', account: '' }],
      email: 'ops@example.com',
    },
    services: [sampleService(), sampleWorker(), sampleFrontend()],
    databases: [sampleDatabase()],
    caches: [sampleCache()],
    queues: [sampleQueue()],
    buckets: [sampleBucket()],
    externals: [sampleExternal()],
    domains: [sampleDomain()],
    backups: null,
    dumps: [],
    recovery: null,
    goals: [],
    security: { scanning: { scanners: [], failOn: 'high' }, compliance: [], access: [], signed: [], chaos: null },
    alerting: {
      channels: [
        { name: 'email', target: ['ops@example.com'] },
        { name: 'slack', target: ['#alerts'] },
        { name: 'pagerduty', target: [] },
      ],
      mail: {
        host: 'smtp.example.com',
        port: 587,
        from: 'alerts@example.com',
        user: 'alerts@example.com',
        isNamed: true,
      },
      routes: { critical: ['pagerduty', 'slack'], warning: ['slack', 'email'], info: [] },
      notifies: true,
      pages: true,
    },
    deploymentChannels: [],
    regions: [],
    alertRules: [
      {
        name: 'high-error-rate',
        condition: {
          text: 'error_rate > 5% for 5m',
          signal: 'error_rate',
          operator: '>',
          value: 0.05,
          unit: 'ratio',
          baseline: false,
          for: 300,
        },
        expression: '',
        for: 300,
        severity: 'warning',
        scope: [],
        except: [],
        baselineWindow: 604800,
        notify: [],
        summary: '',
        runbook: '',
        builtIn: false,
      },
    ],
    dashboards: [
      { name: 'overview', metrics: [] },
      { name: 'business', metrics: ['pdfs_processed_total'] },
    ],
    flags: 'none',
    flagNames: [],
    metrics: { retentionDays: 15, interval: 30 },
    exporters: [],
    observability: {
      logs: null,
      traces: null,
      errors: null,
      uptime: null,
      profiling: false,
      costs: false,
      remoteWrite: '',
      pushes: false,
    },
    addons: [
      {
        name: 'traefik',
        source: { kind: 'chart', repository: 'https://traefik.github.io/charts', name: 'traefik', version: '41.3.0' },
        namespace: 'traefik',
        wave: -4,
        serverSideApply: true,
        podSecurity: 'restricted',
        values: { deployment: { replicas: 2 } },
        secrets: [],
        primaryOnly: false,
        regionalValues: {},
        objects: [],
      },
    ],
    patches: [],
    effective: {},
    defaults: [],
    ...overrides,
  }
}

/** The platform with one environment, production. */
export function samplePlatform(overrides: Partial<Platform> = {}): Platform {
  return {
    name: 'french-novel-tool',
    provider: 'digitalocean',
    region: 'fra1',
    team: { name: 'ops', github: 'acme/ops', slack: '#alerts', email: 'ops@example.com' },
    people: { lead: '', contacts: [], oncall: null },
    teams: [],
    runbooks: { written: true, own: [] },
    repositories: [sampleRepository()],
    platformRepository: 'acme/french-novel-tool',
    ci: {
      branches: ['main', 'develop'],
      workflow: 'per-service',
      coverage: { minimum: 0, upload: 'codecov' },
      scans: ['pip-audit', 'npm-audit', 'trivy'],
      failOn: 'high',
      dependabot: 'weekly',
      timeout: 30,
    },
    delivery: {
      mode: 'gitops',
      registry: 'ghcr.io',
      tags: ['sha', 'latest'],
      sign: false,
      platforms: ['linux/amd64'],
      chart: false,
    },
    secrets: { ci: ['DOCKER_USERNAME', 'DOCKER_PASSWORD'], variables: ['PRODUCTION_HOST'] },
    terraform: { backend: 'terraform-cloud', organization: 'acme' },
    environments: [sampleEnvironment()],
    previews: [],
    ...overrides,
  }
}

/** The repository that holds the code of all services and the platform itself. */
export function sampleRepository(overrides: Partial<Repository> = {}): Repository {
  return {
    slug: 'acme/french-novel-tool',
    owner: 'acme',
    name: 'french-novel-tool',
    visibility: 'private',
    setsVisibility: true,
    holdsPlatform: true,
    defaultBranch: 'main',
    protection: { reviews: 1, codeOwners: true, signed: false, checks: [] },
    services: ['backend', 'worker', 'frontend'],
    ...overrides,
  }
}

/** The managed Postgres of production. */
export function sampleDatabase(overrides: Partial<Database> = {}): Database {
  return {
    name: 'db',
    engine: 'postgres',
    version: '16',
    provider: 'managed',
    port: 5432,
    storage: '10Gi',
    replicas: 1,
    highlyAvailable: true,
    dynamicCredentials: false,
    storageClass: '',
    pooling: { mode: 'transaction', size: 20 },
    slowQuery: 0,
    extensions: [],
    parameters: [],
    importFrom: null,
    backup: sampleBackup(),
    ...overrides,
  }
}

/** A full backup every night, and every moment of the last week. */
export function sampleBackup(overrides: Partial<Backup> = {}): Backup {
  return {
    schedule: '0 2 * * *',
    incremental: '',
    interval: 86400,
    retention: 2592000,
    pitr: 604800,
    to: ['backups'],
    encrypted: true,
    verify: '',
    maxSize: 0,
    ...overrides,
  }
}

/** The bucket of the backups, in Spaces. */
export function sampleBucket(overrides: Partial<Bucket> = {}): Bucket {
  const storage = objectStorage('digitalocean', 'fra1', { platform: 'french-novel-tool', environment: 'production' })
  return {
    name: 'backups',
    fullName: 'french-novel-tool-production-backups',
    storage,
    retention: 0,
    archive: 0,
    replicate: '',
    versioned: false,
    public: false,
    ...overrides,
  }
}

/** The cache that also carries the queue. */
export function sampleCache(overrides: Partial<Cache> = {}): Cache {
  return {
    name: 'redis',
    engine: 'redis',
    version: '7',
    provider: 'managed',
    port: 6379,
    mode: 'cluster',
    memory: 256,
    persistence: false,
    password: true,
    eviction: 'allkeys-lru',
    ...overrides,
  }
}

/** The Celery queue in Redis. */
export function sampleQueue(overrides: Partial<Queue> = {}): Queue {
  return {
    name: 'jobs',
    engine: 'redis',
    broker: 'redis',
    port: 6379,
    lanes: ['jobs'],
    partitions: 1,
    priorities: [],
    timeout: 0,
    retries: 3,
    deadLetter: '',
    lists: ['celery'],
    deadList: '',
    depth: null,
    ...overrides,
  }
}

/** The Gemini API. */
export function sampleExternal(overrides: Partial<External> = {}): External {
  return {
    name: 'gemini',
    url: 'https://generativelanguage.googleapis.com',
    host: 'generativelanguage.googleapis.com',
    port: 443,
    health: '',
    interval: 60,
    sla: '',
    ...overrides,
  }
}

/** The one domain, redirected to HTTPS. */
export function sampleDomain(overrides: Partial<Domain> = {}): Domain {
  return {
    name: 'example.com',
    minimumTls: '1.2',
    hsts: 31536000,
    redirectHttps: true,
    headers: [{ name: 'X-Content-Type-Options', value: 'nosniff' }],
    dnsProvider: 'cloudflare',
    dnsAccount: '',
    authority: 'letsencrypt',
    allow: [],
    proxied: false,
    records: 'elsewhere',
    ttl: 300,
    ...overrides,
  }
}

/** A secret variable of `from`, in the store's entry of production. */
export function sampleSecret(name: string, from: string): SecretVariable {
  return { name, from, source: { kind: 'store', path: `french-novel-tool/production/${from}`, key: name } }
}

function sampleUses(): Use[] {
  return [
    {
      name: 'db',
      named: 'db',
      kind: 'database',
      location: 'private',
      port: 5432,
      transport: 'tcp',
      engine: 'postgres',
    },
    {
      name: 'redis',
      named: 'redis',
      kind: 'cache',
      location: 'private',
      port: 6379,
      transport: 'tcp',
      engine: 'redis',
    },
    { name: 'jobs', named: 'jobs', kind: 'queue', location: 'private', port: 6379, transport: 'tcp', engine: 'redis' },
    { name: 'gemini', named: 'gemini', kind: 'external', location: 'outside', port: 443, transport: 'tcp', engine: '' },
  ]
}
