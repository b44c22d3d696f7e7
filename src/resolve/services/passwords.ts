// Where a service is given the address of something that asks for a password, and not the password.
import type { NamedThing } from '../names.ts'
import { connectionOf } from '../connections/index.ts'
import type { Context } from '../context.ts'

/** One reference in a variable of the service's own: `${cart.address}` in CART_ADDR. */
export type Referred = { variable: string; thing: NamedThing; key: string }

const places: ReadonlySet<string> = new Set(['address', 'host'])
const secrets: ReadonlySet<string> = new Set(['password', 'url'])

/**
 * Reports addresses of what asks for a password, in a service none of whose variables has that password: an application that
 * reads names of its own reads none of those that `uses` injects. What is written here alone is looked at; whoever reads
 * the injected password under its name refers to no address either.
 */
export function reportMissingPasswords(service: string, referred: readonly Referred[], context: Context): void {
  const shown = new Set(referred.filter(({ key }) => secrets.has(key)).map(({ thing }) => thing.host))
  const told = new Set<string>()
  for (const { variable, thing, key } of referred) {
    if (!places.has(key) || shown.has(thing.host) || told.has(thing.host) || !asksForPassword(thing, context)) continue
    told.add(thing.host)
    const off = thing.kind === 'cache' ? `, or let it ask for none: \`caches: {${thing.name}: {password: false}}\`` : ''
    context.report({
      code: 'address-without-password',
      severity: 'warning',
      path: ['services', service, 'env', variable],
      message: `\`${service}\` is told where \`${thing.name}\` is, and in none of its own variables the password that it asks for`,
      why: 'a client that signs in with nothing is refused',
      hint: `give it the password too, in this variable as the application wants it or in another: \`\${${thing.name}.password}\`${off}`,
    })
  }
}

/** Of what others run, only people know whether there is one. */
function asksForPassword(thing: NamedThing, context: Context): boolean {
  if (!['database', 'cache', 'queue'].includes(thing.kind) || thing.location !== 'cluster') return false
  return connectionOf(thing, context).attributes['password']?.secret !== undefined
}
