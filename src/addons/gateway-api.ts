// The definitions of Gateway API, which every gateway needs and none of the charts is trusted with: two of them would
// fight over one version.
import type { Addon } from './addon.ts'

export const gatewayApi: Addon = {
  namespace: 'gateway-system',
  wave: -9,
  serverSideApply: true,
  podSecurity: 'restricted',
  // Linkerd reads its routes too, and does not start without the definitions.
  isNeeded: ({ facts, services }) => facts.mesh.kind === 'linkerd' || services.some(({ routes }) => routes.length > 0),
  neededBy: '`routes` of a service, and with `mesh: linkerd`',
  values: () => ({}),
}
