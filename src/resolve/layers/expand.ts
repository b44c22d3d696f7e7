// Short forms into long ones, before anything is merged: `health: /health` becomes `health: {path: /health}`.
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts'
import { patternTree, type PatternTree } from './pattern-tree.ts'

type ShortForm = { path: string; expand: (short: Json) => Json | undefined }

const textAs =
  (key: string) =>
  (short: Json): Json =>
    typeof short === 'string' ? { [key]: short } : short
const listAs =
  (key: string) =>
  (short: Json): Json =>
    Array.isArray(short) ? { [key]: short } : short
const trueAsMap = (short: Json): Json => (short === true ? {} : short)
const textAsList = (short: Json): Json => (typeof short === 'string' ? [short] : short)

/** `novels.example.com/api` is a host and a path. */
function routeOf(short: Json): Json {
  if (typeof short !== 'string') return short
  const slash = short.indexOf('/')
  return slash < 0 ? { host: short } : { host: short.slice(0, slash), path: short.slice(slash) }
}

function choiceOf(short: Json): Json {
  return typeof short === 'string' ? { [short]: {} } : short
}

function countAsRange(short: Json): Json {
  return typeof short === 'number' ? { min: short, max: short } : short
}

function portOf(short: Json): Json {
  return typeof short === 'number' ? { port: short } : short
}

function healthOf(short: Json): Json {
  return textAs('path')(short)
}

function metricsOf(short: Json): Json {
  return trueAsMap(textAs('path')(short))
}

/**
 * What `headers: true` asks of browsers. The policy allows only the site's own files: an application that needs more
 * writes its own headers.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
 */
export const strictHeaders: JsonObject = {
  'Content-Security-Policy':
    "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'",
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/** Every short form of the language. A form of the platform file only (a bare name in a map) is in `bareNames`. */
export const shortForms: ShortForm[] = [
  { path: 'repository', expand: textAs('name') },
  { path: 'infrastructure.cluster.nodes', expand: countAsRange },
  { path: 'infrastructure.state', expand: textAs('backend') },
  { path: 'services.*.build', expand: textAs('context') },
  { path: 'services.*.ports.*', expand: portOf },
  { path: 'services.*.health', expand: healthOf },
  { path: 'services.*.metrics', expand: metricsOf },
  { path: 'services.*.metrics.custom.*', expand: textAs('type') },
  { path: 'services.*.routes.*', expand: routeOf },
  { path: 'services.*.cors', expand: listAs('origins') },
  { path: 'services.*.strategy', expand: choiceOf },
  { path: 'services.*.migrate', expand: textAs('run') },
  { path: 'databases.*.pooling', expand: trueAsMap },
  { path: 'databases.*.backup', expand: trueAsMap },
  { path: 'domains.*.cdn', expand: trueAsMap },
  { path: 'domains.*.headers', expand: (short) => (short === true ? strictHeaders : short) },
  { path: 'domains.*.failover', expand: trueAsMap },
  { path: 'observability.metrics', expand: trueAsMap },
  { path: 'observability.logs', expand: textAs('store') },
  { path: 'observability.traces', expand: textAs('store') },
  { path: 'observability.errors', expand: textAs('provider') },
  { path: 'observability.uptime', expand: trueAsMap },
  { path: 'alerts.channels.email', expand: textAsList },
  { path: 'alerts.channels.sms', expand: textAsList },
  { path: 'alerts.rules.*', expand: textAs('when') },
  { path: 'slos.*', expand: textAs('target') },
  { path: 'ci.coverage', expand: textAs('min') },
  { path: 'ci.lighthouse', expand: trueAsMap },
  { path: 'delivery.strategy', expand: choiceOf },
  { path: 'delivery.flags', expand: textAs('provider') },
  { path: 'backups', expand: trueAsMap },
  { path: 'local', expand: trueAsMap },
  { path: 'runbooks', expand: trueAsMap },
]

/** Maps in which a name alone declares a thing with all its defaults: `buckets: {uploads:}`. Overlays remove with null instead. */
const bareNames = ['caches.*', 'buckets.*', 'domains.*', 'environments.*', 'teams.*']

const nameAlone = (value: Json): Json => value ?? {}

/** All forms of a layer in one tree: every layer of every environment is walked once, not once per form. */
const formsOf: Record<'platform' | 'overlay', PatternTree<ShortForm>> = {
  platform: patternTree([...shortForms, ...bareNames.map((path) => ({ path, expand: nameAlone }))]),
  overlay: patternTree(shortForms),
}

/** Expands the short forms of `platform.yaml` or an overlay. `spec` has passed the schema. What has none stays the same object. */
export function expand(spec: JsonObject, layer: 'platform' | 'overlay'): JsonObject {
  return expandAt(spec, formsOf[layer]) as JsonObject
}

/** The value itself first, then what is inside of its long form. */
function expandAt(value: Json, forms: PatternTree<ShortForm>): Json | undefined {
  const long = forms.rows.reduce<Json | undefined>(
    (form, { expand: longForm }) => (form === undefined ? form : longForm(form)),
    value,
  )
  if (Array.isArray(long)) return forms.each === undefined ? long : expandItems(long, forms.each)
  return isJsonObject(long) ? expandMembers(long, forms) : long
}

function expandItems(list: Json[], forms: PatternTree<ShortForm>): Json[] {
  return list.map((item) => expandAt(item, forms) ?? null)
}

function expandMembers(map: JsonObject, { members, each }: PatternTree<ShortForm>): JsonObject {
  let result = map
  for (const key of each === undefined ? members.keys() : Object.keys(map)) {
    const forms = members.get(key) ?? each
    const value = map[key]
    if (value === undefined || forms === undefined) continue
    const long = expandAt(value, forms)
    if (long === value) continue
    if (result === map) result = { ...map }
    result[key] = long
  }
  return result
}
