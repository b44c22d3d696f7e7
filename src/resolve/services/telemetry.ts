// What every service is told about logs, traces, errors and feature flags, and whom it may ask for that.
import { percent } from '../../lib/quantities.ts'
import { launchDarkly, unleash, unleashUrl } from '../../model/delivery/feature-flags.ts'
import { monitoringAddress, monitoringPort } from '../../model/names/monitoring.ts'
import { secretPath } from '../../model/names/secrets.ts'
import { collector } from '../../model/observability/observability.ts'
import type { Image, PlainVariable, TelemetryPeer } from '../../model/service.ts'
import { variablePrefix } from '../connections/connection.ts'
import type { Context } from '../context.ts'
import type { EffectiveService } from '../layers/effective.ts'
import { pushesMetrics } from '../observability/observability.ts'
import type { Variables } from './variables.ts'

type Told = Pick<Variables, 'plain' | 'secret'>

export type Telemetry = { variables: Told; peers: TelemetryPeer[] }

/** One function per signal; each knows for which services it means anything. */
const signals = [logLevel, tracing, errorTracking, pushing, featureFlags]

export function telemetryOf(
  name: string,
  service: EffectiveService,
  image: Pick<Image, 'reference'>,
  context: Context,
): Telemetry {
  const parts = signals.map((signal) => signal(name, service, versionOf(image), context))
  return {
    variables: {
      plain: parts.flatMap(({ variables }) => variables.plain),
      secret: parts.flatMap(({ variables }) => variables.secret),
    },
    peers: parts.flatMap(({ peers }) => peers),
  }
}

const nothing: Telemetry = { variables: { plain: [], secret: [] }, peers: [] }

/** What identifies the release: the tag of the image, or its digest. */
function versionOf({ reference }: Pick<Image, 'reference'>): string {
  return /@(.+)$|:([^/@]+)$/.exec(reference)?.slice(1).find(Boolean) ?? 'latest'
}

/** Files that nginx serves log nothing but requests. */
function logLevel(_: string, { type }: EffectiveService, __: string, { spec: { observability } }: Context): Telemetry {
  if (!observability.logs || type === 'static') return nothing
  return plainly([{ name: 'LOG_LEVEL', value: observability.logs.level }])
}

/**
 * The variables that every OpenTelemetry library reads. Only what runs in the cluster reaches the collector.
 * @see https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
 */
function tracing(
  name: string,
  service: EffectiveService,
  version: string,
  { spec: { observability }, facts }: Context,
): Telemetry {
  const { traces } = observability
  if (!traces || service.target !== 'kubernetes' || service.type === 'static') return nothing
  const attributes = {
    'service.namespace': facts.platform,
    'service.version': version,
    'deployment.environment.name': facts.environment,
    team: service.team,
    ...Object.fromEntries(Object.entries(traces.attributes ?? {}).sort(([one], [other]) => (one < other ? -1 : 1))),
  }
  const variables = {
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://${collector.name}.${facts.monitoringNamespace}.svc:${collector.otlpPort}`,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
    OTEL_SERVICE_NAME: name,
    OTEL_RESOURCE_ATTRIBUTES: Object.entries(attributes)
      .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
      .join(','),
    OTEL_PROPAGATORS: 'tracecontext,baggage',
    // Who is called follows the decision of the caller, so that a trace is whole or not there.
    OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
    OTEL_TRACES_SAMPLER_ARG: String(percent(traces.sampling) / 100),
  }
  return {
    ...plainly(pairs(variables)),
    peers: [{ namespace: facts.monitoringNamespace, pod: collector.name, port: collector.otlpPort }],
  }
}

type Tracker = { secret: string; plain: (environment: string, version: string) => Record<string, string> }

