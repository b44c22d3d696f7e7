// One runbook per alert: what it means, where to look first. The alert links to it.
import type { AlertRule } from '../../model/alert.ts'
import { camelCase } from '../../model/names.ts'
import type { OutputFile } from '../../model/output.ts'
import { isSignal, signals, type SignalSubject } from '../../model/signals.ts'

/** The first places to look, by what the signal is about. */
const firstLooks: Record<SignalSubject, string[]> = {
  service: [
    'Open the dashboard of the service: did requests, errors or latency change together, and when?',
    'Compare with the last release: `git log -3 -- environments/` shows when its image changed. A revert of that commit is a rollback.',
    '`kubectl -n <namespace> get pods -l app.kubernetes.io/name=<service>`, then `kubectl logs` and `kubectl describe` of what restarts.',
  ],
  node: ['`kubectl top nodes` and `kubectl describe node <node>`: which pods use the most?', 'Move or limit them, or add a node.'],
  volume: ['`kubectl get pvc -A` and the dashboard: what grows, and how fast?', 'Delete what can go, or enlarge the volume in the spec.'],
  database: ['Open the dashboard of the database: connections, locks, lag.', 'Look for a release or a job that began at the same time.'],
  cache: ['Look at memory and evictions.', 'Look for a release that changed what is cached.'],
  queue: ['Are the workers running, and do they finish jobs?', 'Scale the workers in the spec, or stop what fills the queue.'],
  external: ['Look at the status page of the third party.', 'Decide whether to wait, or to switch the feature off.'],
  certificate: ['`kubectl describe certificate -A`: which challenge fails?', 'DNS and the API token of the DNS provider are the usual reasons.'],
  backup: ['Look at the last job and its log.', 'Run it by hand: until it succeeds, the recovery point ages.'],
  platform: ['Open the overview dashboard and find the service that changed.'],
}

export function emitRunbooks({ rules }: { rules: AlertRule[] }): OutputFile[] {
  return rules.map((rule) => ({ path: `docs/runbooks/${rule.name}.md`, format: 'text', documents: [runbookOf(rule)] }))
}

function runbookOf(rule: AlertRule): string {
  const signal = rule.condition?.signal ?? ''
  const known = isSignal(signal) ? signals[signal] : undefined
  const looks = (known?.about ?? ['service']).flatMap((subject) => firstLooks[subject])
  const sections = [
    `# ${camelCase(rule.name)}`,
    rule.summary,
    '## What it means',
    rule.condition === null ? `The expression of the rule holds: \`${rule.expression}\`.` : `\`${rule.condition.text}\`${known === undefined ? '' : `: ${known.description}`}`,
    `Severity: ${rule.severity}. Written in ${rule.builtIn ? 'the built-in rules' : '`alerts.rules` of the spec'} as \`${rule.name}\`; a rule of the same name replaces it, \`false\` drops it.`,
    '## Where to look first',
    looks.map((look, index) => `${index + 1}. ${look}`).join('\n'),
    ...(rule.runbook === '' ? [] : ['## More', rule.runbook]),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}
