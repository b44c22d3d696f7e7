// The response headers that the load balancer of AWS can set: those of its listener, by attributes with names of their own.
// @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/header-modification.html
import type { Domain } from '../data/backing.ts'

const settable: Record<string, string> = {
  'strict-transport-security': 'strict_transport_security',
  'content-security-policy': 'content_security_policy',
  'x-content-type-options': 'x_content_type_options',
  'x-frame-options': 'x_frame_options',
}

/** The attribute of a header; undefined where it cannot be set. */
export function albHeaderKey(header: string): string | undefined {
  const name = settable[header.toLowerCase()]
  return name === undefined ? undefined : `routing.http.response.${name}.header_value`
}

/** What browsers do without being told: it need not be said. */
const browserDefaults: Record<string, string> = { 'referrer-policy': 'strict-origin-when-cross-origin' }

/** The headers that a domain asks of the load balancer. */
export function albHeaders({ hsts, headers }: Pick<Domain, 'hsts' | 'headers'>): Domain['headers'] {
  const told = headers.filter(({ name, value }) => browserDefaults[name.toLowerCase()] !== value)
  return [...(hsts > 0 ? [{ name: 'Strict-Transport-Security', value: `max-age=${hsts}` }] : []), ...told]
}

/** The headers among them that it cannot set. */
export function unsettableHeaders(domain: Pick<Domain, 'hsts' | 'headers'>): string[] {
  return albHeaders(domain)
    .map(({ name }) => name)
    .filter((name) => albHeaderKey(name) === undefined)
}