/** What the libraries of each tracker read. The secret is a property of the entry of the tracker, one per service. */
const trackers: Record<'sentry' | 'bugsnag', Tracker> = {
  // https://docs.sentry.io/platforms/python/configuration/options/
  sentry: {
    secret: 'SENTRY_DSN',
    plain: (environment, version) => ({ SENTRY_ENVIRONMENT: environment, SENTRY_RELEASE: version }),
  },
  // https://docs.bugsnag.com/platforms/javascript/configuration-options/
  bugsnag: {
    secret: 'BUGSNAG_API_KEY',
    plain: (environment, version) => ({ BUGSNAG_RELEASE_STAGE: environment, BUGSNAG_APP_VERSION: version }),
  },
}

function errorTracking(
  name: string,
  _: EffectiveService,
  version: string,
  { spec: { observability }, facts }: Context,
): Telemetry {
  const { errors } = observability
  if (!errors || (errors.services !== undefined && !errors.services.includes(name))) return nothing
  const { secret, plain } = trackers[errors.provider]
  const path = secretPath(facts.secretStore, errors.provider)
  const quota: Record<string, string> =
    errors.quota === undefined || errors.provider !== 'sentry' ? {} : { SENTRY_SAMPLE_RATE: sampleRate(facts.tier) }
  return {
    variables: {
      plain: pairs({ ...plain(facts.environment, version), ...quota }),
      secret: [
        {
          name: secret,
          from: errors.provider,
          source: { kind: 'store', path, key: `${variablePrefix(name)}_${secret}` },
        },
      ],
    },
    peers: [{ namespace: '', pod: '', port: 443 }],
  }
}

/** Environments share the quota, so all but production send a tenth of their errors. */
function sampleRate(tier: string): string {
  return tier === 'production' ? '1.0' : '0.1'
}

function pushing(
  _: string,
  service: EffectiveService,
  __: string,
  { spec: { observability }, facts }: Context,
): Telemetry {
  if (observability.metrics === false || !pushesMetrics(service)) return nothing
  return {
    ...plainly([{ name: 'PUSHGATEWAY_URL', value: monitoringAddress(facts, 'pushgateway') }]),
    peers: [
      { namespace: facts.monitoringNamespace, pod: 'prometheus-pushgateway', port: monitoringPort('pushgateway') },
    ],
  }
}

/** Only for what we build, and for what has a secret that its users do not see. */
function featureFlags(
  name: string,
  service: EffectiveService,
  _: string,
  { spec: { delivery }, facts }: Context,
): Telemetry {
  if (
    delivery.flags === undefined ||
    service.target !== 'kubernetes' ||
    service.build === undefined ||
    service.type === 'static'
  )
    return nothing
  return delivery.flags.provider === 'unleash' ? askUnleash(name, facts) : askLaunchDarkly(facts)
}

/** What its libraries read. @see https://docs.getunleash.io/reference/sdks */
function askUnleash(name: string, facts: Context['facts']): Telemetry {
  return {
    variables: {
      plain: pairs({ UNLEASH_URL: unleashUrl, UNLEASH_APP_NAME: name }),
      secret: [
        {
          name: 'UNLEASH_API_TOKEN',
          from: unleash.entry,
          source: { kind: 'store', path: secretPath(facts.secretStore, unleash.entry), key: unleash.tokenKey },
        },
      ],
    },
    peers: [{ namespace: unleash.namespace, pod: 'unleash', port: unleash.port }],
  }
}

/** One key for all services of the environment; its libraries hold a stream open. @see https://launchdarkly.com/docs/home/account/environment/keys */
function askLaunchDarkly(facts: Context['facts']): Telemetry {
  const { entry, variable } = launchDarkly
  return {
    variables: {
      plain: [],
      secret: [
        {
          name: variable,
          from: entry,
          source: { kind: 'store', path: secretPath(facts.secretStore, entry), key: variable },
        },
      ],
    },
    peers: [{ namespace: '', pod: '', port: 443 }],
  }
}

function plainly(plain: PlainVariable[]): Telemetry {
  return { variables: { plain, secret: [] }, peers: [] }
}

function pairs(values: Record<string, string>): PlainVariable[] {
  return Object.entries(values).map(([name, value]) => ({ name, value }))
}
