// Alerts that look at logs: Loki evaluates them, and Alertmanager gets them like all others.
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap'
import type { AddonObject } from '../../../model/addon.ts'
import { isMonitored } from '../../../model/observability/metrics.ts'
import { errorLevels } from '../../../model/observability/observability.ts'
import type { EnvironmentBase } from '../../addon.ts'
import { wordsBelow } from './levels.ts'

type LogRule = {
  alert: string
  expr: string
  for: string
  labels: Record<string, string>
  annotations: Record<string, string>
}

/** A ConfigMap that Loki's sidecar finds by its label; nothing where no Alertmanager would hear of it. JSON is YAML too. */
export function logAlerts(environment: EnvironmentBase): AddonObject[] {
  if (!isMonitored(environment)) return []
  const groups = [
    {
      name: 'logs',
      interval: '1m',
      rules: [...errorAlerts(environment), ...gatewayAlerts(environment), ...slowQueryAlerts(environment)],
    },
  ]
  const object: IConfigMap & AddonObject = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'loki-alerts', labels: { loki_rule: '' } },
    data: { 'alerts.yaml': `${JSON.stringify({ groups }, undefined, 2)}\n` },
  }
  return [object]
}

/** More errors than this per second are no accident, however many there were before. */
const noise = 0.1

function errorAlerts({ facts }: EnvironmentBase): LogRule[] {
  const errors = (range: string) =>
    `sum by (service) (rate({namespace="${facts.namespace}", level=~"${errorLevels}"}[${range}]))`
  return [
    rule(
      facts.environment,
      'LogErrorSpike',
      `${errors('5m')} > 3 * ${errors('1d')} and ${errors('5m')} > ${noise}`,
      '5m',
      {
        summary: '{{ $labels.service }} logs errors three times as often as usual.',
        description:
          '{{ $value | printf "%.2f" }} lines per second at level error or above, against the average of the last day.',
      },
    ),
  ]
}

/**
 * Of the access log: more than one refused request per second over ten minutes is nobody who mistypes a password.
 * @see https://doc.traefik.io/traefik/observe/logs-and-access-logs/ (fields)
 */
function gatewayAlerts({ facts, services }: EnvironmentBase): LogRule[] {
  if (facts.gateway.className !== 'traefik' || !services.some(({ routes }) => routes.length > 0)) return []
  const refused = (statuses: string) =>
    `sum by (RequestHost) (rate({service="traefik", stream="access"} | json | DownstreamStatus=~"${statuses}" [5m])) > 1`
  return [
    rule(facts.environment, 'AuthenticationFailures', refused('401|403'), '10m', {
      summary: 'Many requests to {{ $labels.RequestHost }} are refused for want of permission.',
      description:
        '{{ $value | printf "%.2f" }} answers 401 or 403 per second: somebody tries passwords or looks for open doors.',
    }),
    rule(facts.environment, 'RateLimitBurst', refused('429'), '10m', {
      summary: 'Many requests to {{ $labels.RequestHost }} are over the rate limit.',
      description: '{{ $value | printf "%.2f" }} answers 429 per second: a flood, or a limit that is too low.',
    }),
  ]
}

/** More than this many in ten minutes is no report that somebody runs now and then. */
const fewSlowQueries = 10

/**
 * PostgreSQL in the cluster logs each query that is slower than `slowQuery`, and CloudNativePG passes its lines on at level
 * info: where those are not kept, nothing could be counted.
 * @see https://cloudnative-pg.io/documentation/current/logging/
 * @see https://www.postgresql.org/docs/current/runtime-config-logging.html#GUC-LOG-MIN-DURATION-STATEMENT
 */
function slowQueryAlerts({ facts, databases, observability: { logs } }: EnvironmentBase): LogRule[] {
  const watched = databases
    .filter(({ engine, provider, slowQuery }) => engine === 'postgres' && provider === 'cluster' && slowQuery > 0)
    .map(({ name }) => name)
    .sort()
  if (watched.length === 0 || logs === null || wordsBelow(logs.level).includes('info')) return []
  const lines = `{namespace="${facts.namespace}", service=~"${watched.join('|')}"} |= "\\"logger\\":\\"postgres\\"" |= "duration: "`
  return [
    rule(
      facts.environment,
      'SlowQueries',
      `sum by (service) (count_over_time(${lines} [10m])) > ${fewSlowQueries}`,
      '5m',
      {
        summary: 'Many queries of {{ $labels.service }} are slow.',
        description: '{{ $value }} in ten minutes took longer than `slowQuery` of the database; its log has them.',
      },
    ),
  ]
}

function rule(
  environment: string,
  alert: string,
  expr: string,
  wait: string,
  annotations: Record<string, string>,
): LogRule {
  return { alert, expr, for: wait, labels: { severity: 'warning', environment }, annotations }
}
