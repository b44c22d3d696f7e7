// What the policies of service meshes refer to.
import { textAt } from '../read.ts'
import { objectOf, objectOfOwnKind, type Place, type Row } from '../row.ts'
import type { World } from '../world.ts'
import { podsOfNamespace } from './pods.ts'

export const meshRows: Row[] = [
  { name: 'pods of a mesh server', kinds: ['Server'], at: ['/spec/podSelector'], missing: podsOfNamespace },
  {
    name: 'target of a mesh policy',
    kinds: ['AuthorizationPolicy'],
    at: ['/spec/targetRef/name'],
    missing: objectOfOwnKind,
  },
  {
    name: 'identities of a mesh policy',
    kinds: ['AuthorizationPolicy'],
    at: ['/spec/requiredAuthenticationRefs/*/name'],
    missing: objectOfOwnKind,
  },
  {
    name: 'identity in a mesh',
    kinds: ['MeshTLSAuthentication'],
    at: ['/spec/identityRefs/*/name'],
    missing: identity,
  },
]

function identity(place: Place, world: World): string | undefined {
  if (textAt(place.owner, 'kind') !== 'Namespace') return objectOf(textAt(place.owner, 'kind'))(place, world)
  return world.namespaces.has(String(place.value)) ? undefined : `namespace ${String(place.value)}`
}
