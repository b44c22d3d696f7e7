// What each target can do with a new version and with load. A row says what its own documentation offers.
import type { Environment } from '../environment.ts'
import type { Service, Target } from '../service.ts'

export type TargetAbilities = { canary: boolean; blueGreen: boolean; autoscaling: boolean }

const none: TargetAbilities = { canary: false, blueGreen: false, autoscaling: false }
const all: TargetAbilities = { canary: true, blueGreen: true, autoscaling: true }

/** `autoscaling`: a range of replicas can be set; what scales by itself without one has nothing to set. */
export const targetAbilities: Record<Target, TargetAbilities> = {
  kubernetes: all,
  compose: none,
  // `docker service update` rolls, and takes a failed update back. @see https://docs.docker.com/engine/swarm/services/
  swarm: none,
  droplet: none,
  // @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-blue-green.html
  ecs: all,
  // Traffic is split between revisions. @see https://cloud.google.com/run/docs/rollouts-rollbacks-traffic-migration
  'cloud-run': all,
  'container-instances': none,
  // Weighted aliases; concurrency scales by itself. @see https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html
  lambda: { canary: true, blueGreen: true, autoscaling: false },
  // Gradual deployments. @see https://developers.cloudflare.com/workers/configuration/versions-and-deployments/
  workers: { canary: true, blueGreen: true, autoscaling: false },
  // A deployment is promoted as a whole. @see https://vercel.com/docs/deployments/promoting-a-deployment
  vercel: { canary: false, blueGreen: true, autoscaling: false },
  netlify: { canary: false, blueGreen: true, autoscaling: false },
  // @see https://render.com/docs/scaling
  render: { canary: false, blueGreen: false, autoscaling: true },
  railway: none,
  // `canary` boots one machine before the others and splits no traffic. @see https://fly.io/docs/launch/deploy/
  fly: { canary: false, blueGreen: true, autoscaling: true },
  supabase: none,
}

/** The services of an environment that run in its cluster; the others have no Kubernetes objects. */
export function clusterServices({ services }: { services: Service[] }): Service[] {
  return services.filter(({ target }) => target === 'kubernetes')
}

/** True when the environment has a cluster: its platform runs in one, or some service does. */
export function hasCluster(environment: Pick<Environment, 'services' | 'facts'>): boolean {
  return environment.facts.target === 'kubernetes' || clusterServices(environment).length > 0
}
