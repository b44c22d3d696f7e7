// The environment of a container: its own values, the port, what `uses` injects, and secrets by name.
import { ownValue } from '../../lib/json.ts'
import { engineOfThing } from '../../model/engines/index.ts'
import { bucketName } from '../../model/names/backing.ts'
import { secretPath } from '../../model/names/secrets.ts'
import { addressForApplications } from '../../model/data/object-storage.ts'
import type { Migration, PlainVariable, SecretVariable } from '../../model/service.ts'
import { didYouMean } from '../../report/suggest.ts'
import { connectionOf } from '../connections/index.ts'
import { variablePrefix, type Attribute } from '../connections/connection.ts'
import { reportLeftOut, type Context } from '../context.ts'
import type { EffectiveService } from '../layers/effective.ts'
import { portsOf, type NamedThing } from '../names.ts'
import { queueVariables } from './queue-variables.ts'
import { publicAddressOf } from './routes.ts'
import { storageOf } from '../data/storage.ts'
import { reportMissingPasswords, type Referred } from './passwords.ts'

/** `direct`: variables that lead to a pool of connections, each with the one that leads past it. */
export type Variables = { plain: PlainVariable[]; secret: SecretVariable[]; direct: Migration['direct'] }

/**
 * All variables of a service, by name, each once: what the service writes itself wins over what `uses` injects, and that
 * over what everybody gets (`common`).
 */
export function variablesOf(
  name: string,
  service: EffectiveService,
  uses: { thing: NamedThing; rename: string }[],
  context: Context,
  common: Pick<Variables, 'plain' | 'secret'>,
): Variables {
  const used = uses.map(({ thing }) => thing)
  const injected = uses.map(({ thing, rename }) => injectedBy(thing, rename, used, context))
  const own = ownVariables(name, service, context)
  const plain = indexed([
    ...common.plain,
    ...portsTold(service),
    ...consumerGroup(name, used),
    ...injected.flatMap((each) => each.plain),
    ...queueVariables(used, context),
    ...own.plain,
  ])
  const secret = indexed([...common.secret, ...injected.flatMap((each) => each.secret)])
  for (const variable of own.plain) secret.delete(variable.name)
  for (const variable of own.secret) secret.set(variable.name, variable)
  for (const variable of secret.keys()) plain.delete(variable)
  const written = new Set([...own.plain, ...own.secret].map((variable) => variable.name))
  const direct = indexed([
    ...injected.flatMap((each) => each.direct).filter((variable) => !written.has(variable.name)),
    ...own.direct,
  ])
  return { plain: sorted(plain), secret: sorted(secret), direct: sorted(direct) }
}

/** By name; the last of a name wins. */
function indexed<Variable extends { name: string }>(variables: Variable[]): Map<string, Variable> {
  return new Map(variables.map((variable) => [variable.name, variable]))
}

