// Writes platforms of any size in our language, by 3 environments, with every family on. Nothing in them is refused or
// not yet supported, so that a run measures compiling and not the printing of warnings.

/** How services are mixed: of ten, five face the web, one only other services, three work in the background, one runs at night. */
const kinds = ['web', 'worker', 'cron', 'internal', 'web', 'web', 'worker', 'web', 'worker', 'web']

/** A database for every ten services, as teams keep them; a cache for twenty; a third party for fifty. */
const perDatabase = 10
const perCache = 20
const perExternal = 50

/** A team keeps twenty services in one repository: with hundreds, its workflows would be beyond what GitHub runs. */
const perTeam = 20

/**
 * The files of a platform of `count` services, by path. The same count gives the same text, always.
 * @param {number} count services, at least 1
 * @returns {Record<string, string>}
 */
export function platformOf(count) {
  return {
    'platform.yaml': platformText(count),
    'environments/dev.yaml': devText(count),
    'environments/staging.yaml': stagingText(count),
    'environments/production.yaml': productionText(count),
  }
}

/**
 * The same files after the one-line edit that a run is measured with: one service in the middle listens elsewhere.
 * @param {Record<string, string>} files what `platformOf` gave
 */
export function withOneLineEdit(files) {
  const ports = [...files['platform.yaml'].matchAll(/\n    port: 8080\n/g)]
  const { index } = ports[Math.floor(ports.length / 2)]
  const text = files['platform.yaml']
  return { ...files, 'platform.yaml': text.slice(0, index) + text.slice(index).replace('port: 8080', 'port: 8081') }
}

function platformText(count) {
  return `apiVersion: platform/v1
name: bench
repository: {name: acme/shop, gitops: acme/shop-platform}
team: {github: acme/ops}
teams:
${list(Math.ceil(count / perTeam), (index) => `  ${teamOf(index * perTeam)}: {github: acme/${teamOf(index * perTeam)}}\n`)}
infrastructure: {provider: aws, region: eu-central-1, network: {cidr: 10.0.0.0/16}, tags: {cost-center: bench}}

services:
${list(count, (index) => serviceText(index, count))}
databases:
${list(Math.ceil(count / perDatabase), (index) => `  ${databaseOf(index * perDatabase)}: {engine: postgres, version: 16, provider: external}\n`)}
caches:
${list(Math.ceil(count / perCache), (index) => `  ${cacheOf(index * perCache)}: {version: 7, provider: external}\n`)}
externals:
${list(Math.ceil(count / perExternal), (index) => `  ${externalOf(index * perExternal)}: {url: "https://api${index + 1}.example.org", secrets: [PARTNER_${index + 1}_KEY]}\n`)}
domains:
  example.com:

environments:
  dev: {deploy: develop}
  staging: {deploy: main, like: production}
  production: {deploy: main, approval: true}

ci: {branches: [main, develop], coverage: 80%, scans: [trivy], dependabot: weekly}
delivery: {registry: ghcr.io, tags: [sha, latest]}
secrets: {store: aws, variables: [REGION]}

observability:
  dashboards: [overview, infrastructure, {business: [${metricOf(0)}_total]}]

alerts:
  channels: {email: ops@example.com, slack: "#alerts", pagerduty: true}
  smtp: {host: smtp.example.com}
  routes: {critical: [pagerduty, slack], warning: [slack, email]}
  rules:
    high-error-rate: error_rate > 5% for 5m
    slow-responses: latency_p95 > 2s for 5m
    high-memory: memory_usage > 90%
    service-down: {when: down, severity: critical}
`
}

function serviceText(index, count) {
  const kind = kindOf(index)
  const team = teamOf(index)
  return `  ${nameOf(index)}:\n    team: ${team}\n    repository: acme/${team}\n${textOf[kind](index, count)}`
}

/** Fails by itself below the coverage that the platform asks for. */
const coveredTest = 'npx vitest run --coverage --coverage.thresholds.lines=80'

