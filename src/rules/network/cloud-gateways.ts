// Rules about load balancers of clouds: where they can be had, and what they know only for all hosts alike.
import { isIssuedHere } from '../../model/data/backing.ts'
import type { Domain } from '../../model/data/backing.ts'
import type { Environment } from '../../model/environment.ts'
import { gateways, timeLimit, writtenGateways, type GatewayKind } from '../../model/network/gateways.ts'
import { albHeaders, unsettableHeaders } from '../../model/network/load-balancer-headers.ts'
import type { Finding, SpecPath } from '../../report/diagnostic.ts'
import { publicServices } from './gateways.ts'
import type { Rule } from '../rule.ts'

/** Why nobody can be given a gateway of the language, and what to write instead. */
const refusals: Partial<Record<GatewayKind, { message: string; hint: string }>> = {
  haproxy: {
    // @see https://github.com/haproxytech/haproxy-unified-gateway/blob/main/documentation/conformance.md
    message:
      'HAProxy Unified Gateway, which serves Gateway API with HAProxy, conforms to its core alone: without headers of answers, time limits and CORS',
    hint: 'write `gateway: traefik` or `gateway: kong`: both balance round-robin, and limit, compress and keep sessions as well',
  },
  'application-gateway': {
    message:
      'Application Gateway for Containers wants the ID of a subnet that is delegated to it, which nothing here knows',
    hint: 'write `gateway: traefik`, which gets a load balancer of Azure by itself',
  },
  cloud: {
    message: 'this provider has no load balancer that knows hosts and paths',
    hint: 'write `gateway: traefik`, which gets a load balancer of the provider by itself',
  },
}

export const gatewayMissing: Rule = (platform) =>
  platform.environments
    .filter((environment) => publicServices(environment).length > 0)
    .flatMap((environment): Finding[] => {
      const {
        gateway: { kind },
        provider,
      } = environment.facts
      const { title, cloud } = gateways[kind]
      const refusal = writtenGateways.includes(kind) ? undefined : refusals[kind]
      if (refusal !== undefined) return [missing(environment, refusal.message, refusal.hint)]
      if (cloud === '' || cloud === provider) return []
      return [
        missing(
          environment,
          `${title} is no gateway of a cluster on \`${provider}\``,
          `write \`provider: ${cloud}\` where the cluster is there, else \`gateway: traefik\`, which runs everywhere`,
        ),
      ]
    })

/** What is no pod is no member of a mesh, and cannot prove who it is. */
export const membersAreReached: Rule = (platform) =>
  platform.environments
    .filter((environment) => publicServices(environment).length > 0 && environment.facts.mesh.strict)
    .flatMap((environment): Finding[] => {
      const { title, cloud } = gateways[environment.facts.gateway.kind]
      if (cloud === '') return []
      return [
        {
          code: 'gateway-cannot',
          severity: 'error',
          at: { path: ['security', 'mtls'], environment: environment.name, target: 'key' },
          message: `${title} is no member of the mesh, and with \`mtls\` services answer members only`,
          why: 'every request from outside would be refused',
          hint: 'write a gateway that runs in the cluster, such as `gateway: traefik`, or `mtls: false`',
        },
      ]
    })

function missing({ name: environment }: Environment, message: string, hint: string): Finding {
  return {
    code: 'gateway-missing',
    severity: 'error',
    at: { path: ['infrastructure', 'gateway'], environment },
    message,
    why: 'no request would reach a service',
    hint,
  }
}

export const certificatesAreFound: Rule = (platform) =>
  platform.environments
    .filter((environment) => publicServices(environment).length > 0)
    .flatMap((environment) =>
      usedDomains(environment).flatMap((domain): Finding[] => {
        const { title, certificates } = gateways[environment.facts.gateway.kind]
        if (isIssuedHere(domain) === (certificates === 'secrets')) return []
        const [message, hint] =
          certificates === 'acm'
            ? [
                `${title} takes certificates from AWS Certificate Manager only, and that of \`${domain.name}\` is asked of \`${domain.authority}\``,
                'write `tls: {issuer: acm}`, and request a certificate for the domain and the hosts below it there, in the region of the cluster',
              ]
            : [
                `${title} cannot have the certificate of \`${domain.name}\`: AWS Certificate Manager gives it to load balancers of AWS only`,
                'write `tls: {issuer: letsencrypt}`, or `gateway: alb`',
              ]
        return [
          {
            code: 'gateway-cannot',
            severity: 'error',
            at: { path: ['domains', domain.name, 'tls', 'issuer'], environment: environment.name },
            message,
            why: 'no host of the domain would be served over HTTPS',
            hint,
          },
        ]
      }),
    )

