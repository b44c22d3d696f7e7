// Where Secrets come from, and which Secrets the values of charts name.
import { policyNamespace } from '../../../src/model/names/environment.ts'
import { textAt } from '../read.ts'
import { objectOf, secret, type Place, type Row } from '../row.ts'
import type { World } from '../world.ts'

export const secretRows: Row[] = [
  { name: 'store of an ExternalSecret', kinds: ['ExternalSecret'], at: ['/spec/secretStoreRef/name'], missing: store },
  {
    name: 'generator of an ExternalSecret',
    kinds: ['ExternalSecret'],
    at: ['/spec/dataFrom/*/sourceRef/generatorRef/name'],
    missing: generator,
  },
  {
    name: 'account of a store',
    kinds: ['ClusterSecretStore', 'SecretStore', 'VaultDynamicSecret'],
    at: [
      '/spec/provider/*/auth/kubernetes/serviceAccountRef/name',
      '/spec/provider/*/auth/jwt/serviceAccountRef/name',
      '/spec/provider/auth/kubernetes/serviceAccountRef/name',
    ],
    missing: objectOf('ServiceAccount'),
  },
  { name: 'role of a binding', kinds: ['RoleBinding', 'ClusterRoleBinding'], at: ['/roleRef/name'], missing: role },
  {
    name: 'account of a binding',
    kinds: ['RoleBinding', 'ClusterRoleBinding'],
    at: ['/subjects/*/name'],
    missing: subject,
  },
  {
    name: 'Secret of a chart',
    kinds: ['HelmValues'],
    at: ['', '/*', '/*/*', '/*/*/*'].flatMap((depth) => [
      `/values${depth}/existingSecret`,
      `/values${depth}/useExistingSecret/name`,
    ]),
    missing: secret,
  },
  {
    name: 'Secrets of an image policy',
    kinds: ['NamespacedImageValidatingPolicy'],
    at: ['/spec/credentials/secrets/*'],
    missing: secretOfKyverno,
  },
  {
    name: 'Secrets of Alertmanager',
    kinds: ['HelmValues'],
    at: ['/values/alertmanager/alertmanagerSpec/secrets/*'],
    missing: secret,
  },
]

/** Roles that every cluster has. */
const roles = ['admin', 'edit', 'view', 'cluster-admin']

function role(place: Place, world: World): string | undefined {
  const kind = textAt(place.owner, 'kind')
  return kind === 'ClusterRole' && roles.includes(String(place.value))
    ? undefined
    : objectOf(kind, kind === 'ClusterRole' ? 'cluster' : 'namespace')(place, world)
}

/** Groups and users are people. */
function subject(place: Place, world: World): string | undefined {
  return textAt(place.owner, 'kind') === 'ServiceAccount' ? objectOf('ServiceAccount')(place, world) : undefined
}

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
