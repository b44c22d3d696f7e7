// The hardening of one environment: effective spec -> model.
import { cronExpression } from '../../lib/quantities.ts'
import type { Security, SignedImages } from '../../model/security/security.ts'
import type { Service } from '../../model/service.ts'
import type { EffectiveSpec } from '../layers/effective.ts'

/** When things are broken on purpose: while people are at work to see it (UTC), and not at night like other chores. */
const workingHours: Record<string, string> = {
  'on-demand': '',
  hourly: '0 9-15 * * 1-5',
  daily: '0 14 * * 1-5',
  weekly: '0 14 * * 3',
  monthly: '0 14 2 * *',
  quarterly: '0 14 2 2,5,8,11 *',
  annually: '0 14 15 3 *',
}

/** `services` are those of the environment, already lowered: their images are what may have to be signed. */
export function securityOf(
  { team, ci, security, environment: { tier } }: EffectiveSpec,
  services: Service[],
): Security {
  const { chaos } = security
  return {
    scanning: { scanners: security.scanning ?? [], failOn: ci === false ? 'high' : ci.failOn },
    compliance: security.compliance ?? [],
    access: Object.entries(team?.roles ?? {})
      .map(([name, role]) => ({ team: name, role }))
      .sort((one, other) => (one.team < other.team ? -1 : 1)),
    signed: security.signedImages ? signedImagesOf(services) : [],
    // Staging is like production and without users; development is broken often enough.
    chaos:
      chaos === undefined || tier !== 'staging'
        ? null
        : { schedule: workingHours[chaos.schedule] ?? cronExpression(chaos.schedule), faults: chaos.faults },
  }
}

/** Only what we build ourselves is signed by us: the images of each repository, each once. */
function signedImagesOf(services: Service[]): SignedImages[] {
  const images = new Map<string, Set<string>>()
  for (const { build, image, repository } of services) {
    if (build !== null) images.set(repository, (images.get(repository) ?? new Set()).add(image.repository))
  }
  return [...images].map(([repository, names]) => ({ repository, images: [...names].sort() }))
}
