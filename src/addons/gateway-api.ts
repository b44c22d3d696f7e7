// The definitions of Gateway API, which every gateway needs and none of the charts is trusted with: two of them would
// fight over one version.
import type { Addon } from './addon.ts'

export const gatewayApi: Addon = {
  namespace: 'gateway-system',
  wave: -9,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: ({ services }) => services.some(({ routes }) => routes.length > 0),
  neededBy: '`routes` of a service',
  values: () => ({}),
}
