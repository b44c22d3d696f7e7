// How the collector hands logs to CloudWatch: over OTLP, signed with the role of its own pod; and the Job that makes the
// groups, which must be there before the first line.
// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-OTLPEndpoint.html
import { block, expression, type Block, type Expression } from '../../../lib/alloy.ts'
import type { AddonObject } from '../../../model/addon.ts'
import { logGroups, logStream, type LogGroup } from '../../../model/observability/log-groups.ts'
import { collector, type Logs } from '../../../model/observability/observability.ts'
import type { EnvironmentBase } from '../../addon.ts'
import { hookJob } from '../../hook-job.ts'
import { onlyTo } from '../../only-to.ts'

/** Lines in one request: it may have a megabyte, and few lines have two kilobytes. */
const batchSize = 500

/**
 * The region of the cluster itself, which EKS tells every pod that has a role: one configuration is right in all regions.
 * @see https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html
 */
const region = 'sys.env("AWS_REGION")'

/** Where lines go in: each group takes its own and drops the others. */
export function cloudwatchInputs({ audit }: Pick<Logs, 'audit'>): Expression[] {
  return audit > 0
    ? ['services', 'audit'].map((kind) => expression(`loki.process.${kind}.receiver`))
    : [expression('otelcol.receiver.loki.services.receiver')]
}

export function cloudwatchWriter({ facts }: EnvironmentBase, logs: Logs): Block[] {
  const groups = logGroups(facts, logs)
  return [
    ...(groups.length > 1 ? groups.map(sorter) : []),
    ...groups.flatMap(writer),
    block('otelcol.auth.sigv4', 'cloudwatch', { region: expression(region), service: 'logs' }),
  ]
}

/** Keeps the lines of one group. */
function sorter({ kind }: LogGroup): Block {
  const others = kind === 'audit' ? 'stream!="audit"' : 'stream="audit"'
  return block('loki.process', kind, { forward_to: [expression(`otelcol.receiver.loki.${kind}.receiver`)] }, [
    block('stage.match', '', {
      selector: `{service=~".+", ${others}}`,
      action: 'drop',
      drop_counter_reason: 'other_group',
    }),
  ])
}

function writer({ kind, name }: LogGroup): Block[] {
  const to = (component: string) => block('output', '', { logs: [expression(`${component}.${kind}.input`)] })
  return [
    block('otelcol.receiver.loki', kind, {}, [to('otelcol.processor.batch')]),
    block(
      'otelcol.processor.batch',
      kind,
      { timeout: '5s', send_batch_size: batchSize, send_batch_max_size: batchSize },
      [to('otelcol.exporter.otlphttp')],
    ),
    block('otelcol.exporter.otlphttp', kind, {}, [
      block('client', '', {
        endpoint: expression(`"https://logs." + ${region} + ".amazonaws.com"`),
        auth: expression('otelcol.auth.sigv4.cloudwatch.handler'),
        headers: { 'x-aws-log-group': name, 'x-aws-log-stream': logStream },
      }),
    ]),
  ]
}

/** Its API, and on the node what hands out the role of a pod. @see https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html */
const amazon = [
  {
    to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.169.254/32'] } }],
    ports: [{ protocol: 'TCP' as const, port: 443 }],
  },
  { to: [{ ipBlock: { cidr: '169.254.170.23/32' } }], ports: [{ protocol: 'TCP' as const, port: 80 }] },
]

/**
 * Makes what is missing and sets how long lines are kept; nothing where another store keeps them. It has the role of the
 * collector.
 */
export function logGroupsJob({ facts, observability: { logs } }: EnvironmentBase): AddonObject[] {
  if (logs?.store !== 'cloudwatch') return []
  const script = `set -eu
has() { test "$(aws logs "$@" --output text)" -gt 0; }
keep() {
  has describe-log-groups --log-group-name-prefix "$1" --query "length(logGroups[?logGroupName=='$1'])" ||
    aws logs create-log-group --log-group-name "$1"
  has describe-log-streams --log-group-name "$1" --log-stream-name-prefix ${logStream} --query "length(logStreams[?logStreamName=='${logStream}'])" ||
    aws logs create-log-stream --log-group-name "$1" --log-stream-name ${logStream}
  aws logs put-retention-policy --log-group-name "$1" --retention-in-days "$2"
}
${logGroups(facts, logs)
  .map(({ name, days }) => `keep ${name} ${days}\n`)
  .join('')}`
  // The command line of AWS is a large program.
  return [
    hookJob({ name: 'log-groups', account: collector.name, script, memory: '512Mi' }),
    onlyTo('log-groups', amazon),
  ]
}
