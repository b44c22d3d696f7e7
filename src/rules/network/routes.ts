// Rules about public addresses: each has one answer, from something that can answer.
import type { Environment } from '../../model/environment.ts'
import type { Platform } from '../../model/platform.ts'
import type { Service } from '../../model/service.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { inServices, type Rule } from '../rule.ts'

export const duplicateRoute: Rule = (platform: Platform) => platform.environments.flatMap(sameRoutes)

function sameRoutes(environment: Environment): Finding[] {
  const owners = new Map<string, Service>()
  return environment.services.flatMap((service) =>
    service.routes
      .filter(({ share }) => share === 100)
      .flatMap(({ host, path }) => {
        const owner = owners.get(`${host}${path}`)
        if (owner === undefined) owners.set(`${host}${path}`, service)
        return owner === undefined ? [] : [duplicate(owner, service, path, environment)]
      }),
  )
}

function duplicate(owner: Service, service: Service, path: string, { name: environment }: Environment): Finding {
  const twice = owner.name === service.name
  return {
    code: 'duplicate-route',
    severity: 'error',
    at: { path: ['services', service.name, 'routes'], environment },
    message: twice
      ? `\`${service.name}\` has two routes with the same host and the path \`${path}\``
      : `\`${service.name}\` has a route with the same host and path (\`${path}\`) as \`${owner.name}\``,
    why: 'the gateway would send every request to whichever came first',
    hint: twice ? 'remove one of them' : 'give one of them a path or a host of its own',
    ...(!twice && {
      related: [
        { message: `the routes of \`${owner.name}\``, at: { path: ['services', owner.name, 'routes'], environment } },
      ],
    }),
  }
}

export const routeNotServed: Rule = (platform) =>
  inServices(platform, (service, environment) => {
    const reason = service.routes.length === 0 ? undefined : unserved(service)
    if (reason === undefined) return []
    return [
      {
        code: 'route-not-served',
        severity: 'error',
        at: { path: ['services', service.name, 'routes'], environment: environment.name, target: 'key' },
        message: `\`${service.name}\` has routes, but ${reason.what}`,
        why: 'requests would find nobody to answer them',
        hint: reason.instead,
        restsOn: ['type', 'port', 'ports', 'protocol'].map((key) => ['services', service.name, key]),
      },
    ]
  })

/** Why nothing can answer the routes of a service. */
function unserved({ type, port, protocol }: Service): { what: string; instead: string } | undefined {
  if (type === 'cron' || type === 'job')
    return {
      what: `is a ${type}, which runs to its end instead of waiting for requests`,
      instead: 'move the routes to a service of type `web`',
    }
  if (port === 0)
    return {
      what: 'no port that it listens on',
      instead: 'add `port`, the number that the process listens on, such as `port: 8080`',
    }
  if (protocol === 'tcp')
    return {
      what: 'speaks plain TCP, which has neither hosts nor paths',
      instead: 'remove the routes, or write the protocol that is spoken: `http`, `websocket` or `grpc`',
    }
  return undefined
}
