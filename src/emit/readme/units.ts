// generated/README.md: an index of what was generated, a map of the platform and the first steps; a runbook per alert; the
// names of all secrets; and the pages about what people do by hand.
import { durationText } from '../../lib/quantities.ts'
import type { Chart } from '../../model/addon.ts'
import type { AlertRule } from '../../model/observability/alert.ts'
import { clusterSteps } from '../../model/clouds/needs.ts'
import { brokersOf, strictestTls } from '../../model/data/backing.ts'
import { vaultRole } from '../../model/names/secrets.ts'
import { credentialsPath } from '../../model/security/dynamic-credentials.ts'
import { isProxied } from '../../model/network/dns.ts'
import { gateways } from '../../model/network/gateways.ts'
import type { Environment } from '../../model/environment.ts'
import type { Emitter } from '../../model/output.ts'
import type { Platform } from '../../model/platform.ts'
import { previewHost, previewsHostedBy, type Preview } from '../../model/delivery/preview.ts'
import { effectiveRules } from '../../model/observability/measures/environment-measures.ts'
import { runbookPath, runbookTopics } from '../../model/observability/runbooks.ts'
import { secretEntriesOf } from '../../model/security/secret-entries.ts'
import type { Service } from '../../model/service.ts'
import { clusterServices, hasCluster } from '../../model/delivery/targets.ts'
import type { PageSlice } from './pages/emit.ts'
import { helm } from './pages/helm.ts'
import { pagesOf } from './pages/index.ts'
import { sliceOf } from './pages/page.ts'
import type {
  EnvironmentSummary,
  PreviewSummary,
  MapNode,
  ReadmeSlice,
  Documents,
  RunbooksSlice,
  ServiceVariables,
  SecretsSlice,
} from './slices.ts'

/** `README.md`. The map is drawn once, from the environment nearest to production: all others have the same shape. */
export const readme: Emitter<ReadmeSlice> = {
  units: (platform) => [{ environment: 'shared', owner: 'readme', slice: readmeSlice(platform) }],
  load: async () => (await import('./readme.ts')).emitReadme,
}

/** `docs/runbooks/<alert>.md`: what every alert's `runbook_url` leads to. */
export const runbooks: Emitter<RunbooksSlice> = {
  units: (platform) =>
    platform.runbooks.written ? [{ environment: 'shared', owner: 'runbooks', slice: runbooksSlice(platform) }] : [],
  load: async () => (await import('./runbooks.ts')).emitRunbooks,
}

/** `docs/secrets.md` and `docs/.env.example`: names of secrets and variables. */
export const secretsPage: Emitter<SecretsSlice> = {
  units: (platform) => [{ environment: 'shared', owner: 'secrets', slice: secretsSlice(platform) }],
  load: async () => (await import('./secrets-page.ts')).emitSecretsPage,
}

/** What people do by hand, one unit per page. */
export const printedPages: Emitter<PageSlice> = {
  units: (platform) =>
    pagesOf(platform).map(({ page: { path }, slice }) => ({
      environment: 'shared',
      owner: path,
      slice: { path, content: slice },
    })),
  load: async () => (await import('./pages/emit.ts')).emitPage,
}

function secretsSlice({ name, environments, previews, secrets }: Platform): SecretsSlice {
  return {
    name,
    environments: [
      ...environments.map((environment) => storeOf(environment, previewsHostedBy(environment, previews))),
      ...previews.filter(({ host }) => host !== '').map((preview) => storeOf(preview, null)),
    ],
    secrets: secrets.ci,
    variables: secrets.variables,
    services: (environments[0]?.services ?? []).map(variablesOf),
  }
}

function storeOf(environment: Environment, guests: Preview[] | null): SecretsSlice['environments'][number] {
  return {
    name: environment.name,
    store: environment.facts.secretStore.name,
    entries: secretEntriesOf(environment, guests),
    addresses: environment.databases
      .filter(
        ({ provider, engine, dynamicCredentials }) =>
          provider !== 'cluster' && engine !== 'sqlite' && !dynamicCredentials,
      )
      .map(({ name, engine, pooling }) => ({ database: name, engine, pooled: pooling !== null })),
    credentials: credentialsOf(environment),
  }
}

/** Databases whose users Vault makes, and the path at which it does. */
function credentialsOf({ facts, databases }: Environment): SecretsSlice['environments'][number]['credentials'] {
  return databases
    .filter(({ dynamicCredentials }) => dynamicCredentials)
    .map(({ name }) => ({
      database: name,
      path: credentialsPath(facts, name),
      role: `${vaultRole(facts.platform, facts.environment)}-${name}`,
    }))
}

/** As in the first environment, which is the one nearest to a laptop. */
function variablesOf({ name: service, variables, secrets }: Service): ServiceVariables {
  const all = [...variables, ...secrets.map(({ name }) => ({ name, value: '' }))]
  return { service, variables: all.sort((a, b) => (a.name < b.name ? -1 : 1)) }
}

function cloudGateway(environment: Environment): EnvironmentSummary['gateway'] {
  const { kind } = environment.facts.gateway
  const used = new Set(clusterServices(environment).flatMap(({ routes }) => routes.map(({ domain }) => domain)))
  const domains = environment.domains.filter(({ name }) => used.has(name))
  return gateways[kind].cloud === '' || domains.length === 0
    ? null
    : { kind, domains: [...used].sort(), tls: strictestTls(domains) }
}

