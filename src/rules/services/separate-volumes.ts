// Rule: two processes of one image do not take two disks for one.
import type { Environment } from '../../model/environment.ts'
import type { Service, Volume } from '../../model/service.ts'
import type { Finding } from '../../report/diagnostic.ts'
import type { Rule } from '../rule.ts'

type Claim = { service: Service; volume: Volume }

/**
 * Each service has disks of its own, which one node at a time mounts. Processes of one image that use the same database, cache
 * or queue are parts of one application; where they keep files at the same path, they most likely mean the same files, as a
 * web process does that stores what its worker reads.
 * @see https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
 */
export const separateVolumes: Rule = ({ environments }) => environments.flatMap(sharedPaths)

function sharedPaths(environment: Environment): Finding[] {
  const claims = claimsIn(environment)
  return claims.flatMap((claim, index): Finding[] => {
    const earlier = claims.slice(0, index).find((other) => isSame(claim, other))
    return earlier === undefined ? [] : [finding(claim, earlier, environment)]
  })
}

function isSame({ service, volume }: Claim, other: Claim): boolean {
  if (volume.path !== other.volume.path || service.image.repository !== other.service.image.repository) return false
  const used = new Set(dataOf(other.service))
  return dataOf(service).some((name) => used.has(name))
}

/** A SQLite database is a file in the volume itself. */
function dataOf({ uses }: Service): string[] {
  return uses
    .filter(({ kind, engine }) => ['database', 'cache', 'queue'].includes(kind) && engine !== 'sqlite')
    .map(({ name }) => name)
}

function claimsIn({ services }: Environment): Claim[] {
  return services.flatMap((service) =>
    service.volumes.filter(({ size }) => size !== '').map((volume) => ({ service, volume })),
  )
}

function finding({ service, volume }: Claim, earlier: Claim, { name: environment }: Environment): Finding {
  const place = (of: Service) => ['services', of.name, 'volumes', volume.path]
  return {
    code: 'separate-volumes',
    severity: 'warning',
    at: { path: place(service), environment, target: 'key' },
    message: `\`${service.name}\` and \`${earlier.service.name}\` have two disks at \`${volume.path}\`: neither sees the files of the other`,
    why: 'a disk belongs to one service, because most clouds let one machine at a time mount it',
    hint: 'keep what both need in a bucket (`buckets: {files: {}}`, `uses: [files]`); where they keep apart what they write, mount at different paths',
    related: [{ message: `\`${earlier.service.name}\``, at: { path: place(earlier.service), target: 'key' } }],
  }
}