function sorted<Variable extends { name: string }>(variables: Map<string, Variable>): Variable[] {
  return [...variables.values()].sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** What the process must listen on: it is said here once, and the Service, probes and monitors follow. */
function portsTold({ port, ports, metrics }: EffectiveService): PlainVariable[] {
  const own = port === undefined ? [] : [{ name: 'PORT', value: String(port) }]
  const further = portsOf({ ports }).map((each) => ({
    name: `${variablePrefix(each.name)}_PORT`,
    value: String(each.port),
  }))
  const scraped =
    metrics && metrics.port !== port && metrics.exporter !== 'celery'
      ? [{ name: 'METRICS_PORT', value: String(metrics.port) }]
      : []
  return [...own, ...scraped, ...further]
}

/** Kafka counts what waits by group of consumers, and so does what scales on it; all replicas of a service are one group. */
function consumerGroup(name: string, used: NamedThing[]): PlainVariable[] {
  return used.some(({ kind, engine }) => kind === 'queue' && engine === 'kafka')
    ? [{ name: 'KAFKA_GROUP_ID', value: name }]
    : []
}

const known = new WeakMap<NamedThing, Map<string, Variables>>()

/**
 * What a thing injects differs between its users only by the name that they want it under, so it is made once per name:
 * a database has hundreds of users, and putting the same names and paths together for each took a tenth of a large run.
 */
function injectedBy(thing: NamedThing, rename: string, used: NamedThing[], context: Context): Variables {
  const wanted = rename || conventionalName(thing, used)
  const byName = known.get(thing) ?? new Map<string, Variables>()
  known.set(thing, byName)
  const variables = byName.get(wanted) ?? injectedAs(wanted, thing, context)
  byName.set(wanted, variables)
  return variables
}

/** `wanted` is '' where only the thing's own name can tell its variables from others. */
function injectedAs(wanted: string, thing: NamedThing, context: Context): Variables {
  const prefix = variablePrefix(thing.name)
  if (thing.kind === 'service')
    return { plain: [{ name: wanted || `${prefix}_URL`, value: urlOfService(thing) }], secret: [], direct: [] }
  if (thing.kind === 'external') return injectedByExternal(thing, wanted, context)
  const names = [...new Set([wanted, `${prefix}_${thing.kind === 'bucket' ? 'BUCKET' : 'URL'}`])].filter(
    (each) => each !== '',
  )
  if (thing.kind === 'bucket') return injectedByBucket(thing, names, context)
  const { attributes, variables, isPooled } = connectionOf(thing, context)
  const further = Object.entries(variables).flatMap(([suffix, attribute]) =>
    namesOfVariable(suffix, prefix, wanted).map((each): [string, Attribute] => [each, attribute]),
  )
  const direct = isPooled ? names.map((each) => ({ name: each, instead: `${prefix}_DIRECT_URL` })) : []
  return {
    ...injectedAttributes(
      [...names.map((each): [string, Attribute] => [each, attributes['url'] ?? { text: '' }]), ...further],
      thing.name,
    ),
    direct,
  }
}

/** Further URLs are known by the name of the first as well: beside `DATABASE_URL` stands `DATABASE_READ_URL`. */
function namesOfVariable(suffix: string, prefix: string, wanted: string): string[] {
  const own = `${prefix}_${suffix}`
  return suffix.endsWith('_URL') && wanted.endsWith('_URL')
    ? [...new Set([own, `${wanted.slice(0, -'URL'.length)}${suffix}`])]
    : [own]
}

function injectedAttributes(entries: [string, Attribute][], from: string): Omit<Variables, 'direct'> {
  return {
    plain: entries.flatMap(([name, { text }]) => (text === undefined ? [] : [{ name, value: text }])),
    secret: entries.flatMap(([name, { secret }]) => (secret === undefined ? [] : [{ name, from, source: secret }])),
  }
}

/** '' for what applications know by no name in particular, and where the name would be ambiguous: two queues of one broker are not. */
function conventionalName(thing: NamedThing, used: NamedThing[]): string {
  const name = conventionOf(thing)
  const servers = new Set(used.filter((other) => conventionOf(other) === name).map(({ host }) => host))
  return name !== undefined && servers.size === 1 ? name : ''
}

/** The variable that applications expect for the only thing of a kind; a second thing of the kind makes it ambiguous. */
function conventionOf(thing: NamedThing): string | undefined {
  return thing.kind === 'bucket' ? 'S3_BUCKET' : engineOfThing(thing)?.variable || undefined
}

function injectedByExternal(thing: NamedThing, rename: string, context: Context): Variables {
  const external = context.spec.externals[thing.name]
  const url =
    external?.url === undefined ? [] : [{ name: rename || `${variablePrefix(thing.name)}_URL`, value: external.url }]
  return {
    plain: url,
    secret: (external?.secrets ?? []).map((key) => secretOf(key, thing.name, key, context)),
    direct: [],
  }
}

/**
 * Where the storage speaks the protocol of S3, and how it is signed in to. Google does with keys of its own; Azure does not,
 * and has one key for an account.
 */
function injectedByBucket(thing: NamedThing, names: string[], context: Context): Variables {
  const prefix = variablePrefix(thing.name)
  const storage = storageOf(context)
  const address = addressForApplications(storage)
  const keys = [
    ...(storage.protocol === 'azure' ? ['ACCOUNT_KEY'] : ['ACCESS_KEY_ID', 'SECRET_ACCESS_KEY']),
    ...(storage.vendor === 'cloudflare' ? ['ENDPOINT'] : []),
  ]
  return {
    plain: [
      ...names.map((name) => ({ name, value: bucketName(context.facts, thing.name) })),
      ...(storage.region === '' ? [] : [{ name: `${prefix}_REGION`, value: storage.region }]),
      ...(address === '' ? [] : [{ name: `${prefix}_ENDPOINT`, value: address }]),
    ],
    secret: keys.map((key) => secretOf(`${prefix}_${key}`, thing.name, key, context)),
    direct: [],
  }
}

function secretOf(name: string, owner: string, key: string, { facts }: Context): SecretVariable {
  return { name, from: owner, source: { kind: 'store', path: secretPath(facts.secretStore, owner), key } }
}

function urlOfService(thing: NamedThing): string {
  return `${thing.engine === 'grpc' ? 'grpc' : thing.engine === 'tcp' ? 'tcp' : 'http'}://${thing.name}:${thing.servicePort ?? thing.port}`
}

function ownVariables(name: string, service: EffectiveService, context: Context): Variables {
  const own: Variables = { plain: [], secret: [], direct: [] }
  const referred = Object.entries(service.env ?? {}).flatMap(([variable, value]) =>
    addVariable(own, name, variable, String(value), context),
  )
  reportMissingPasswords(name, referred, context)
  for (const key of service.secrets ?? []) own.secret.push(secretOf(key, name, key, context))
  return own
}

/** `${cart.address}` or `${cart.ports.admin}` in a value, and `$$` for a dollar. */
const reference = /\$\$|\$\{([a-z][a-z0-9-]*)\.(ports\.[a-z0-9-]+|[a-zA-Z]+)\}/g

type Reference = { thing: NamedThing; key: string; attribute: Attribute }

/** A value in parts, in their order: texts, and what it refers to. */
type Part = string | Reference

/** Answers what the value refers to. */
function addVariable(own: Variables, service: string, variable: string, value: string, context: Context): Referred[] {
  const parts = partsOf(value, ['services', service, 'env', variable], context)
  const secret = parts.filter(
    (part): part is Reference => typeof part !== 'string' && part.attribute.secret !== undefined,
  )
  const [first] = secret
  if (first === undefined) own.plain.push({ name: variable, value: parts.map(textOf).join('') })
  else if (parts.length === 1) addSecret(own, variable, first, context)
  else addComposed(own, variable, parts, secret, context)
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [{ variable, thing: part.thing, key: part.key }]))
}

