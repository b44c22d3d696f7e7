// Fields that are named like references and are none, each with its reason. `at` is a pattern; what is below it is meant too.

export type NoReference = { kind: string; at: string; reason: string }

export const noReferences: readonly NoReference[] = [
  {
    kind: 'HelmValues',
    at: '/values',
    reason: 'values of charts in their own words; those that name Secrets have rows',
  },
  { kind: 'Application', at: '/spec/sources/*/helm/releaseName', reason: 'the name that Helm gives to the release' },
  {
    kind: 'Bundle',
    at: '/spec/target/namespaceSelector',
    reason: 'the namespaces that get the certificates: those that are there',
  },
  { kind: 'CiliumNetworkPolicy', at: '/spec/egress/*/toFQDNs', reason: 'hosts' },
  { kind: 'Certificate', at: '/spec/commonName', reason: 'the name in the certificate' },
  { kind: 'Certificate', at: '/spec/dnsNames', reason: 'hosts' },
  { kind: 'Certificate', at: '/spec/secretName', reason: 'the Secret is made by the Certificate' },
  { kind: 'Cluster', at: '/spec/imageName', reason: 'an image' },
  { kind: 'Cluster', at: '/spec/certificates/serverAltDNSNames', reason: 'hosts' },
  {
    kind: 'Cluster',
    at: '/spec/storage/storageClass',
    reason: 'made with the cluster, because only its cloud knows its disks',
  },
  {
    kind: 'Cluster',
    at: '/spec/topologySpreadConstraints',
    reason: 'its own pods, by the label that the operator gives them',
  },
  {
    kind: 'ClusterIssuer',
    at: '/spec/acme/privateKeySecretRef',
    reason: 'cert-manager makes the Secret when it opens the account',
  },
  { kind: 'ExternalSecret', at: '/spec/data/*/remoteRef', reason: 'an entry of the secret store, which people fill' },
  { kind: 'GatewayClass', at: '/spec/controllerName', reason: 'a word that the controller answers to' },
  {
    kind: 'MongoDBCommunity',
    at: '/spec/statefulSet/spec/template',
    reason: 'its own pods, by the label that the operator gives them',
  },
  { kind: 'MongoDBCommunity', at: '/spec/users/*/connectionStringSecretName', reason: 'the operator makes the Secret' },
  { kind: 'MongoDBCommunity', at: '/spec/users/*/scramCredentialsSecretName', reason: 'the operator makes the Secret' },
  { kind: 'KafkaTopic', at: '/spec/topicName', reason: 'the name of the topic itself' },
  { kind: 'Probe', at: '/spec/jobName', reason: 'a label of what is measured' },
  {
    kind: 'ScaledObject',
    at: '/spec/triggers/*/metadata',
    reason: 'what is measured: names of queues, not of objects',
  },
  { kind: 'ScheduledBackup', at: '/spec/backupOwnerReference', reason: 'a choice of who owns the backups' },
  { kind: 'Schedule', at: '/spec', reason: 'whoever is there is hit' },
]
