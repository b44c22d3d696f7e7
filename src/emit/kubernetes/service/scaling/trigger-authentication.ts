// The credentials with which KEDA asks the brokers of a service's queues. References only, never values.
import type { ITriggerAuthentication } from '@kubernetes-models/keda/keda.sh/v1alpha1/TriggerAuthentication'
import type { Chart } from 'cdk8s'
import { KubeConfigMap } from '../../kit/api-objects.ts'
import { objectNames } from '../../../../model/names/services.ts'
import type { QueueDepth } from '../../../../model/data/queue.ts'
import type { QueueSource, Trigger } from '../../../../model/scaling.ts'
import { addObject } from '../../kit/chart.ts'
import { addExternalSecret } from '../external-secret.ts'
import { definedElsewhere, serviceWaves, syncWave } from '../../kit/sync.ts'
import type { ServiceSlice } from '../../slices.ts'

type Reference = { parameter: string; name: string; key: string }
type Authentication = { secretTargetRef: Reference[]; configMapTargetRef?: Reference[] }

/** Adds a TriggerAuthentication per queue, and the Secret behind it where the URL of the broker stands in the secret store. */
export function addTriggerAuthentications(chart: Chart, slice: ServiceSlice): void {
  const { scaling, name } = slice.service
  if (scaling.kind !== 'keda') return
  for (const trigger of scaling.triggers.filter(isQueue)) {
    if (trigger.source.kind === 'celery' || !needsAuthentication(trigger.source)) continue
    const object = objectNames.triggerAuthentication(name, trigger.queue)
    addAuthentication(chart, object, secretOf(object, trigger.source))
    addUrlSecret(chart, slice, object, trigger.source)
    addUser(chart, object, trigger.source)
  }
}

/** A cache may ask for no password; then there is nothing to show. */
export function needsAuthentication(source: QueueSource): boolean {
  if (source.kind === 'celery') return false
  return !(source.kind === 'broker' && source.depth.kind === 'redis' && source.depth.password === null)
}

function isQueue(trigger: Trigger): trigger is Extract<Trigger, { kind: 'queue' }> {
  return trigger.kind === 'queue'
}

function addAuthentication(chart: Chart, name: string, spec: Authentication): void {
  addObject<ITriggerAuthentication>(chart, `trigger-authentication.${name}`, {
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'TriggerAuthentication',
    metadata: { name, annotations: { ...definedElsewhere, ...syncWave(serviceWaves.configuration) } },
    spec,
  })
}

function secretOf(object: string, source: Exclude<QueueSource, { kind: 'celery' }>): Authentication {
  if (source.kind === 'broker') return brokerAuthentication(object, source.depth)
  if (source.engine === 'rabbitmq' && source.url.kind === 'object')
    return { secretTargetRef: [{ parameter: 'host', name: source.url.secret, key: source.url.key }] }
  return {
    secretTargetRef: Object.keys(templates(source)).map((parameter) => ({ parameter, name: object, key: parameter })),
  }
}

function brokerAuthentication(object: string, depth: QueueDepth): Authentication {
  if (depth.kind === 'rabbitmq')
    return { secretTargetRef: [{ parameter: 'host', name: depth.url.secret, key: depth.url.key }] }
  const { password } = depth
  const secretTargetRef = password === null ? [] : [{ parameter: 'password', name: password.secret, key: password.key }]
  return depth.kind === 'redis'
    ? { secretTargetRef }
    : { secretTargetRef, configMapTargetRef: [{ parameter: 'username', name: object, key: 'username' }] }
}

/** The name of a Kafka user is no secret and stands in none; the scaler takes it from nothing but an object. */
function addUser(chart: Chart, name: string, source: QueueSource): void {
  if (source.kind !== 'broker' || source.depth.kind !== 'kafka') return
  addObject(
    chart,
    `config-map.${name}`,
    KubeConfigMap.manifest({
      metadata: { name, annotations: syncWave(serviceWaves.configuration) },
      data: { username: source.depth.username },
    }),
  )
}

/** The parts of a URL that the scaler wants one by one, cut out by External Secrets when it copies the value. */
function templates({ engine, sharded }: Extract<QueueSource, { kind: 'url' }>): Record<string, string> {
  if (engine === 'rabbitmq') return { host: '{{ .url }}' }
  const user = '(urlParse .url).userinfo | splitList ":"'
  return {
    [sharded ? 'addresses' : 'address']: '{{ (urlParse .url).host }}',
    username: `{{ ${user} | first }}`,
    password: `{{ ${user} | last }}`,
    tls: '{{ if hasPrefix "rediss:" .url }}enable{{ else }}disable{{ end }}',
  }
}

function addUrlSecret(
  chart: Chart,
  { facts }: ServiceSlice,
  name: string,
  source: Exclude<QueueSource, { kind: 'celery' }>,
): void {
  if (source.kind !== 'url' || source.url.kind !== 'store') return
  const { path, key } = source.url
  const metadata = { annotations: syncWave(serviceWaves.configuration) }
  const template = { type: 'Opaque', data: templates(source) }
  addExternalSecret(chart, `external-secret.${name}`, facts, metadata, {
    name,
    entries: [{ key: 'url', path, property: key }],
    template,
  })
}
