// Rule: who must prove an identity has a mesh that gives one.
import { isJsonObject } from '../../lib/json.ts'
import type { Rule } from '../rule.ts'

export const mtlsWithoutMesh: Rule = (platform) =>
  platform.environments.flatMap(({ name: environment, facts, effective: { security } }) => {
    if (facts.mesh.kind !== 'none' || !isJsonObject(security) || security.mtls !== true) return []
    return [
      {
        code: 'mtls-without-mesh',
        severity: 'error',
        at: { path: ['security', 'mtls'], environment, target: 'key' },
        message: '`mtls` asks services to prove who they are, and there is no mesh',
        why: 'certificates of services are made, renewed and checked by the proxies of a mesh',
        hint: 'add `mesh: linkerd` or `mesh: istio` beside it, or remove it',
      },
    ]
  })
