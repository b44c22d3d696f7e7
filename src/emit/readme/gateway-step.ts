// What load balancers of clouds want of their cloud before the first sync, which no object of the cluster can give them.
import { environmentNames } from '../../model/names/environment.ts'
import type { EnvironmentSummary, ReadmeSlice } from './slices.ts'

type Asked = NonNullable<EnvironmentSummary['gateway']>

/** The steps, one per gateway that wants something; none where the gateway runs in pods. */
export function gatewaySteps({ environments }: ReadmeSlice): string[] {
  const asked = environments.flatMap(({ name, gateway }) => (gateway === null ? [] : [{ name, ...gateway }]))
  const amazon = asked.filter(({ kind }) => kind === 'alb')
  const google = asked.filter(({ kind }) => kind === 'gclb')
  return [...(amazon.length > 0 ? [amazonStep(amazon)] : []), ...(google.length > 0 ? [googleStep(google)] : [])]
}

/**
 * @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/installation/
 * @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/subnet_discovery/
 */
function amazonStep(asked: (Asked & { name: string })[]): string {
  const domains = [...new Set(asked.flatMap((each) => each.domains))].map((domain) => `\`${domain}\``).join(', ')
  const names = asked.map(({ name }) => name).join(', ')
  return [
    `For the load balancer of ${names}: request certificates for ${domains} and the hosts below in AWS Certificate Manager, in the region of the cluster; tag the public subnets \`kubernetes.io/role/elb: 1\`;`,
    'and let the ServiceAccount `aws-load-balancer-controller` of the namespace of that name do what `docs/install/iam_policy.json` of its repository lists (EKS Pod Identity).',
    'Where pods cannot ask the nodes for it, write the `region` and the `vpcId` under `addons.aws-load-balancer-controller.values`.',
  ].join(' ')
}

/**
 * @see https://cloud.google.com/kubernetes-engine/docs/how-to/deploying-gateways#enable-gateway
 * @see https://cloud.google.com/load-balancing/docs/use-ssl-policies
 */
function googleStep(asked: (Asked & { name: string })[]): string {
  const versions = [...new Set(asked.map(({ tls }) => tls))].sort()
  return [
    `For the load balancer of ${asked.map(({ name }) => name).join(', ')}: let the cluster serve Gateway API, and say once per project which TLS it speaks:`,
    '   ```sh',
    '   gcloud container clusters update $CLUSTER --location=$LOCATION --gateway-api=standard',
    ...versions.map(
      (version) =>
        `   gcloud compute ssl-policies create ${environmentNames.tlsPolicy(version)} --profile=${version === '1.3' ? 'RESTRICTED' : 'MODERN'} --min-tls-version=${version}`,
    ),
    '   ```',
  ].join('\n')
}
