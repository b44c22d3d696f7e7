// The one table of clouds.
import type { EnvironmentFacts } from '../environment.ts'
import { aws } from './aws.ts'
import { azure } from './azure.ts'
import type { Cloud, CloudName } from './cloud.ts'
import { digitalocean } from './digitalocean.ts'
import { gcp } from './gcp.ts'
import { none } from './none.ts'

export const clouds: Record<CloudName, Cloud> = { aws, gcp, azure, digitalocean, none }

/** The cloud that a cluster runs in. */
export function cloudOf({ provider }: Pick<EnvironmentFacts, 'provider'>): Cloud {
  return clouds[provider]
}
