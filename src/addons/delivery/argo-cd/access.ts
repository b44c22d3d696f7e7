// Who may do what in Argo CD: people sign in through GitHub, and their teams have the roles that the spec gives them.
// @see https://argo-cd.readthedocs.io/en/stable/operator-manual/rbac/
import { printDexConfig } from './dex-config.ts'
import type { JsonObject } from '../../../lib/json.ts'
import type { AddonSecret } from '../../../model/addon.ts'
import { environmentNames } from '../../../model/names/environment.ts'
import { groupOf, secretPath } from '../../../model/names/secrets.ts'
import type { Access, Role } from '../../../model/security/security.ts'
import type { EnvironmentBase } from '../../addon.ts'

/** The Secret with the OAuth application that people sign in by. @see https://argo-cd.readthedocs.io/en/stable/operator-manual/user-management/ */
const oauthSecret = 'argocd-github'
const oauthKeys = ['clientID', 'clientSecret']

/** What each role may do with the Applications of the environment; `admin` is a role that Argo CD brings. */
const rights: Record<Exclude<Role, 'admin'>, string[]> = {
  view: ['applications, get', 'logs, get'],
  deploy: ['applications, get', 'logs, get', 'applications, sync', 'applications, action/*'],
}

/** Values of the chart; none where the spec gives nobody a role, and the initial admin is the only user. */
export function accessValues({ facts, security: { access } }: EnvironmentBase): { cm?: JsonObject; rbac?: JsonObject } {
  if (access.length === 0 || facts.secretStore.kind === 'none') return {}
  return {
    cm: { 'dex.config': printDexConfig(access, oauthSecret) },
    rbac: {
      'policy.default': '',
      'policy.csv': [...policies(access, environmentNames.project(facts)), ...groups(access)].join('\n'),
    },
  }
}

/** The Secret of the OAuth application, which people create at GitHub. */
export function accessSecrets({ facts, security: { access } }: EnvironmentBase): AddonSecret[] {
  if (access.length === 0) return []
  const path = secretPath(facts.secretStore, oauthSecret)
  // Argo CD reads only Secrets with this label.
  return [
    {
      name: oauthSecret,
      entries: oauthKeys.map((key) => ({ key, path, property: key })),
      labels: { 'app.kubernetes.io/part-of': 'argocd' },
    },
  ]
}

/** `project/*` are the Applications of one project, such as those of the environment; add-ons are for admins. */
function policies(access: Access[], project: string): string[] {
  const roles = [...new Set(access.map(({ role }) => role))].filter((role) => role !== 'admin')
  return roles.flatMap((role) => rights[role].map((right) => `p, role:${role}, ${right}, ${project}/*, allow`))
}

function groups(access: Access[]): string[] {
  return access.map(({ team, role }) => `g, ${groupOf(team)}, role:${role}`)
}
