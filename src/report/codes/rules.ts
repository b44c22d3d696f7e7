// Codes of mistakes found by the stage `rules`: a spec that is well-formed and makes no sense. Their texts are in
// `rules/`, in the same folders as the rules.
import { dataCodes } from './rules/data.ts'
import { deliveryCodes } from './rules/delivery.ts'
import { namesCodes } from './rules/names.ts'
import { networkCodes } from './rules/network.ts'
import { observabilityCodes } from './rules/observability.ts'
import { platformCodes } from './rules/platform.ts'
import { securityCodes } from './rules/security.ts'
import { servicesCodes } from './rules/services.ts'

export const ruleCodes = {
  ...namesCodes,
  ...servicesCodes,
  ...deliveryCodes,
  ...networkCodes,
  ...dataCodes,
  ...observabilityCodes,
  ...securityCodes,
  ...platformCodes,
}