const textOf = {
  web: (index, count) => `    build: services/${nameOf(index)}
    runtime: ${index % 4 === 0 ? 'python@3.12' : 'node@24'}
    port: 8080
    health: /health
    metrics: {custom: {${metricOf(index)}_total: counter, ${metricOf(index)}_duration_seconds: histogram}}
    routes: [api.example.com/${nameOf(index)}]
    rateLimit: 100/m
    autoscaling: {min: 2, max: 8, cpu: 70%}
    resources: {cpu: 500m, memory: 512Mi}
    uses: [${databaseOf(index)}, ${cacheOf(index)}, ${externalOf(index)}${internalOf(index) < count ? `, ${nameOf(internalOf(index))}` : ''}]
    env: {LOG_LEVEL: info, FEATURE_${index % 7}: "on"}
    secrets: [SECRET_KEY]
    migrate: npm run migrate
${index % 4 === 0 ? '' : `    ci: {test: ${coveredTest}}\n`}${index % 5 === 0 ? '    strategy: blue-green\n' : ''}`,

  internal: (index) => `    build: services/${nameOf(index)}
    runtime: node@24
    port: 8080
    health: /health
    metrics: true
    replicas: 2
    resources: {cpu: 250m, memory: 256Mi}
    uses: [${databaseOf(index)}]
    env: {LOG_LEVEL: info}
    ci: {test: ${coveredTest}}
`,

  worker: (index) => `    build: services/${nameOf(builderOf(index))}
    ci: false
    command: node worker.js
    metrics: {custom: {${metricOf(index)}_total: counter}}
    replicas: 2
    resources: {cpu: 250m, memory: 512Mi}
    uses: [${databaseOf(index)}, ${cacheOf(index)}]
    secrets: [SECRET_KEY]
`,

  cron: (index) => `    build: services/${nameOf(builderOf(index))}
    ci: false
    command: node nightly.js
    schedule: daily
    resources: {cpu: 250m, memory: 256Mi}
    uses: [${databaseOf(index)}]
    secrets: [SECRET_KEY]
`,
}

/** Development: one of each, and a few services that differ. */
function devText(count) {
  return `services:
${list(count, (index) => (index % 10 === 0 ? `  ${nameOf(index)}: {resources: {cpu: 250m, memory: 256Mi}}\n` : ''))}${releasesText(count)}`
}

function stagingText(count) {
  return `services:
${list(count, (index) => (index % 10 === 0 ? `  ${nameOf(index)}: {autoscaling: false, replicas: 1}\n` : ''))}${releasesText(count)}`
}

function productionText(count) {
  return `services:
${list(count, (index) => (index % 10 === 0 ? `  ${nameOf(index)}: {autoscaling: {min: 3, max: 12}, env: {LOG_LEVEL: warn}}\n` : ''))}${releasesText(count)}`
}

/** What `quoin release` writes: a digest for every image. */
function releasesText(count) {
  return `releases:\n${list(count, (index) => (hasImage(index) ? `  ghcr.io/acme/${teamOf(index)}/services-${nameOf(index)}: sha256:${digestOf(index)}\n` : ''))}`
}

/** Digits that look like a digest; only their form matters. */
function digestOf(index) {
  return (index + 1).toString(16).padStart(8, '0').repeat(8)
}

/** The service whose image a worker or a nightly job runs: the nearest one before it that has its own. */
const builderOf = (index) => (hasImage(index) ? index : builderOf(index - 1))
const hasImage = (index) => kindOf(index) === 'web' || kindOf(index) === 'internal'

/** The service of the same ten that only others call. */
const internalOf = (index) => index - (index % kinds.length) + kinds.indexOf('internal')

const kindOf = (index) => kinds[index % kinds.length]
const numberOf = (index) => String(index + 1).padStart(4, '0')
const nameOf = (index) => `${kindOf(index)}-${numberOf(index)}`
const metricOf = (index) => `work_${numberOf(index)}`
const databaseOf = (index) => `db-${numberOf(Math.floor(index / perDatabase))}`
const cacheOf = (index) => `cache-${numberOf(Math.floor(index / perCache))}`
const externalOf = (index) => `partner-${numberOf(Math.floor(index / perExternal))}`
const teamOf = (index) => `team-${numberOf(Math.floor(index / perTeam))}`

const list = (count, text) => Array.from({ length: count }, (_, index) => text(index)).join('')
