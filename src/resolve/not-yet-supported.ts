// What the schema accepts and no emitter writes yet. This table shrinks with every version; an empty one is the goal.
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts'
import type { Finding } from '../report/diagnostic.ts'
import { deploymentChannelNames } from '../model/delivery/argocd.ts'
import { unsupportedChannels } from '../model/observability/alertmanager.ts'
import { supportedScans } from '../model/delivery/checks.ts'
import { builtInDashboards } from '../model/observability/dashboards.ts'
import { certificateManager } from '../model/data/backing.ts'
import { signalsWithoutExpression } from '../model/observability/signals.ts'
import { specPath } from './layers/paths.ts'
import { patternTree, visitTree } from './layers/pattern-tree.ts'

/** `when` narrows the row to some values; `instead` says what can be done today. */
type Row = {
  path: string
  what: string
  when?: (value: Json, path: readonly string[], platform: JsonObject) => boolean
  instead?: string
}

const isOn = (value: Json) => value !== false && value !== null
const not =
  (...supported: string[]) =>
  (value: Json) =>
    typeof value === 'string' && !supported.includes(value)

const signalOf = (condition: Json) => String(condition).split(' ')[0] ?? ''
const isUnmeasured = (value: Json) =>
  typeof value === 'string' && signalsWithoutExpression.some((signal) => signal === signalOf(value))

const providerOfFlags = (delivery: Json | undefined) =>
  isJsonObject(delivery) && isJsonObject(delivery.flags) ? delivery.flags.provider : undefined

function asksForChart({ delivery }: JsonObject): boolean {
  const release = isJsonObject(delivery) ? delivery.release : undefined
  return isJsonObject(release) && release.chart !== undefined && isOn(release.chart)
}

const byOthers = (value: Json) => isJsonObject(value) && value.provider === 'external'
const byCloud = (value: Json) => isJsonObject(value) && value.provider === 'managed'

const isVersionOnly = (value: Json) => isJsonObject(value) && Object.keys(value).join() === 'version'

/** Of what others run, these fields say how it is reached; the others would change it. */
const saysMoreThan =
  (...known: string[]) =>
  (value: Json) =>
    byOthers(value) && Object.keys(value as JsonObject).some((key) => !known.includes(key))

/** What backups can hold today; the rest stands in buckets already, or can be made again. */
const savedContents = ['databases', 'volumes', 'cluster', 'config']

/** Loki writes into the bucket of this name; a copy of it would be the same lines at the same place. */
const keptLogs =
  'declare a bucket `logs`, in which Loki keeps them, and say how long in `observability: {logs: {retention: 7d}}`'

function runsOnKubernetes({ infrastructure }: JsonObject): boolean {
  return !isJsonObject(infrastructure) || infrastructure.target === undefined || infrastructure.target === 'kubernetes'
}

