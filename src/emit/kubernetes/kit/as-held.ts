// Objects as an API server holds them: what it would drop is not written, so that it sees no change in a second apply.
import { isJsonObject, type JsonObject } from '../../../lib/json.ts'

/**
 * A NetworkPolicy without its empty lists of rules, which the server drops and then takes for a change: each apply would
 * make a new generation. `policyTypes` says what is denied.
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies
 */
export function asHeld(object: JsonObject): JsonObject {
  if (object['kind'] !== 'NetworkPolicy' || !isJsonObject(object['spec'])) return object
  const { ingress, egress, ...spec } = object['spec']
  return {
    ...object,
    spec: { ...spec, ...(isEmpty(ingress) ? {} : { ingress }), ...(isEmpty(egress) ? {} : { egress }) },
  }
}

function isEmpty(rules: unknown): boolean {
  return Array.isArray(rules) && rules.length === 0
}
