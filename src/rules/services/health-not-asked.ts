// Rule: a health check that is written can be made.
import { isJsonObject } from '../../lib/json.ts'
import type { Environment } from '../../model/environment.ts'
import type { Service } from '../../model/service.ts'
import { inServices, type Rule } from '../rule.ts'

export const healthNotAsked: Rule = (platform) =>
  inServices(platform, (service, environment) => {
    const reason = isWritten(service, environment) ? unaskable(service) : undefined
    if (reason === undefined) return []
    return [
      {
        code: 'health-not-asked',
        severity: 'error',
        at: { path: ['services', service.name, 'health'], environment: environment.name, target: 'key' },
        message: `\`${service.name}\` has a health check, but ${reason.what}`,
        why: 'nobody would make the check, and a process that hangs would never be restarted',
        hint: reason.instead,
        restsOn: ['port', 'ports', 'type'].map((key) => ['services', service.name, key]),
      },
    ]
  })

/** The model has no health check that it could not make; the effective spec still says that one was asked for. */
function isWritten({ name }: Service, { effective: { services } }: Environment): boolean {
  const service = isJsonObject(services) ? services[name] : undefined
  return isJsonObject(service) && isJsonObject(service['health'])
}

function unaskable({ type, health, protocol }: Service): { what: string; instead: string } | undefined {
  if (type === 'cron' || type === 'job')
    return {
      what: `is a ${type === 'job' ? 'job' : 'cron job'}: it is healthy when it exits with 0`,
      instead: 'remove `health`',
    }
  if (health === null)
    return {
      what: 'no port that could be asked',
      instead: 'add `port`, or check with a command in the container: `health: {command: …}`',
    }
  if (health.live !== '' && (health.port === 0 || protocol === 'tcp'))
    return { what: 'nothing that speaks HTTP, as `live` asks', instead: 'name a `port` of the check, or remove `live`' }
  return health.headers.length > 0 && health.probe.kind !== 'http' && health.live === ''
    ? { what: 'its `headers` are sent by no HTTP check', instead: 'name the `path` of the check, or remove `headers`' }
    : undefined
}
