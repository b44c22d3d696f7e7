// Codes of the rules in `src/rules/network/`: addresses, gateways and regions.
import type { CodeEntry } from '../../codes.ts'

export const networkCodes = {
  'route-not-served': {
    title: 'A route that nothing answers',
    explanation:
      'A route leads to the port of a service that waits for requests. Crons and jobs run to their end, and plain TCP knows neither hosts nor paths.',
  },
  'duplicate-route': {
    title: 'Two services at one address',
    explanation:
      'The host and the path of a route belong to one service, and stand there once; or to several services that each write the share of the requests that they take (`weight`).',
  },
  'route-shares': {
    title: 'Shares of an address that do not fit together',
    explanation:
      '`weight` is the share of the requests that a service takes where several have the same host and path. The shares make 100%, and what the gateway does to the requests (limits, timeouts, headers, CORS, compression, sessions) is the same for all of them.',
  },
  'gateway-cannot': {
    title: 'A feature that the gateway does not have',
    explanation:
      'Gateways share routes, TLS, redirects and headers, and differ in the rest: Istio limits and compresses nothing, Kong compresses for all services or for none, and the load balancers of clouds know some settings only for a whole service or for all hosts alike. What the gateway cannot do is an error, because leaving it out in silence would be worse.',
  },
  'gateway-missing': {
    title: 'A gateway that cannot be had',
    explanation:
      'Load balancers of clouds stand only in front of clusters in that cloud: `alb` on AWS, `gclb` on Google Cloud, and `cloud` is whichever of them the provider has. Gateways that nothing here can set up are refused: routes without a gateway would lead nowhere.',
  },
  'ingress-nginx-retired': {
    title: 'A gateway that was replaced',
    explanation:
      'ingress-nginx was retired in March 2026. `gateway: nginx` means NGINX Gateway Fabric, which serves Gateway API with NGINX.',
  },
  'mtls-without-mesh': {
    title: 'Identities without a mesh',
    explanation:
      'Mutual TLS between services needs something that gives each of them a certificate and checks those of others: a service mesh (`security.mesh`).',
  },
  'sticky-canary': {
    title: 'Sessions across two versions',
    explanation:
      'A canary release sends a share of the requests to the new version. Which version answers is drawn for each request; only then a client that keeps its replica finds it again.',
  },
  'shared-host': {
    title: 'One host in two clusters',
    explanation:
      'In every environment external-dns writes the DNS records of its hosts. Two environments with one host would fight for its record. Hosts of production are taken as they are written; other environments put their name in front of the domain, unless their own file writes the routes.',
  },
  'authority-account': {
    title: 'A certificate authority that does not know us',
    explanation:
      'Authorities such as ZeroSSL bind requests for certificates to an account. Its key id stands in the spec (`domains.*.tls.account`), its key in the secret store.',
  },
  'database-in-one-region': {
    title: 'A database that not every region can reach',
    explanation:
      'Of `infrastructure.regions` the first is the primary one. Services, caches and brokers run in every region; a database that the cluster itself runs is only in the first, and pods in other clusters cannot reach it.',
  },
} satisfies Record<string, CodeEntry>
