// Rule: lengths of time stay within what their consumers take. The schema knows their notation, and not what they are for.
import { ownValue, isJsonObject, type Json, type JsonObject } from '../../lib/json.ts'
import { seconds } from '../../lib/quantities.ts'
import type { Finding, SpecPath } from '../../report/diagnostic.ts'
import type { Rule } from '../rule.ts'

/** `path`: keys, `*` for each. `whole`: the consumer counts in whole units of so many seconds. */
type Bound = { path: string; least: string; most: string; whole?: number; why: string }

const httpRequest = 'gateways count it in whole seconds; no gateway holds a request for longer than a day' // Kong: milliseconds up to 2^31 - 2
const probe =
  'Kubernetes counts it in whole seconds, with 32 bits, and a probe that waits for longer than a day says nothing'

/** @see https://docs.github.com/en/actions/reference/limits (a job of a hosted runner: six hours) and `timeout-minutes` */
const jobTimeout = 'GitHub counts it in minutes, and ends a job of its own runners after six hours'

/** By path of the long form; a short form has no such members. */
const bounds: readonly Bound[] = [
  { path: 'ci.timeout', least: '1s', most: '6h', why: jobTimeout },
  { path: 'services.*.ci.timeout', least: '1s', most: '6h', why: jobTimeout },
  { path: 'services.*.timeout', least: '1s', most: '1d', whole: 1, why: httpRequest },
  { path: 'services.*.routes.*.timeout', least: '1s', most: '1d', whole: 1, why: httpRequest },
  { path: 'services.*.shutdown', least: '0s', most: '1d', whole: 1, why: 'Kubernetes counts it in whole seconds' },
  { path: 'services.*.health.interval', least: '1s', most: '1d', whole: 1, why: probe },
  { path: 'services.*.health.timeout', least: '1s', most: '1d', whole: 1, why: probe },
  { path: 'services.*.health.startup', least: '1s', most: '1d', whole: 1, why: probe },
  {
    // https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/#HorizontalPodAutoscalerSpec
    path: 'services.*.autoscaling.scaleDown',
    least: '0s',
    most: '1h',
    whole: 1,
    why: 'the autoscaler of Kubernetes looks back an hour at most (`stabilizationWindowSeconds`), in whole seconds',
  },
  ...['services.*', 'delivery'].flatMap((owner): Bound[] => [
    {
      path: `${owner}.strategy.blue-green.keep`,
      least: '0s',
      most: '365d',
      whole: 1,
      why: 'Argo Rollouts counts it in whole seconds, with 32 bits',
    },
    {
      path: `${owner}.strategy.canary.pause`,
      least: '1s',
      most: '365d',
      whole: 1,
      why: 'Argo Rollouts counts it in whole seconds, with 32 bits',
    },
  ]),
  {
    path: 'domains.*.tls.hsts',
    least: '1s',
    most: '10y',
    whole: 1,
    why: 'browsers count it in whole seconds (`max-age`)',
  },
  {
    // https://github.com/integrations/terraform-provider-github/blob/v6.13.0/github/resource_github_repository_environment.go#L58-L63
    path: 'environments.*.wait',
    least: '0s',
    most: '30d',
    whole: 60,
    why: 'GitHub waits 43,200 minutes at most, and counts in whole ones',
  },
]

export const timeOutOfRange: Rule = (_, written) =>
  written.flatMap(({ spec, environment }) =>
    bounds.flatMap((bound) =>
      valuesAt(spec, bound.path.split('.')).flatMap(({ path, text }) => judge(bound, path, text, environment)),
    ),
  )

function judge({ least, most, whole = 0, why }: Bound, path: SpecPath, text: string, environment?: string): Finding[] {
  const length = seconds(text)
  const isWhole = whole === 0 || length % whole === 0
  if (length >= seconds(least) && length <= seconds(most) && isWhole) return []
  return [
    {
      code: 'time-out-of-range',
      severity: 'error',
      at: { path, ...(environment !== undefined && { environment }) },
      message: `\`${text}\` is ${length < seconds(least) ? `less than \`${least}\`` : length > seconds(most) ? `more than \`${most}\`` : 'no whole number of what is counted'}`,
      why,
      hint: `write a time from \`${least}\` to \`${most}\``,
    },
  ]
}

/** The texts at a path with `*` for each key or item. */
function valuesAt(
  root: Json | undefined,
  [key, ...rest]: string[],
  path: SpecPath = [],
): { path: SpecPath; text: string }[] {
  if (key === undefined) return typeof root === 'string' ? [{ path, text: root }] : []
  if (key !== '*') return isJsonObject(root) ? valuesAt(ownValue(root, key), rest, [...path, key]) : []
  if (Array.isArray(root)) return root.flatMap((item, index) => valuesAt(item, rest, [...path, index]))
  return isJsonObject(root) ? membersAt(root, rest, path) : []
}

function membersAt(root: JsonObject, rest: string[], path: SpecPath): { path: SpecPath; text: string }[] {
  return Object.entries(root).flatMap(([name, member]) => valuesAt(member, rest, [...path, name]))
}
