// Codes of the rules in `src/rules/delivery/`: builds, releases and environments.
import type { CodeEntry } from '../../codes.ts'

export const deliveryCodes = {
  'coverage-not-held': {
    title: 'A least coverage that no test holds',
    explanation:
      '`ci.coverage.min` is passed on to the tests of Python, whose preset takes it. Other languages set their minimum in the configuration of their test runner, and a command of your own must say it itself. Until one does, less coverage fails nothing.',
  },
  'nothing-signed': {
    title: 'Only signed images may run, and none is signed',
    explanation:
      '`security.signedImages` lets the cluster admit only images that the workflow of their repository has signed, which it does with `delivery.sign`. Without it, no pod of ours would start.',
  },
  'judged-too-late': {
    title: 'A release that is over before it is judged',
    explanation:
      'A new version is measured from ninety seconds after its start on, and a condition with `for` that much later. A release that takes less time ends before the first look; nothing is known of the version then, and the release pauses instead of passing it.',
  },
  'canary-steps': {
    title: 'The shares of a canary do not grow',
    explanation:
      '`steps` are the shares of the traffic that the new version gets one after the other: each more than the one before, and none beyond 100%.',
  },
  'requests-not-counted': {
    title: 'A public service whose requests nobody counts',
    explanation:
      'Request rates, error rates and latencies come from the gateway, unless a service names what it exports itself (`metrics.exporter`). Some gateways count all requests as one: the free NGINX, the load balancers of clouds, and Kong where several services share an address. Alerts, dashboards and releases then know nothing of the requests of a service.',
  },
  'release-moved': {
    title: 'A release of another image',
    explanation:
      'A registry knows a version only in the repository that it was pushed to, so a digest cannot run under another name. An image is named after its build: `.` of acme/shop is `ghcr.io/acme/shop`, and `backend` is `ghcr.io/acme/shop/backend`. Where the build moved, remove the line; the next build releases the image under its new name. Or keep the old name with `build: {name: …}`.',
  },
  'release-without-image': {
    title: 'A digest without its image',
    explanation:
      'Under the name of a service, a digest is written with the image that it belongs to, as `quoin release` does. Without it, a change of the build would silently ask the registry for a digest that it does not have.',
  },
  'image-built-twice': {
    title: 'Two builds of one image',
    explanation:
      'An image is named after the folder that it is built from, a Dockerfile of its own and `build.name`. Two different builds may not share a name: each push would replace what the other service runs.',
  },
  'shared-cluster': {
    title: 'Two environments own one cluster',
    explanation:
      'Every environment brings an Argo CD and add-ons into its cluster, so it has a cluster of its own. Only previews live in the cluster of another environment.',
  },
  'preview-certificate': {
    title: 'Previews without a certificate',
    explanation:
      'All previews of a domain are served under one certificate with a wildcard. Authorities give such a certificate only to somebody who can write a DNS record of the domain, so its zone must be at a provider that cert-manager can write to.',
  },
  'wildcard-certificate': {
    title: 'A wildcard without a certificate',
    explanation:
      'A route with a host such as `*.example.com` needs a certificate with a wildcard. Authorities give it only to somebody who can write a DNS record of the domain, so its zone must be at a provider that cert-manager can write to.',
  },
  'no-approver': {
    title: 'An approval that nobody can give',
    explanation:
      '`approval: true` asks the GitHub team of the platform (`team.github`). Without it, nobody is asked and deployments pass.',
  },
} satisfies Record<string, CodeEntry>
