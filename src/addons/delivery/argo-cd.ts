// Argo CD itself, so that what is special about it is in git like everything else.
import type { JsonObject } from '../../lib/json.ts'
import { argocdHost } from '../../model/delivery/argocd.ts'
import { accessSecrets, accessValues } from './argo-cd/access.ts'
import {
  applicationHealth,
  autoscalerHealth,
  backupHealth,
  cronJobHealth,
  elasticsearchHealth,
  mongodbHealth,
} from './argo-cd/health.ts'
import { monitorObjects } from './argo-cd/monitor.ts'
import { notificationSecrets, notificationValues } from './argo-cd/notifications.ts'
import { sizingValues } from './argo-cd/sizing.ts'
import { resources, type Addon, type EnvironmentBase } from '../addon.ts'

export const argoCd: Addon = {
  namespace: 'argocd',
  wave: -8,
  // The ApplicationSet definition is larger than the annotation of a client-side apply may be.
  serverSideApply: true,
  podSecurity: 'baseline',
  // One for all regions.
  primaryOnly: true,
  isNeeded: () => true,
  neededBy: 'every cluster',
  values: (environment) => {
    const { cm, rbac } = accessValues(environment)
    return {
      ...domain(environment),
      ...sizingValues(environment),
      configs: {
        cm: { ...health, ...cm },
        ...(rbac && { rbac }),
        params: {
          // The gateway terminates TLS.
          'server.insecure': true,
        },
      },
      // Signs people in through GitHub; without roles there is nobody to sign in.
      dex: cm === undefined ? { enabled: false } : { resources: resources('10m', '128Mi') },
      notifications: notificationValues(environment),
    }
  },
  secrets: (environment) => [...accessSecrets(environment), ...notificationSecrets(environment)],
  objects: monitorObjects,
}

/** Of what Argo CD has no checks of its own for, or one that would hold up releases; previews may have a database that this environment has not. */
const health: JsonObject = {
  'resource.customizations.health.argoproj.io_Application': applicationHealth,
  'resource.customizations.health.autoscaling_HorizontalPodAutoscaler': autoscalerHealth,
  'resource.customizations.health.batch_CronJob': cronJobHealth,
  'resource.customizations.health.elasticsearch.k8s.elastic.co_Elasticsearch': elasticsearchHealth,
  'resource.customizations.health.postgresql.cnpg.io_Backup': backupHealth,
  'resource.customizations.health.mongodbcommunity.mongodb.com_MongoDBCommunity': mongodbHealth,
}

/** Where people find it, and where GitHub sends them back to. */
function domain(environment: EnvironmentBase): JsonObject {
  const found = argocdHost(environment)
  return { global: { logging: { format: 'json' }, ...(found !== null && { domain: found.host }) } }
}
