// Kinds for which no public schema is at hand. Each has a reason, printed with every run; a kind that is neither here
// nor among the schemas is a failure.

const ownType = 'the schemas at hand hold none of it; its fields are those of our own type beside the emitter'

/** "apiVersion Kind" to the reason why objects of that kind are not judged. */
export const withoutSchema: Record<string, string> = {
  'generators.external-secrets.io/v1alpha1 VaultDynamicSecret':
    'the schemas at hand hold none of the generators; `synth` checks it with the validator compiled from its CRD',
  'elasticsearch.k8s.elastic.co/v1 Elasticsearch': ownType,
  'kibana.k8s.elastic.co/v1 Kibana': ownType,
  'beat.k8s.elastic.co/v1beta1 Beat': ownType,
  'generators.external-secrets.io/v1alpha1 Password':
    'the schemas at hand hold none of the generators; `synth` checks it with the validator compiled from its CRD',
  'cilium.io/v2 CiliumNetworkPolicy': ownType,
  'configuration.konghq.com/v1 KongPlugin': ownType,
  'configuration.konghq.com/v1 KongClusterPlugin': ownType,
  'configuration.konghq.com/v1beta1 KongUpstreamPolicy': ownType,
  'gateway.nginx.org/v1alpha1 SnippetsFilter': ownType,
  'gateway.nginx.org/v1alpha1 ClientSettingsPolicy': ownType,
  'gateway.nginx.org/v1alpha1 UpstreamSettingsPolicy': ownType,
  'gateway.k8s.aws/v1beta1 LoadBalancerConfiguration': ownType,
  'gateway.k8s.aws/v1beta1 TargetGroupConfiguration': ownType,
  'networking.gke.io/v1 GCPBackendPolicy': ownType,
  'networking.gke.io/v1 GCPGatewayPolicy': ownType,
  'networking.gke.io/v1 HealthCheckPolicy': ownType,
  'trust.cert-manager.io/v1alpha1 Bundle': ownType,
}
