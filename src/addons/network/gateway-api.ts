// The definitions of Gateway API, which every gateway needs and none of the charts is trusted with: two of them would
// fight over one version.
import { gateways } from '../../model/network/gateways.ts'
import type { Addon } from '../addon.ts'

export const gatewayApi: Addon = {
  namespace: 'gateway-system',
  wave: -9,
  serverSideApply: true,
  podSecurity: 'restricted',
  // Linkerd reads its routes too, and does not start without the definitions.
  // GKE brings them itself, and undoes every change of them.
  isNeeded: ({ facts, services }) =>
    !gateways[facts.gateway.kind].ownDefinitions &&
    (facts.mesh.kind === 'linkerd' || services.some(({ routes }) => routes.length > 0)),
  neededBy: '`routes` of a service, and with `mesh: linkerd`',
  values: () => ({}),
}