/** What refers to nothing is told, and left out. */
function partsOf(value: string, path: string[], context: Context): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const found of value.matchAll(reference)) {
    const [all, name = '', key = ''] = found
    parts.push(value.slice(end, found.index))
    end = found.index + all.length
    const referred = all === '$$' ? '$' : referenceTo(name, key, path, context)
    if (referred !== undefined) parts.push(referred)
  }
  return [...parts, value.slice(end)].filter((part) => part !== '')
}

function textOf(part: Part): string {
  return typeof part === 'string' ? part : (part.attribute.text ?? '')
}

/** What is put together from other variables brings those along: the service may name the thing here and nowhere else. */
function addSecret(own: Variables, variable: string, { thing, key, attribute }: Reference, context: Context): void {
  const { name: from } = thing
  const source = attribute.secret
  if (source === undefined) return
  own.secret.push({ name: variable, from, source })
  const { isPooled } = connectionOf(thing, context)
  if (source.kind === 'composed' || isPooled) own.secret.push(...furtherSecrets(thing, context))
  if (isPooled && key === 'url') own.direct.push({ name: variable, instead: `${variablePrefix(from)}_DIRECT_URL` })
}

function furtherSecrets(thing: NamedThing, context: Context): SecretVariable[] {
  const prefix = variablePrefix(thing.name)
  const further = Object.entries(connectionOf(thing, context).variables).map(
    ([suffix, attribute]): [string, Attribute] => [`${prefix}_${suffix}`, attribute],
  )
  return injectedAttributes(further, thing.name).secret
}

/**
 * A text with a secret in it stays a text of variables, which Kubernetes puts together when the container starts: each secret
 * is a variable of its own, and every other dollar is written twice.
 * @see https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/
 */
function addComposed(own: Variables, variable: string, parts: Part[], secrets: Reference[], context: Context): void {
  for (const secret of secrets) {
    if (secret.attribute.secret?.kind === 'composed') own.secret.push(...furtherSecrets(secret.thing, context))
    else addSecret(own, variableOf(secret.thing, secret.key), secret, context)
  }
  const value = parts.map((part) => {
    if (typeof part === 'string' || part.attribute.secret === undefined) return textOf(part).replaceAll('$', '$$$$')
    const { secret } = part.attribute
    return secret.kind === 'composed' ? secret.value : `$(${variableOf(part.thing, part.key)})`
  })
  own.secret.push({
    name: variable,
    from: secrets[0]?.thing.name ?? '',
    source: { kind: 'composed', value: value.join('') },
  })
}

function variableOf(thing: NamedThing, key: string): string {
  return `${variablePrefix(thing.name)}_${key.toUpperCase()}`
}