function readmeSlice(platform: Platform): ReadmeSlice {
  const environments = platform.environments.map((environment): EnvironmentSummary => ({
    name: environment.name,
    tier: environment.tier,
    cluster: hasCluster(environment),
    namespace: environment.facts.namespace,
    deployedBy:
      environment.trigger.kind === 'branch'
        ? `a push to \`${environment.trigger.branch}\``
        : `a ${environment.trigger.kind}`,
    approval: environment.approval,
    hosts: [...new Set(environment.services.flatMap(({ routes }) => routes.map(({ host }) => host)))].sort(),
    unrecorded: unrecordedHosts(environment),
    proxied: unrecordedHosts(environment).filter((host) => isBehindCdn(environment, host)),
    gatewayNamespace: environment.facts.gateway.namespace,
    addons: environment.addons.map(({ name, source }) => ({ name, version: source.version })),
    unreleased: clusterServices(environment)
      .filter(({ image }) => !image.released)
      .map(({ name }) => name),
    secretStore: environment.facts.secretStore,
    dynamic: environment.databases.some(({ dynamicCredentials }) => dynamicCredentials),
    snapshots: environment.dumps.some(({ engine }) => engine === 'vault') ? environment.facts.namespace : '',
    clusterSteps: clusterSteps(environment),
    gateway: cloudGateway(environment),
    regions: environment.regions,
    logStore: environment.observability.logs?.store ?? '',
  }))
  const { name, platformRepository: repository, repositories } = platform
  const open = repositories.some(({ slug, visibility }) => slug === repository && visibility === 'public')
  return {
    name,
    repository,
    private: !open,
    argoCd: argoCdOf(platform),
    chart: sliceOf(helm, platform) !== null,
    environments,
    previews: platform.previews.flatMap(previewSummary),
    nodes: nodesOf(platform),
    documents: documentsOf(platform),
  }
}

function documentsOf(platform: Platform): Documents {
  const { written, own } = platform.runbooks
  const alerts = [...new Set(alertRulesIn(platform).map(({ name }) => name))].sort()
  return {
    pages: pagesOf(platform).map(({ page: { path, about } }) => ({ path, about })),
    own,
    alerts: written ? alerts : [],
  }
}

/** None of those that need no cluster: their hosters make them. */
function previewSummary({ name, host, lifetime, repository, services, facts }: Preview): PreviewSummary[] {
  const hosts = services.flatMap(({ routes }) =>
    routes.map((route) => previewHost(route.host, name, route.domain, 'N')),
  )
  return host === ''
    ? []
    : [
        {
          name,
          host,
          lifetime: durationText(lifetime),
          repository,
          hosts: [...new Set(hosts)].sort(),
          secretStore: facts.secretStore,
        },
      ]
}

/** The gateway believes that requests to the host come from there, and takes the address of the client from its header. */
function isBehindCdn({ domains, services }: Environment, host: string): boolean {
  const route = services.flatMap(({ routes }) => routes).find((each) => each.host === host)
  const domain = domains.find(({ name }) => name === route?.domain)
  return domain !== undefined && isProxied(domain, host)
}

function unrecordedHosts(environment: Environment): string[] {
  const elsewhere = new Set(
    environment.domains.filter(({ records }) => records === 'elsewhere').map(({ name }) => name),
  )
  return [
    ...new Set(
      clusterServices(environment).flatMap(({ routes }) =>
        routes.filter(({ domain }) => elsewhere.has(domain)).map(({ host }) => host),
      ),
    ),
  ].sort()
}

/** The chart of the environment nearest to production: where versions differ, the newer one is tried before it. */
function argoCdOf(platform: Platform): Chart | null {
  const source = mainEnvironment(platform)?.addons.find(({ name }) => name === 'argo-cd')?.source
  return source?.kind === 'chart' ? source : null
}

function mainEnvironment({ environments }: Platform): Environment | undefined {
  return environments.find(({ tier }) => tier === 'production') ?? environments.at(-1)
}

function nodesOf(platform: Platform): MapNode[] {
  const environment = mainEnvironment(platform)
  if (environment === undefined) return []
  const { services, databases, caches, queues, buckets, externals } = environment
  const passive =
    (kind: MapNode['kind']) =>
    ({ name }: { name: string }): MapNode => ({ name, kind, uses: [], isPublic: false })
  return [
    ...services.map(({ name, uses, routes }): MapNode => ({
      name,
      kind: 'service',
      uses: [...new Set(uses.map(({ named }) => named))],
      isPublic: routes.length > 0,
    })),
    ...databases.map(passive('database')),
    ...caches.map(passive('cache')),
    ...queues.map(({ name, broker }): MapNode => ({
      name,
      kind: 'queue',
      uses: broker === '' ? [] : [broker],
      isPublic: false,
    })),
    ...brokersOf(queues).map(passive('queue')),
    ...buckets.map(passive('bucket')),
    ...externals.map(passive('external')),
  ]
}

/** Each rule once; environments differ in who is told, not in what it means. */
function runbooksSlice(platform: Platform): RunbooksSlice {
  const rules = new Map(alertRulesIn(platform).map((rule) => [rule.name, rule]))
  const written = new Set(pagesOf(platform).map(({ page: { path } }) => path))
  return {
    rules: [...rules.values()],
    environments: platform.environments.map(({ name, facts }) => ({ name, namespace: facts.namespace })),
    topics: runbookTopics.filter((topic) => written.has(runbookPath(topic))),
  }
}

/** Those of which there are alerts: a page about any other would send people to look for what does not exist. */
function alertRulesIn({ environments }: Platform): AlertRule[] {
  return environments.flatMap(effectiveRules)
}
