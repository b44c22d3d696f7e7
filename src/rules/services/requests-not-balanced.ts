// Rule: what several replicas are there for is spread over them inside the cluster too.
import type { Environment } from '../../model/environment.ts'
import type { Service } from '../../model/service.ts'
import { canHaveTwoReplicas } from '../../model/workload.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { inServices, type Rule } from '../rule.ts'

/** The meshes whose proxies balance single requests. Those of Istio's ambient mode balance connections, as a Service does. */
const balancing: readonly Environment['facts']['mesh']['kind'][] = ['linkerd']

export const requestsNotBalanced: Rule = (platform) =>
  inServices(platform, (service, environment) =>
    isConcerned(service) && !balancing.includes(environment.facts.mesh.kind) ? [finding(service, environment)] : [],
  )

function isConcerned(service: Service): boolean {
  return (
    service.target === 'kubernetes' &&
    service.protocol === 'grpc' &&
    service.usedBy.length > 0 &&
    canHaveTwoReplicas(service)
  )
}

function finding({ name, usedBy }: Service, environment: Environment): Finding {
  const [caller = ''] = usedBy
  return {
    code: 'requests-not-balanced',
    severity: 'warning',
    at: { path: ['services', name, 'protocol'], environment: environment.name },
    message: `\`${name}\` speaks gRPC, and all calls of \`${caller}\` go to one of its replicas`,
    why: 'a client of gRPC keeps one connection, and without a mesh that knows requests the others stay idle',
    hint: 'write `security: {mesh: linkerd}`, whose proxies balance single requests; or let the server close connections after some minutes (`MAX_CONNECTION_AGE`)',
  }
}