/** What a reference can name; not every thing has all of them. */
const publicNames = ['publicUrl', 'publicHost']
const attributeNames = ['url', 'host', 'port', 'address', 'name', ...publicNames, 'username', 'password']
const furtherPort = (name: string) => `ports.${name}`

/** What leads to a service inside the cluster only. */
const internalNames: ReadonlySet<string> = new Set(['url', 'host', 'address'])

function referenceTo(name: string, key: string, path: string[], context: Context): Reference | undefined {
  const thing = context.names.get(name)
  if (context.leftOut.has(name)) {
    reportLeftOut(path[1] ?? '', name, context)
    return undefined
  }
  if (thing === undefined) {
    context.report({
      code: 'unknown-name',
      path,
      message: `\`${name}\` names nothing in this platform`,
      why: 'the variable would be empty',
      hint: didYouMean(name, context.names.keys()),
    })
    return undefined
  }
  const attributes = attributesOf(thing, context)
  const attribute = ownValue(attributes, key)
  if (attribute !== undefined) {
    if (thing.kind === 'service' && internalNames.has(key)) reportInternal(path, thing, key, context)
    return { thing, key, attribute }
  }
  const known = [...attributeNames, ...(thing.ports ?? []).map((each) => furtherPort(each.name))]
  const has = known.filter((each) => attributes[each] !== undefined)
  context.report({
    code: 'unknown-attribute',
    path,
    message: `\`${name}\` has no attribute \`${key}\``,
    why: 'the variable would be empty',
    hint:
      publicNames.includes(key) && thing.kind === 'service'
        ? `give \`${name}\` a route, such as \`routes: [${name}.example.com]\``
        : didYouMean(key, has, 'attributes'),
  })
  return undefined
}

/** What a thing has, and nothing that it has not: a service without a port has no address. */
function attributesOf(thing: NamedThing, context: Context): Record<string, Attribute> {
  const { name, kind } = thing
  if (kind === 'service') return { name: { text: name }, ...addressOfService(thing), ...publicAddress(name, context) }
  if (kind === 'external') return { name: { text: name }, ...addressOfExternal(thing, context) }
  const { attributes } = connectionOf(thing, context)
  return kind === 'bucket' ? { ...attributes, name: { text: bucketName(context.facts, name) } } : attributes
}

function addressOfService(thing: NamedThing): Record<string, Attribute> {
  const { name, port, servicePort = port, ports = [] } = thing
  const further = ports.map((each): [string, Attribute] => [furtherPort(each.name), { text: String(each.servicePort) }])
  return {
    ...(port + ports.length > 0 && { host: { text: name } }),
    ...(port > 0 && {
      url: { text: urlOfService(thing) },
      port: { text: String(servicePort) },
      address: { text: `${name}:${servicePort}` },
    }),
    ...Object.fromEntries(further),
  }
}

/** Of one without a URL, the spec does not say where it is. */
function addressOfExternal({ name, port }: NamedThing, { spec }: Context): Record<string, Attribute> {
  const url = ownValue(spec.externals, name)?.url ?? ''
  if (!URL.canParse(url)) return {}
  const host = new URL(url).hostname
  return {
    url: { text: url },
    host: { text: host },
    port: { text: String(port) },
    address: { text: `${host}:${port}` },
  }
}

/** What a service with routes is called outside of the cluster. */
function publicAddress(name: string, context: Context): Record<string, Attribute> {
  const found = publicAddressOf(name, context)
  return found === undefined ? {} : { publicUrl: { text: found.url }, publicHost: { text: found.host } }
}

/** A browser, a mail or another site knows nothing of names inside the cluster; a service does not call itself. */
function reportInternal(path: string[], { name }: NamedThing, key: string, context: Context): void {
  const owner = path[1] ?? ''
  const isStatic = context.spec.services[owner]?.type === 'static'
  if (owner !== name && !isStatic) return
  const instead = publicAddressOf(name, context) === undefined ? undefined : key === 'url' ? 'publicUrl' : 'publicHost'
  context.report({
    code: 'internal-address',
    severity: 'warning',
    path,
    message: isStatic
      ? `\`${owner}\` is read by browsers, and \`\${${name}.${key}}\` leads there inside the cluster only`
      : `\`\${${name}.${key}}\` is what others in the cluster call \`${name}\`, not its public address`,
    why: 'links, redirects and requests of browsers would lead nowhere',
    hint:
      instead === undefined
        ? `give \`${name}\` a route, and write \`\${${name}.publicUrl}\``
        : `write \`\${${name}.${instead}}\``,
  })
}
