// Argo CD itself, so that what is special about it is in git like everything else.
import { accessSecrets, accessValues } from './argo-cd/access.ts'
import { monitor, type Addon } from './addon.ts'

/**
 * Without this, an Application is healthy as soon as it exists, and waves between Applications mean nothing.
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/health/ (Argo CD App)
 */
const applicationHealth = `hs = {status = "Progressing", message = ""}
if obj.status ~= nil and obj.status.health ~= nil then
  hs.status = obj.status.health.status
  if obj.status.health.message ~= nil then
    hs.message = obj.status.health.message
  end
end
return hs
`

/** What has metrics: what is out of sync, how long a sync takes, who asks. */
const parts = ['controller', 'server', 'repoServer', 'applicationSet']

export const argoCd: Addon = {
  namespace: 'argocd',
  wave: -8,
  // The ApplicationSet definition is larger than the annotation of a client-side apply may be.
  serverSideApply: true,
  podSecurity: 'baseline',
  isNeeded: () => true,
  neededBy: 'every cluster',
  values: (environment) => ({
    configs: {
      cm: { 'resource.customizations.health.argoproj.io_Application': applicationHealth, ...accessValues(environment).cm },
      ...(accessValues(environment).rbac && { rbac: accessValues(environment).rbac }),
      params: {
        // The gateway terminates TLS.
        'server.insecure': true,
      },
    },
    // The chart leaves monitors out where nothing defines them yet, as when people install it by hand.
    ...Object.fromEntries(parts.map((part) => [part, { metrics: { enabled: true, serviceMonitor: monitor(environment) } }])),
  }),
  secrets: accessSecrets,
}
