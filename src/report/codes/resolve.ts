// Codes of mistakes found while names and layers are resolved.
import type { CodeEntry } from '../codes.ts'

export const resolveCodes = {
  'unknown-name': {
    title: 'A name that names nothing',
    explanation:
      'Names are global: a service, database, cache, queue, bucket or external is named once and used by that name anywhere. The name written here is none of them. Correct the spelling, or declare the thing.',
  },
  'addon-not-needed': {
    title: 'Settings of an add-on that is not installed',
    explanation:
      'Add-ons come with what needs them: an add-on that nothing needs is not installed, and settings under `addons` do not change that.',
  },
  'service-left-out': {
    title: 'A service that runs without what it uses',
    explanation:
      '`environments.<name>.services` names the only services that run there. Whatever one of them uses must be among them, or run elsewhere: its calls would go nowhere.',
  },
  'nothing-to-seed': {
    title: 'A seed without a database',
    explanation:
      '`environments.<name>.seed` is a command that fills an empty database. It runs once, in the image of the service that migrates the database, else of the first service in the cluster that uses one. Here no service does.',
  },
  'preview-without-cluster': {
    title: 'Previews without a cluster to live in',
    explanation:
      'An environment with `deploy: pull-request` has no cluster of its own: its previews live in that of another environment, the first of tier staging, else of tier development. Production hosts previews only where `cluster` names it. Here there is neither.',
  },
  'unknown-attribute': {
    title: 'An attribute that the thing does not have',
    explanation:
      'A reference in `env` is `${<name>.<attribute>}`, and the attributes are `url`, `host`, `port`, `address` (host:port) and `name`; of a service with routes also `publicUrl` and `publicHost`, its address outside of the cluster in each environment and preview; of databases, caches and queues `username` and `password`. Not everything has all of them: a service without a port has no address, and a cache no user name.',
  },
  'internal-address': {
    title: 'An address that only the cluster knows',
    explanation:
      '`url`, `host` and `address` of a service are names inside the cluster. A service that tells others where it is to be found, and a static site whose scripts run in browsers, need the public address: `publicUrl` and `publicHost`.',
  },
  'unknown-in-overlay': {
    title: 'An overlay changes something that the platform does not have',
    explanation:
      'An environment file says only what differs from `platform.yaml`. It cannot introduce a service, a database or another named thing: declare it in `platform.yaml`, and remove it with `false` in the environments that do without it.',
  },
  'route-without-domain': {
    title: 'A route whose host belongs to no domain',
    explanation:
      'Certificates, DNS and headers come from the domain of a route. Every host must end in one of the names under `domains`.',
  },
  'no-build-or-image': {
    title: 'A service with neither build nor image',
    explanation:
      'A service runs either what is built from a folder of the repository (`build`) or an image that others build (`image`).',
  },
  'unmeasured-scaling': {
    title: 'A service scales on something that nothing measures',
    explanation:
      'Replicas follow a number: requests per second from the gateway or from an exporter, or waiting messages from a broker that can be asked or from a Celery exporter. Where none of them is there, the service stays at its fewest replicas.',
  },
  'unmeasured-release': {
    title: 'New versions are judged by something that nothing measures',
    explanation:
      'The conditions under `validate` are asked of Prometheus while a new version takes traffic. Requests, errors and latency of a service are measured at the gateway, where it has a route, or by its own exporter. Without either, every version would pass. Some gateways count no requests of single services, and Kong counts those of a canary and of the old version as one: there only the service itself can tell.',
  },
  'condition-syntax': {
    title: 'A condition that cannot be read',
    explanation:
      'A condition is `SIGNAL [OP VALUE] [for DURATION]`, the same everywhere: alerts, rollback triggers, canary analysis and KPIs. For example `error_rate > 5% for 5m` or `down for 2m`.',
  },
  'unknown-signal': {
    title: 'A signal that nothing measures',
    explanation:
      'The signal of a condition is a built-in one or a metric that a service declares under `metrics.custom`.',
  },
  'condition-unit': {
    title: 'A bound in the wrong unit',
    explanation:
      'The bound of a condition carries the unit of its signal: percent for ratios, a duration for latencies, a size for bytes, a rate for events. A signal that is true or false takes no bound.',
  },
  'not-yet-supported': {
    title: 'Part of the language, but nothing is emitted for it yet',
    explanation:
      'The schema accepts this key and it will be honoured in a later version; this version of the compiler writes nothing for it. The rest of the spec is compiled as usual.',
  },
} satisfies Record<string, CodeEntry>