/** By path of the spec as written. A row matches the short form too: both stand at the same path. */
export const unsupported: Row[] = [
  { path: 'infrastructure.target', what: 'targets other than Kubernetes', when: not('kubernetes') },
  {
    path: 'infrastructure.cluster',
    what: 'clusters and their node pools',
    when: (value) => !isVersionOnly(value),
    instead: 'create the cluster of each environment, and install Argo CD in it as generated/README.md says',
  },
  { path: 'infrastructure.servers', what: 'virtual machines' },
  { path: 'infrastructure.network.ports', what: 'firewall rules' },
  { path: 'infrastructure.network.allow', what: 'firewall rules' },
  { path: 'services.*.target', what: 'targets other than Kubernetes', when: not('kubernetes') },
  { path: 'services.*.type', what: 'functions', when: (value) => value === 'function' },
  { path: 'services.*.framework', what: 'hosting targets that ask for the framework' },
  {
    path: 'services.*.restart',
    what: 'restart policies',
    when: not('always'),
    instead: 'Kubernetes always starts a stopped process again',
  },
  { path: 'services.*.was', what: 'renames that move objects instead of making new ones' },
  { path: 'services.*.routes.*.cache', what: 'caching at the edge' },
  ...['integration', 'e2e', 'visual', 'load'].map((step) => ({
    path: `services.*.ci.${step}`,
    what: `\`${step}\` tests in CI`,
    when: isOn,
  })),
  { path: 'services.*.build.maxSize', what: 'a size budget of images' },
  {
    path: 'databases.*',
    what: 'settings of databases that others run',
    when: saysMoreThan('engine', 'provider', 'version', 'backup', 'importFrom', 'crossRegion'),
    instead: 'change them where the database runs',
  },
  {
    path: 'databases.*.size',
    what: 'machine types of databases',
    instead: 'in the cluster, the tier of the environment decides how large a database is',
  },
  { path: 'databases.*.crossRegion', what: 'replication across regions', when: isOn },
  {
    path: 'caches.*',
    what: 'caches that the cloud runs',
    when: byCloud,
    instead: 'put its URL into the secret store, and write `provider: external`',
  },
  ...['include', 'logRetention', 'maskSecrets'].map((key) => ({
    path: `databases.*.backup.${key}`,
    what: 'this of the backups of one database',
    instead: 'write it under `backups`',
  })),
  {
    path: 'caches.*',
    what: 'settings of caches that others run',
    when: saysMoreThan('engine', 'provider', 'version'),
    instead: 'change them where the cache runs',
  },
  {
    path: 'queues.*',
    what: 'queues of SQS',
    when: (value) => isJsonObject(value) && value.engine === 'sqs',
    instead: 'create it, and put its URL into the secret store',
  },
  {
    path: 'buckets.*',
    what: 'buckets that Quoin creates',
    when: (value) => value !== false,
    instead: 'create it, and put its keys into the secret store',
  },
  { path: 'externals.*.sla', what: 'objectives computed from the SLA of third parties' },
  { path: 'domains.*.plan', what: 'plans of Cloudflare', when: not('free') },
  {
    path: 'domains.*.tls.issuer',
    what: 'certificates of other authorities',
    when: not('letsencrypt', 'zerossl', certificateManager),
    instead: "Let's Encrypt issues them",
  },
  { path: 'domains.*.cdn', what: 'content delivery networks', when: isOn },
  { path: 'domains.*.waf', what: 'web application firewalls', when: isOn },
  { path: 'domains.*.ddos', what: 'DDoS protection', when: isOn },
  { path: 'domains.*.failover', what: 'DNS failover', when: isOn },
  {
    path: 'environments.*',
    what: 'the end of environments that are no previews',
    when: (value) => isJsonObject(value) && value.ttl !== undefined && value.deploy !== 'pull-request',
  },
  { path: 'observability.target', what: 'monitoring outside the cluster' },
  {
    path: 'observability.dashboards.*',
    what: 'this dashboard',
    when: not(...builtInDashboards),
    instead: 'list metrics of your own: `{name: [metric]}`',
  },
  { path: 'observability.errors.alert', what: 'alerts of the error tracker', instead: 'set them there' },
  {
    path: 'observability.errors.organization',
    what: 'projects at the error tracker',
    instead: 'create them there, and put their keys into the secret store',
  },
  {
    path: 'observability.uptime.provider',
    what: 'this prober',
    when: not('blackbox'),
    instead: 'the blackbox exporter probes',
  },
  { path: 'alerts.engine', what: 'Grafana alerting', when: (value) => value === 'grafana' },
  ...unsupportedChannels.map((name) => ({
    path: `alerts.channels.${name}`,
    what: 'this channel',
    when: isOn,
    instead: 'let PagerDuty tell people this way',
  })),
  { path: 'alerts.rules.*', what: 'alerts on this signal, which nothing measures', when: isUnmeasured },
  { path: 'alerts.rules.*.when', what: 'alerts on this signal, which nothing measures', when: isUnmeasured },
  { path: 'alerts.escalate', what: 'escalation', instead: 'set the delay in PagerDuty' },
  { path: 'alerts.drill', what: 'alert drills' },
  { path: 'slos', what: 'service level objectives', when: isOn },
  { path: 'kpis', what: 'key performance indicators', when: isOn },
  {
    path: 'ci.workflow',
    what: 'one workflow for everything',
    when: (value) => value === 'single',
    instead: 'each service gets its own',
  },
  { path: 'ci.quality', what: 'code quality services' },
  { path: 'ci.scans.*', what: 'this scan', when: not(...supportedScans) },
  { path: 'ci.lighthouse', what: 'Lighthouse budgets', when: isOn },
  { path: 'ci.benchmarks', what: 'benchmarks', when: isOn },
  { path: 'delivery.mode', what: 'push deployments', when: (value) => value === 'push' },
  { path: 'delivery.sbom', what: 'bills of materials', when: isOn },
  { path: 'delivery.before', what: 'steps before a deployment' },
  { path: 'delivery.after', what: 'steps after a deployment' },
  { path: 'delivery.release.versioning', what: 'versions of releases' },
  { path: 'delivery.release.changelog', what: 'changelogs', when: isOn },
  { path: 'delivery.release.github', what: 'releases on GitHub', when: isOn },
  { path: 'delivery.release.docs', what: 'documentation that is published', when: isOn },
  { path: 'delivery.release.targets', what: 'installation kits' },
  {
    path: 'delivery.release.chart',
    what: 'the workflow that publishes the Helm chart',
    when: isOn,
    instead: '`helm package` and `helm push` the folder under generated/charts',
  },
  {
    path: 'patches',
    what: 'patches of objects in the Helm chart',
    when: (_, __, platform) => asksForChart(platform),
    instead: 'change the values of the chart',
  },
  {
    path: 'delivery.flags.flags',
    what: 'single flags at LaunchDarkly',
    when: (_, __, { delivery }) => providerOfFlags(delivery) === 'launchdarkly',
    instead: 'create them there; services have its key',
  },
  {
    path: 'delivery',
    what: 'notifications of pushed deployments',
    when: (value) => isJsonObject(value) && value.mode === 'push' && value.notify !== undefined,
  },
  {
    path: 'delivery.notify.*',
    what: 'notifications of deployments through this channel',
    when: not(...deploymentChannelNames),
    instead: `name one of ${deploymentChannelNames.join(', ')}`,
  },
  { path: 'secrets.store', what: 'this secret store', when: not('vault', 'aws', 'gcp', 'azure', 'sops') },
  {
    path: 'backups',
    what: 'backups without a cluster',
    when: (value, _, platform) => isOn(value) && !runsOnKubernetes(platform),
    instead: 'let the provider of each database make them',
  },
  { path: 'backups.include.*', what: 'backups of logs', when: (value) => value === 'logs', instead: keptLogs },
  {
    path: 'backups.include.*',
    what: 'backups of this',
    when: (value) => value !== 'logs' && !savedContents.includes(String(value)),
    instead: 'version the bucket, or replicate it; what is built can be built again',
  },
  { path: 'backups.logRetention', what: 'backups of logs', instead: keptLogs },
  {
    path: 'recovery.drills',
    what: 'drills that are called for',
    instead: 'put them into a calendar; runbooks/recovery-drill.md is the checklist',
  },
  {
    path: 'recovery.failover',
    what: 'moving to another region by itself',
    when: (value) => value === 'auto',
    instead: 'people move, as docs/disaster-recovery.md says',
  },
  { path: 'recovery.region', what: 'a region that stands by', instead: 'replicate the bucket of the backups there' },
  {
    path: 'security.audit',
    what: 'the audit log of the control plane, which the cloud runs',
    when: isOn,
    instead:
      'switch it on there: EKS writes it to CloudWatch (log type `audit`), AKS to a workspace (diagnostic setting), GKE keeps changes in Cloud Logging by itself',
  },
  {
    path: 'security.scanning.*',
    what: 'scans of the account',
    when: (value) => value === 'inspector',
    instead: 'switch Amazon Inspector on for the account',
  },
  {
    path: 'security.scanning.*',
    what: 'this scanner',
    when: (value) => value === 'kube-bench',
    instead: '`security.compliance` has the Trivy operator report the same benchmark',
  },
  {
    path: 'security.compliance',
    what: 'pages that lead from the controls of a framework to what implements them',
    instead: 'the Trivy operator reports the benchmarks of CIS and NSA, which are evidence for some of them',
  },
  { path: 'security.pentest', what: 'penetration tests' },
  ...['budget', 'alert', 'rightsize', 'cleanup'].map((key) => ({
    path: `costs.${key}`,
    what: 'budgets, and what follows from costs',
    when: isOn,
    instead: 'OpenCost measures what everything costs',
  })),
  { path: 'maintenance', what: 'maintenance chores', when: isOn },
  { path: 'local', what: 'local development', when: isOn },
  { path: 'teams.*.slack', what: 'alerts to the channel of a team', instead: 'alerts go to `alerts.channels`' },
  { path: 'teams.*.email', what: 'alerts to the address of a team', instead: 'alerts go to `alerts.channels`' },
  {
    path: 'teams.*.pagerduty',
    what: 'a PagerDuty service per team',
    when: isOn,
    instead: 'alerts go to `alerts.channels`',
  },
  {
    path: 'team.oncall',
    what: 'on-call rotations',
    instead: 'set them where people are called; runbooks/incident-response.md says who is meant',
  },
]

const unsupportedTree = patternTree(unsupported)

/** One warning per place of the spec that nothing is emitted for, in platform.yaml and in every overlay. */
export function notYetSupported(platform: JsonObject, overlays: Record<string, JsonObject>): Finding[] {
  return [
    ...unsupportedIn(platform, platform),
    ...Object.entries(overlays).flatMap(([environment, spec]) => unsupportedIn(spec, platform, environment)),
  ]
}

function unsupportedIn(spec: JsonObject, platform: JsonObject, environment?: string): Finding[] {
  const findings: Finding[] = []
  visitTree(spec, unsupportedTree, (row, value, path) => {
    if (row.when === undefined || row.when(value, path, platform)) findings.push(findingOf(row, path, environment))
  })
  return findings
}

function findingOf({ what, instead }: Row, path: readonly string[], environment: string | undefined): Finding {
  return {
    code: 'not-yet-supported',
    severity: 'warning',
    at: { path: specPath(path), target: 'key', ...(environment && { environment }) },
    message: `\`${path.join('.').replace(/\.(\d+)/g, '[$1]')}\`: nothing is written yet for ${what}`,
    why: 'the spec asks for something that will not be there',
    ...(instead && { hint: instead }),
  }
}
