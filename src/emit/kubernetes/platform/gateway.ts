// The Gateway: where traffic from outside enters the cluster.
import type { IGateway } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/Gateway'
import type { Chart } from 'cdk8s'
import { argocdNamespace } from '../../../model/delivery/argocd.ts'
import { gateways } from '../../../model/network/gateways.ts'
import { environmentLabel, namespaceLabel } from '../../../model/names/labels.ts'
import { environmentNames } from '../../../model/names/environment.ts'
import { previewHosts } from '../../../model/delivery/preview.ts'
import { isIssuedHere } from '../../../model/data/backing.ts'
import { addObject } from '../kit/chart.ts'
import { dialectOf } from './gateways/index.ts'
import { definedElsewhereAndKept, healthApart, platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'
import { certificatesOf } from './certificate.ts'

type Listener = IGateway['spec']['listeners'][number]

/** Adds the Gateway; none in an environment without public hosts. */
export function addGateway(chart: Chart, slice: PlatformSlice): void {
  const { facts } = slice
  if (!hasPublicHosts(slice)) return
  const { ports } = gateways[facts.gateway.kind]
  addObject<IGateway>(chart, 'gateway', {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: {
      name: facts.gateway.name,
      namespace: facts.gateway.namespace,
      annotations: { ...syncWave(platformWaves.gateway), ...definedElsewhereAndKept(facts), ...healthApart },
    },
    spec: {
      gatewayClassName: facts.gateway.className,
      infrastructure: dialectOf(facts).infrastructure?.(slice),
      listeners: [
        {
          name: environmentNames.httpListener,
          protocol: 'HTTP',
          port: ports.http,
          allowedRoutes: allowedRoutes(slice),
        },
        ...httpsListeners(slice, ports.https),
        ...previewListeners(slice, ports.https),
      ],
    },
  })
}

/** True when something in the cluster is reached from outside: a service, or previews. */
export function hasPublicHosts({ hosts, previews }: Pick<PlatformSlice, 'hosts' | 'previews'>): boolean {
  return hosts.length > 0 || previews.some(({ domains }) => domains.length > 0)
}

/** Per domain of previews one listener for all of them; their routes stand in namespaces that only the label tells. */
function previewListeners(slice: PlatformSlice, port: number): Listener[] {
  return slice.previews.flatMap(({ facts: { environment }, domains }) =>
    domains.map((domain): Listener => ({
      name: environmentNames.previewListener(domain, environment),
      protocol: 'HTTPS',
      port,
      hostname: previewHosts(environment, domain),
      tls: tlsOf(slice, domain, [environmentNames.previewCertificate(domain, environment)]),
      allowedRoutes: {
        namespaces: { from: 'Selector', selector: { matchLabels: { [environmentLabel]: environment } } },
      },
    })),
  )
}

/** Per domain one listener for the hosts below it and one for the domain itself, each where such a host is used. */
function httpsListeners(slice: PlatformSlice, port: number): Listener[] {
  const listeners = new Map<string, Listener>()
  for (const { host, domain } of slice.hosts) {
    const name = environmentNames.httpsListener(domain, host)
    listeners.set(name, {
      name,
      protocol: 'HTTPS',
      port,
      hostname: host === domain ? domain : `*.${domain}`,
      tls: tlsOf(
        slice,
        domain,
        certificatesOf(domain, slice.hosts).map(({ name: certificate }) => certificate),
      ),
      allowedRoutes: allowedRoutes(slice),
    })
  }
  return [...listeners.values()]
}

/** Nothing where the gateway finds certificates by itself. Group and kind are the defaults, said here because Argo CD compares list entries whole. */
function tlsOf({ domains }: PlatformSlice, name: string, secrets: string[]): Listener['tls'] {
  if (!domains.some((domain) => domain.name === name && isIssuedHere(domain))) return undefined
  return { mode: 'Terminate', certificateRefs: secrets.map((secret) => ({ group: '', kind: 'Secret', name: secret })) }
}

/** Routes of this environment, of Argo CD, and of the gateway's own namespace, where challenges and the redirect stand. */
function allowedRoutes({ facts, argocd }: PlatformSlice): Listener['allowedRoutes'] {
  const values = [facts.namespace, facts.gateway.namespace, ...(argocd === null ? [] : [argocdNamespace])]
  const selector = { matchExpressions: [{ key: namespaceLabel, operator: 'In', values }] }
  return { namespaces: { from: 'Selector', selector } }
}
