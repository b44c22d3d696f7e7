// How the collector reads the logs of its node, works on them and hands them to the store.
// @see https://grafana.com/docs/alloy/latest/reference/components/loki/loki.process/
import { block, expression, type Block, type Expression } from '../../../lib/alloy.ts'
import { labelKeys } from '../../../model/names/labels.ts'
import { collectsLogs, type Logs } from '../../../model/observability/observability.ts'
import type { EnvironmentBase } from '../../addon.ts'
import { cloudwatchInputs, cloudwatchWriter } from './cloudwatch.ts'
import { labelRules, podLabel, podsOfNode } from './pods.ts'
import { wordsBelow } from '../logs/levels.ts'
import { blackedOut, redactions } from '../logs/redaction.ts'
import { firstLines } from '../logs/stack-traces.ts'

/** Lines of all pods; a selector needs something that never is empty. */
const everything = 'service=~".+"'

/** The blocks from the pods to the store. */
export function logPipeline(environment: EnvironmentBase, logs: Logs): Block[] {
  return [
    podsOfNode(),
    block('discovery.relabel', 'pods', { targets: expression('discovery.kubernetes.pods.targets') }, podLabels()),
    block('loki.source.kubernetes', 'pods', {
      targets: expression('discovery.relabel.pods.output'),
      forward_to: [expression('loki.process.pods.receiver')],
    }),
    block('loki.process', 'pods', { forward_to: inputsOf(logs) }, [
      ...stackTraces(),
      ...levelLabel(),
      ...streams(environment),
      ...unimportant(logs),
      ...redacted(logs),
    ]),
    ...(logs.store === 'cloudwatch' ? cloudwatchWriter(environment, logs) : [lokiWriter(environment)]),
  ]
}

/** Where lines go that are worked on. */
function inputsOf(logs: Logs): Expression[] {
  return logs.store === 'cloudwatch' ? cloudwatchInputs(logs) : [expression('loki.write.store.receiver')]
}

/**
 * What browsers report is redacted like everything else. Where another agent reads the logs of pods, the collector prints
 * it, and so it goes the way of all logs.
 */
export function browserPipeline(logs: Logs): Block[] {
  const isOurs = collectsLogs({ logs })
  return [
    block(
      'loki.process',
      'browser',
      { forward_to: isOurs ? inputsOf(logs) : [expression('loki.echo.browser.receiver')] },
      redacted(logs),
    ),
    ...(isOurs ? [] : [block('loki.echo', 'browser')]),
  ]
}

function lokiWriter({ facts }: EnvironmentBase): Block {
  return block(
    'loki.write',
    'store',
    { external_labels: { platform: facts.platform, environment: facts.environment } },
    [block('endpoint', '', { url: `http://loki.${facts.monitoringNamespace}.svc:3100/loki/api/v1/push` })],
  )
}

/** Few labels, because each combination is a stream of its own: where a line comes from and whose it is. */
function podLabels(): Block[] {
  return labelRules([
    ['namespace', 'namespace'],
    ['pod_name', 'pod'],
    ['pod_container_name', 'container'],
    ['pod_container_name', 'service'],
    [podLabel(labelKeys.name), 'service'],
    [podLabel(labelKeys.team), 'team'],
    [podLabel(labelKeys.language), 'language'],
  ])
}

function stackTraces(): Block[] {
  return Object.entries(firstLines).map(([language, firstline]) =>
    // A trace arrives at once; what is longer than this is cut, not lost.
    matched(`language="${language}"`, '', [
      block('stage.multiline', '', { firstline, max_wait_time: '3s', max_lines: 500 }),
    ]),
  )
}

/** From JSON by its field, from text by the first word that is one. */
function levelLabel(): Block[] {
  const text = String.raw`(?i)\b(?P<level>trace|debug|info|notice|warn(?:ing)?|err(?:or)?|fatal|critical|panic)\b`
  return [
    matched(everything, String.raw`|~ "^\\s*[{]"`, [
      block('stage.json', '', { expressions: { level: 'level || severity || log_level' } }),
    ]),
    matched(everything, String.raw`!~ "^\\s*[{]"`, [block('stage.regex', '', { expression: text })]),
    block('stage.template', '', {
      source: 'level',
      template: '{{ if .Value }}{{ Replace (ToLower .Value) "warning" "warn" 1 }}{{ end }}',
    }),
    block('stage.labels', '', { values: { level: '' } }),
  ]
}

/**
 * Lines that are not the ordinary log of a service: requests at the gateway, what applications mark as audit, and what
 * Vault says of every access, in JSON, while the rest of its log is text.
 * @see https://developer.hashicorp.com/vault/docs/audit/file
 */
function streams({ facts: { secretStore } }: EnvironmentBase): Block[] {
  return [
    matched('service="traefik"', '|= "\\"RequestMethod\\""', [
      block('stage.static_labels', '', { values: { stream: 'access' } }),
    ]),
    matched(everything, String.raw`|~ "\"stream\"\\s*:\\s*\"audit\""`, [
      block('stage.static_labels', '', { values: { stream: 'audit' } }),
    ]),
    ...(secretStore.audit
      ? [
          matched('service="vault"', String.raw`|~ "^[{].*\"type\":\"(?:request|response)\""`, [
            block('stage.static_labels', '', { values: { stream: 'audit' } }),
          ]),
        ]
      : []),
  ]
}

/** Audits and requests have no level: they are kept whatever they say. */
function unimportant({ level }: Logs): Block[] {
  return [
    matched(`${everything}, stream!~"audit|access"`, '', [
      block('stage.drop', '', {
        source: 'level',
        expression: `^(?:${wordsBelow(level).join('|')})$`,
        drop_counter_reason: 'level',
      }),
    ]),
  ]
}

function redacted({ redact }: Logs): Block[] {
  return redact.flatMap(redactions).map((each) => block('stage.replace', '', { expression: each, replace: blackedOut }))
}

function matched(labels: string, filter: string, stages: Block[]): Block {
  return block('stage.match', '', { selector: `{${labels}}${filter === '' ? '' : ` ${filter}`}` }, stages)
}
