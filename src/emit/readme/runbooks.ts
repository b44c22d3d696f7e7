// One runbook per alert: what it means, where to look first, what helps. The alert links to it.
import { code, prose } from './markdown.ts'
import type { AlertRule } from '../../model/observability/alert.ts'
import { camelCase } from '../../model/names/words.ts'
import type { OutputFile } from '../../model/output.ts'
import { runbookPath, type RunbookTopic } from '../../model/observability/runbooks.ts'
import { isSignal, signals, type SignalName, type SignalSubject } from '../../model/observability/signals.ts'
import type { RunbooksSlice } from './slices.ts'

/** The first places to look, by what the signal is about. */
const firstLooks: Record<SignalSubject, string[]> = {
  service: [
    'If the alert links to a dashboard, open it: did requests, errors or latency change together, and when?',
    'Compare with the last release: `git log -3 -- environments/` shows when the image changed. A revert of that commit is a rollback.',
    '`kubectl -n <namespace> get pods -l app.kubernetes.io/name=<service>`, then `kubectl logs` and `kubectl describe` of what restarts.',
  ],
  node: ['`kubectl top nodes` and `kubectl describe node <node>`: which pods use the most?'],
  volume: ['`kubectl get pvc -A`: which claim is it, and whose? `kubectl exec` and `du` in its pod show what grows.'],
  database: [
    'Look at connections, locks and lag in the database itself, or on the pages of whoever hosts it.',
    'Look for a release or a job that began at the same time.',
  ],
  cache: ['Look at memory and evictions of the cache.', 'Look for a release that changed what is cached.'],
  queue: [
    'Are the workers running, and do they finish jobs? `kubectl -n <namespace> get pods -l app.kubernetes.io/component=worker`',
  ],
  external: ['Look at the status page of the third party.'],
  certificate: ['`kubectl describe certificate -A`: which challenge fails?'],
  secret: [
    '`kubectl get externalsecrets -A`: which are not ready, and what does `kubectl describe` say of them?',
    'Is the store open, and may its reader read? A Vault that was restarted is sealed until somebody opens it.',
  ],
  address: ['Ask it yourself, from another network: `curl -v <address>` says whether DNS, TLS or the answer fails.'],
  backup: ['Look at the last job and its log.'],
  platform: ['`git log -5 -- environments/` shows which service changed last, and when.'],
}

/** What helps against one signal, where that is known in advance. */
const remedies: Partial<Record<SignalName, string[]>> = {
  error_rate: [
    'Roll back, if it began with a release.',
    'If a dependency fails, say so on the status page; restarts cure no dependency.',
  ],
  latency_p95: [
    'Roll back, if it began with a release.',
    'Raise `replicas` or the upper bound of `autoscaling`, if processors or connections are the limit.',
  ],
  down: [
    'Roll back, if no pod of the new version becomes ready.',
    'If pods are Pending, add nodes or lower `resources.requests`.',
  ],
  unreachable: [
    'Where pods are well, look on the way to them: the DNS record, the load balancer, the Gateway and its certificate.',
    'Roll back, if it began with a release.',
  ],
  restarts: [
    '`kubectl logs --previous` shows the last words of the container before it ended.',
    'Roll back, if it began with a release.',
  ],
  memory_usage: [
    'Raise `resources.memory` in the spec, if the use follows the load.',
    'Restart and look for a leak, if it only ever grows.',
  ],
  oom_kills: ['Raise `resources.memory` in the spec; look for what was asked of the service just before.'],
  disk_usage: ['Delete what can go, enlarge the volume in the spec, or add a node.'],
  disk_full_in: [
    'Delete what can go, enlarge the volume in the spec, or add a node, before the disk is full: pods are evicted from then on.',
  ],
  db_connections: ['Turn `pooling` on for the database, or lower the pool size of the services times their replicas.'],
  replication_lag: ['Stop what writes in bulk, or wait: a failover now would lose what the replica does not have yet.'],
  queue_depth: ['Raise the replicas of the workers in the spec, or stop what fills the queue.'],
  certificate_expiry: [
    'Repair the DNS record or the API token of the DNS provider, the usual reasons; cert-manager then tries again by itself.',
  ],
  secret_age: [
    'Put a new value into the entry that the alert names, where it came from first (the third party, the database), then in the store. Pods follow within the hour.',
  ],
  vulnerabilities_critical: [
    '`kubectl get vulnerabilityreports -A` says which images; build them again with newer bases and dependencies, and release.',
    'Of an image that others build: raise its version in the spec, or that of the add-on.',
  ],
  backup_age: ['Run the backup by hand: until one succeeds, the recovery point ages.'],
  dependency_down: ['Wait, or switch the feature off that needs it.'],
}

/** Words of the remedies that lead to a page about a topic, where the platform has that page. */
const furtherPages: [words: string, topic: RunbookTopic][] = [
  ['Roll back', 'rollback'],
  ['Raise `replicas` or the upper bound of `autoscaling`', 'scaling'],
  ['Raise the replicas of the workers', 'scaling'],
  ['If a dependency fails', 'dependency-outage'],
  ['Wait, or switch the feature off', 'dependency-outage'],
]

function linked(text: string, topics: readonly string[]): string {
  const found = furtherPages.find(([words, topic]) => text.startsWith(words) && topics.includes(topic))
  return found === undefined ? text : `[${found[0]}](${found[1]}.md)${text.slice(found[0].length)}`
}

export function emitRunbooks({ rules, environments, topics }: RunbooksSlice): OutputFile[] {
  const places = environments.map(({ name, namespace }) => `\`${namespace}\` (${name})`).join(', ')
  return rules.map((rule) => ({
    path: runbookPath(rule.name),
    format: 'text',
    documents: [runbookOf(rule, places, topics)],
  }))
}

function runbookOf(rule: AlertRule, places: string, topics: string[]): string {
  const signal = rule.condition?.signal ?? ''
  const known = isSignal(signal) ? signal : undefined
  const looks = (known === undefined ? (['service'] as const) : signals[known].about).flatMap(
    (subject) => firstLooks[subject],
  )
  const helps = (known === undefined ? undefined : remedies[known]) ?? []
  const sections = [
    `# ${camelCase(rule.name)}`,
    [rule.summary === '' ? '' : `${prose(rule.summary)}.`, `Severity: ${rule.severity}.`].filter(Boolean).join(' '),
    '## What it means',
    meaningOf(rule),
    `The labels of the alert say which service and which environment. Namespaces: ${places}.`,
    '## Where to look first',
    numbered(looks),
    ...(helps.length === 0 ? [] : ['## What helps', bulleted(helps.map((text) => linked(text, topics)))]),
    ...(rule.runbook === '' ? [] : ['## More', prose(rule.runbook)]),
    '## Change this alert',
    originOf(rule),
  ]
  return `${sections.join('\n\n')}\n`
}

function meaningOf({ condition, expression }: AlertRule): string {
  if (condition === null) return `The expression of the rule holds: ${code(expression)}.`
  const description = isSignal(condition.signal)
    ? signals[condition.signal].description
    : `\`${condition.signal}\` is a metric that a service declares in the spec.`
  return `\`${condition.text}\`. ${description}`
}

function originOf({ name, builtIn }: AlertRule): string {
  if (builtIn)
    return `It is built in. \`alerts.rules.${name}\` in the spec replaces it; \`${name}: false\` there drops it.`
  return `It stands in the spec as \`alerts.rules.${name}\`; an environment file can say something else, or \`${name}: false\`.`
}

function numbered(steps: string[]): string {
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n')
}

function bulleted(steps: string[]): string {
  return steps.map((step) => `- ${step}`).join('\n')
}
