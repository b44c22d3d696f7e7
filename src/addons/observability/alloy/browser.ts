// How browsers report errors: a path of every public host leads to the collector.
// @see https://grafana.com/docs/alloy/latest/reference/components/faro/faro.receiver/
import type { IHTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute'
import type { IReferenceGrant } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/ReferenceGrant'
import { block, expression, type Block } from '../../../lib/alloy.ts'
import type { AddonObject } from '../../../model/addon.ts'
import { redirectAnnotations } from '../../../model/network/gateways.ts'
import { environmentNames } from '../../../model/names/environment.ts'
import { browserPath, collector } from '../../../model/observability/observability.ts'
import type { EnvironmentBase } from '../../addon.ts'
import { spanInput } from './traces.ts'

const routeName = 'browser-telemetry'

export function browserReceiver({ services, facts, observability }: EnvironmentBase): Block {
  const origins = hostsOf(services).map(({ host }) => `https://${host}`)
  return block(
    'faro.receiver',
    'browser',
    { extra_log_labels: { service: 'browser', namespace: facts.namespace, stream: 'browser' } },
    [
      block(
        'server',
        '',
        { listen_address: '0.0.0.0', listen_port: collector.faroPort, cors_allowed_origins: origins },
        [
          // Everybody may write here: enough for a page that breaks for all its visitors, too little to fill the store.
          block('rate_limiting', '', { enabled: true, rate: 50, burst_size: 100 }),
        ],
      ),
      block('output', '', {
        logs: [expression('loki.process.browser.receiver')],
        ...(observability.traces !== null && { traces: [spanInput] }),
      }),
    ],
  )
}

/** Where the gateway redirects on the routes themselves, this one does too, unless plain HTTP is wanted somewhere. */
function annotationsOf(facts: EnvironmentBase['facts'], domains: EnvironmentBase['domains']) {
  const annotations = redirectAnnotations(facts, { redirectHttps: domains.every(({ redirectHttps }) => redirectHttps) })
  return Object.keys(annotations).length === 0 ? {} : { annotations: { ...annotations } }
}

/**
 * The route stands beside the Gateway, whose listeners accept it; the grant lets it name a Service of another namespace.
 * Fields that are defaults are said, because Argo CD compares list entries whole.
 */
export function browserRoute({ services, facts, domains }: EnvironmentBase): AddonObject[] {
  const hosts = hostsOf(services)
  const listeners = [...new Set(hosts.map(({ host, domain }) => environmentNames.httpsListener(domain, host)))]
  const gateway = {
    group: 'gateway.networking.k8s.io',
    kind: 'Gateway',
    name: facts.gateway.name,
    namespace: facts.gateway.namespace,
  }
  const route: IHTTPRoute & AddonObject = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: routeName, namespace: facts.gateway.namespace, ...annotationsOf(facts, domains) },
    spec: {
      parentRefs: listeners.map((sectionName) => ({ ...gateway, sectionName })),
      hostnames: hosts.map(({ host }) => host),
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: browserPath } }],
          filters: [
            { type: 'URLRewrite', urlRewrite: { path: { type: 'ReplaceFullPath', replaceFullPath: '/collect' } } },
          ],
          backendRefs: [
            {
              group: '',
              kind: 'Service',
              name: collector.name,
              namespace: facts.monitoringNamespace,
              port: collector.faroPort,
              weight: 1,
            },
          ],
        },
      ],
    },
  }
  const grant: IReferenceGrant & AddonObject = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'ReferenceGrant',
    metadata: { name: routeName, namespace: facts.monitoringNamespace },
    spec: {
      from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: facts.gateway.namespace }],
      to: [{ group: '', kind: 'Service', name: collector.name }],
    },
  }
  return [route, grant]
}

function hostsOf(services: EnvironmentBase['services']): { host: string; domain: string }[] {
  const domains = new Map(
    services.flatMap(({ routes }) => routes.map(({ host, domain }): [string, string] => [host, domain])),
  )
  return [...domains].map(([host, domain]) => ({ host, domain })).sort((a, b) => (a.host < b.host ? -1 : 1))
}