function usedDomains(environment: Environment): Domain[] {
  const used = new Set(publicServices(environment).flatMap(({ routes }) => routes.map(({ domain }) => domain)))
  return environment.domains.filter(({ name }) => used.has(name))
}

/** What the load balancer of AWS knows once for all hosts: who may come in, headers, and how long a connection may be silent. */
export const hostsAreTreatedAlike: Rule = (platform) =>
  platform.environments
    .filter(({ facts }) => facts.gateway.kind === 'alb')
    .flatMap((environment) => {
      const domains = usedDomains(environment)
      return [
        ...domains.flatMap((domain) => [...unsettable(domain, environment), ...hiddenClients(domain, environment)]),
        ...unlike(domains, environment, 'allow', ({ allow }) => allow, 'list of addresses'),
        ...unlike(domains, environment, 'headers', albHeaders, 'set of headers'),
        ...unlikeTimes(environment),
      ]
    })

function cannot(
  { name: environment }: Environment,
  path: SpecPath,
  message: string,
  hint: string,
  severity: 'error' | 'warning' = 'error',
): Finding {
  return {
    code: 'gateway-cannot',
    severity,
    at: { path, environment, target: 'key' },
    message,
    why: 'requests would be treated otherwise than the spec says',
    hint,
  }
}

function unsettable(domain: Domain, environment: Environment): Finding[] {
  return unsettableHeaders(domain).map((name) =>
    cannot(
      environment,
      ['domains', domain.name, 'headers', name],
      `${gateways.alb.title} cannot set the header \`${name}\``,
      'let the application set it, and write only Content-Security-Policy, X-Content-Type-Options and X-Frame-Options here; or choose another gateway',
    ),
  )
}

function hiddenClients({ name, allow, proxied }: Domain, environment: Environment): Finding[] {
  if (allow.length === 0 || !proxied) return []
  return [
    cannot(
      environment,
      ['domains', name, 'allow'],
      `${gateways.alb.title} sees only the addresses of Cloudflare, which stands in front of \`${name}\``,
      'let Cloudflare refuse the others, or write `cdn: false`',
    ),
  ]
}

function unlike(
  domains: Domain[],
  environment: Environment,
  key: 'allow' | 'headers',
  settingOf: (domain: Domain) => unknown,
  what: string,
): Finding[] {
  const [first, ...others] = domains
  const setting = (domain: Domain) => JSON.stringify(settingOf(domain))
  const odd = others.find((domain) => first !== undefined && setting(domain) !== setting(first))
  if (first === undefined || odd === undefined) return []
  return [
    cannot(
      environment,
      ['domains', odd.name, key],
      `${gateways.alb.title} has one ${what} for all domains, and \`${odd.name}\` asks for another than \`${first.name}\``,
      'let all domains ask for the same, or choose another gateway',
    ),
  ]
}

/** @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html */
const longestIdle = 4000

function unlikeTimes(environment: Environment): Finding[] {
  const timed = publicServices(environment)
    .flatMap((service) => service.routes.map((route) => ({ name: service.name, limit: timeLimit(service, route) })))
    .filter(({ limit }) => limit > 0)
  const longest = Math.max(0, ...timed.map(({ limit }) => limit))
  const endless = [...new Set(timed.filter(({ limit }) => limit > longestIdle).map(({ name }) => name))]
  if (endless.length > 0)
    return endless.map((name) =>
      cannot(
        environment,
        ['services', name, 'timeout'],
        `${gateways.alb.title} waits for \`${name}\` ${longestIdle}s at most`,
        'let what takes longer be done by a worker, or choose another gateway',
      ),
    )
  const shorter = [...new Set(timed.filter(({ limit }) => limit < longest).map(({ name }) => name))]
  return shorter.map((name) =>
    cannot(
      environment,
      ['services', name, 'timeout'],
      `${gateways.alb.title} has one time limit for all services: requests to \`${name}\` may take ${longest}s too`,
      'write the same `timeout` everywhere, or choose another gateway',
      'warning',
    ),
  )
}
