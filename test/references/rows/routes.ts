// What gateways, routes and certificates refer to.
import { listAt, textAt } from '../read.ts'
import { objectOf, objectOfOwnKind, secret, type Place, type Row } from '../row.ts'
import type { World } from '../world.ts'
import { portOfService } from './network.ts'

const routes = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute']

/** Classes that the chart of a gateway makes itself. */
const classesOfCharts = ['istio']

export const routeRows: Row[] = [
  { name: 'Gateway of a route', kinds: routes, at: ['/spec/parentRefs/*/name'], missing: gateway },
  { name: 'listener of a route', kinds: routes, at: ['/spec/parentRefs/*/sectionName'], missing: listener },
  { name: 'backend of a route', kinds: routes, at: ['/spec/rules/*/backendRefs/*/name'], missing: backend },
  { name: 'port of a backend', kinds: routes, at: ['/spec/rules/*/backendRefs/*/port'], missing: portOfService },
  {
    name: 'filter of a route',
    kinds: routes,
    at: ['/spec/rules/*/filters/*/extensionRef/name'],
    missing: objectOfOwnKind,
  },
  { name: 'class of a Gateway', kinds: ['Gateway'], at: ['/spec/gatewayClassName'], missing: gatewayClass },
  {
    name: 'certificate of a listener',
    kinds: ['Gateway'],
    at: ['/spec/listeners/*/tls/certificateRefs/*/name'],
    missing: secret,
  },
  { name: 'issuer of a certificate', kinds: ['Certificate'], at: ['/spec/issuerRef/name'], missing: issuer },
  {
    name: 'Gateway of a challenge',
    kinds: ['ClusterIssuer', 'Issuer'],
    at: ['/spec/acme/solvers/*/http01/gatewayHTTPRoute/parentRefs/*/name'],
    missing: gateway,
  },
  {
    name: 'listener of a challenge',
    kinds: ['ClusterIssuer', 'Issuer'],
    at: ['/spec/acme/solvers/*/http01/gatewayHTTPRoute/parentRefs/*/sectionName'],
    missing: listener,
  },
  {
    name: 'token of a challenge',
    kinds: ['ClusterIssuer'],
    at: ['/spec/acme/solvers/*/dns01/*/apiTokenSecretRef/name', '/spec/acme/solvers/*/dns01/*/tokenSecretRef/name'],
    missing: secretOfIssuer,
  },
  {
    name: 'key of an ACME account',
    kinds: ['ClusterIssuer'],
    at: ['/spec/acme/externalAccountBinding/keySecretRef/name'],
    missing: secretOfIssuer,
  },
  { name: 'Secret of an issuer', kinds: ['ClusterIssuer'], at: ['/spec/ca/secretName'], missing: secretOfIssuer },
  {
    name: 'Service of a TraefikService',
    kinds: ['TraefikService'],
    at: ['/spec/weighted/services/*/name'],
    missing: objectOfOwnKind,
  },
  {
    name: 'port of a TraefikService',
    kinds: ['TraefikService'],
    at: ['/spec/weighted/services/*/port'],
    missing: portOfService,
  },
  {
    name: 'transport of a TraefikService',
    kinds: ['TraefikService'],
    at: ['/spec/weighted/services/*/serversTransport'],
    missing: objectOf('ServersTransport'),
  },
]

function gateway(place: Place, world: World): string | undefined {
  return objectOf(textAt(place.owner, 'kind') || 'Gateway')(place, world)
}

function listener({ value, owner, namespace }: Place, world: World): string | undefined {
  const found = world.object('Gateway', textAt(owner, 'namespace') || namespace, textAt(owner, 'name'))
  const isThere =
    found === undefined || listAt(found, 'spec', 'listeners').some((each) => textAt(each, 'name') === value)
  return isThere ? undefined : `listener ${String(value)} of the Gateway`
}

/** A Service that an operator makes is no object of ours. */
function backend(place: Place, world: World): string | undefined {
  const kind = textAt(place.owner, 'kind') || 'Service'
  if (
    kind === 'Service' &&
    world.service(textAt(place.owner, 'namespace') || place.namespace, String(place.value)) !== undefined
  )
    return undefined
  return objectOf(kind)(place, world)
}

function gatewayClass(place: Place, world: World): string | undefined {
  return classesOfCharts.includes(String(place.value)) ? undefined : objectOf('GatewayClass', 'cluster')(place, world)
}

function issuer(place: Place, world: World): string | undefined {
  const kind = textAt(place.owner, 'kind') || 'Issuer'
  return objectOf(kind, kind === 'ClusterIssuer' ? 'cluster' : 'namespace')(place, world)
}

/** An issuer of the whole cluster reads its Secrets where cert-manager runs. */
function secretOfIssuer(place: Place, world: World): string | undefined {
  return secret({ ...place, namespace: 'cert-manager' }, world)
}
