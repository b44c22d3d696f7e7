// Rules about what stands behind an address: shares of its requests, sessions, its DNS record and its certificate.
import type { Environment } from '../../model/environment.ts'
import type { Route, Service } from '../../model/service.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { inServices, type Rule } from '../rule.ts'

/** A route of a service, with the service. */
type Sharer = { service: Service; route: Route }

export const routeShares: Rule = (platform) =>
  platform.environments.flatMap((environment) =>
    addressesOf(environment)
      .filter(isShared)
      .flatMap((sharers) => [...wrongSum(sharers, environment), ...treatedUnlike(sharers, environment)]),
  )

function addressesOf({ services }: Environment): Sharer[][] {
  const addresses = new Map<string, Sharer[]>()
  for (const service of services)
    for (const route of service.routes) {
      const address = `${route.host}${route.path}`
      addresses.set(address, [...(addresses.get(address) ?? []), { service, route }])
    }
  return [...addresses.values()]
}

/** Somebody writes a share, and nobody claims the whole: that is a clash, which has a rule of its own. */
function isShared(sharers: Sharer[]): boolean {
  return sharers.every(({ route }) => route.share < 100)
}

function wrongSum(sharers: Sharer[], environment: Environment): Finding[] {
  const sum = sharers.reduce((total, { route }) => total + route.share, 0)
  const [first] = sharers
  if (sum === 100 || first === undefined) return []
  return [
    shareFinding(
      first.service,
      environment,
      `the shares of \`${first.route.path}\` make ${sum}%, not 100%`,
      'a gateway knows proportions only, and would make the whole of whatever is there',
      'let the `weight` of all services with this address make 100%',
    ),
  ]
}

/** The settings of an address are those of the first of its services. */
function treatedUnlike([first, ...others]: Sharer[], environment: Environment): Finding[] {
  if (first === undefined) return []
  const settings = ({ service, route }: Sharer) =>
    JSON.stringify([
      route.rateLimit ?? service.rateLimit,
      route.timeout,
      route.bodyLimit,
      route.headers,
      service.cors,
      service.compression,
      service.stickySessions,
      service.protocol,
    ])
  return others
    .filter((other) => settings(other) !== settings(first))
    .map(({ service, route }) =>
      shareFinding(
        service,
        environment,
        `\`${service.name}\` shares \`${route.path}\` with \`${first.service.name}\` and treats requests otherwise`,
        'what comes in at one address is limited, compressed and timed alike, whoever answers it',
        `let limits, timeouts, headers, CORS, compression, sessions and protocol be those of \`${first.service.name}\``,
      ),
    )
}

function shareFinding(
  { name }: Service,
  { name: environment }: Environment,
  message: string,
  why: string,
  hint: string,
): Finding {
  return {
    code: 'route-shares',
    severity: 'error',
    at: { path: ['services', name, 'routes'], environment },
    message,
    why,
    hint,
  }
}

export const stickyCanary: Rule = (platform) =>
  inServices(platform, ({ name, stickySessions, asked, routes }, { name: environment }) => {
    if (!stickySessions || routes.length === 0 || asked.strategy !== 'canary') return []
    return [
      {
        code: 'sticky-canary',
        severity: 'warning',
        at: { path: ['services', name, 'stickySessions'], environment, target: 'key' },
        message: `clients of \`${name}\` keep their replica, but not their version while a canary is released`,
        why: 'the share of the new version is drawn for each request, before the replica is chosen',
        hint: 'keep sessions in a cache that all replicas read, or write `strategy: blue-green`',
      },
    ]
  })

/** Two clusters that both write the record of a host. */
export const sharedHost: Rule = (platform) => {
  const owners = new Map<string, Environment>()
  return platform.environments.flatMap((environment) =>
    writtenHosts(environment).flatMap(({ host, service }): Finding[] => {
      const owner = owners.get(host)
      if (owner === undefined) owners.set(host, environment)
      if (owner === undefined || owner === environment) return []
      return [
        {
          code: 'shared-host',
          severity: 'error',
          at: { path: ['services', service, 'routes'], environment: environment.name },
          message: `\`${host}\` is a host of \`${owner.name}\` and of \`${environment.name}\``,
          why: 'each environment is a cluster of its own, and a record leads to one of them',
          hint: `write the routes of \`${service}\` in environments/${environment.name}.yaml, with hosts of its own`,
        },
      ]
    }),
  )
}

function writtenHosts({ services, domains }: Environment): { host: string; service: string }[] {
  const written = new Set(domains.filter(({ records }) => records === 'cluster').map(({ name }) => name))
  const hosts = new Map<string, string>()
  for (const { name, routes } of services)
    for (const { host, domain } of routes) if (written.has(domain) && !hosts.has(host)) hosts.set(host, name)
  return [...hosts].map(([host, service]) => ({ host, service }))
}

export const authorityAccount: Rule = (platform) =>
  platform.environments.flatMap(({ name: environment, domains, certificates }) =>
    domains.flatMap(({ name, authority }): Finding[] => {
      const account = certificates.authorities.find((each) => each.name === authority)?.account ?? ''
      if (authority !== 'zerossl' || account !== '') return []
      return [
        {
          code: 'authority-account',
          severity: 'error',
          at: { path: ['domains', name, 'tls', 'issuer'], environment },
          message: 'ZeroSSL issues certificates to its customers only, and no account is told',
          why: 'cert-manager would be refused at its first request',
          hint: 'write `account: <key id>` beside it, as the ZeroSSL dashboard shows it, or use `letsencrypt`',
        },
      ]
    }),
  )
