// Where Secrets come from, and which Secrets the values of charts name.
import { policyNamespace } from '../../../src/model/names.ts'
import { textAt } from '../read.ts'
import { objectOf, secret, type Place, type Row } from '../row.ts'
import type { World } from '../world.ts'

export const secretRows: Row[] = [
  { name: 'store of an ExternalSecret', kinds: ['ExternalSecret'], at: ['/spec/secretStoreRef/name'], missing: store },
  { name: 'generator of an ExternalSecret', kinds: ['ExternalSecret'], at: ['/spec/dataFrom/*/sourceRef/generatorRef/name'], missing: generator },
  { name: 'account of a store', kinds: ['ClusterSecretStore', 'SecretStore', 'VaultDynamicSecret'], at: ['/spec/provider/*/auth/kubernetes/serviceAccountRef/name', '/spec/provider/*/auth/jwt/serviceAccountRef/name', '/spec/provider/auth/kubernetes/serviceAccountRef/name'], missing: objectOf('ServiceAccount') },
  { name: 'Secret of a chart', kinds: ['HelmValues'], at: ['', '/*', '/*/*', '/*/*/*'].map((depth) => `/values${depth}/existingSecret`), missing: secret },
  { name: 'Secrets of an image policy', kinds: ['NamespacedImageValidatingPolicy'], at: ['/spec/credentials/secrets/*'], missing: secretOfKyverno },
  { name: 'Secrets of Alertmanager', kinds: ['HelmValues'], at: ['/values/alertmanager/alertmanagerSpec/secrets/*'], missing: secret },
]

/** Kyverno reads them in its own namespace. */
function secretOfKyverno(place: Place, world: World): string | undefined {
  return secret({ ...place, namespace: policyNamespace }, world)
}

function store(place: Place, world: World): string | undefined {
  const kind = textAt(place.owner, 'kind') || 'SecretStore'
  return objectOf(kind, kind === 'ClusterSecretStore' ? 'cluster' : 'namespace')(place, world)
}

function generator(place: Place, world: World): string | undefined {
  const kind = textAt(place.owner, 'kind')
  return objectOf(kind, kind === 'ClusterGenerator' ? 'cluster' : 'namespace')(place, world)
}
