// Rules: the log store of a cloud is asked for in that cloud; and what its own agent does not do is told.
import { isJsonObject } from '../../lib/json.ts'
import type { CloudName } from '../../model/clouds/cloud.ts'
import { clouds } from '../../model/clouds/index.ts'
import type { Environment } from '../../model/environment.ts'
import { collectsLogs, type LogStore } from '../../model/observability/observability.ts'
import { hasCluster } from '../../model/delivery/targets.ts'
import type { Rule } from '../rule.ts'

const cloudOf = Object.fromEntries(
  Object.values(clouds).flatMap(({ name, logStore }) => (logStore === null ? [] : [[logStore, name]])),
) as Partial<Record<LogStore, CloudName>>

/** Identities of pods are known to their own cloud only; elsewhere the collector would need a key that never ends. */
export const logStoreElsewhere: Rule = ({ environments }) =>
  environments.filter(hasCluster).flatMap(({ name: environment, facts: { provider }, observability: { logs } }) => {
    const cloud = logs === null ? undefined : cloudOf[logs.store]
    if (logs === null || cloud === undefined || cloud === provider) return []
    return [
      {
        code: 'log-store-elsewhere',
        severity: 'error' as const,
        at: { path: ['observability', 'logs'], environment },
        message: `clusters at \`${provider}\` cannot write to \`${logs.store}\``,
        why: `only pods in a cluster at \`${cloud}\` have an identity there`,
        hint: 'write `logs: loki`, which runs in every cluster',
      },
    ]
  })

/** What is set at the cloud, and where; the agent that its clusters bring has no such settings. */
const settings: Record<string, string> = {
  retention: 'set it at the cloud: on the log bucket (Google), on the workspace (Azure)',
  archive: 'let a sink (Google) or an export rule (Azure) copy logs into a bucket',
  audit: 'write them to a bucket or a table with a retention of its own there',
  redact: 'write `logs: loki`, or black them out before they are printed',
}

export const logSettingElsewhere: Rule = ({ environments }) =>
  environments
    .filter((environment) => hasCluster(environment) && readByTheCloud(environment))
    .flatMap(({ name: environment, observability: { logs }, effective, defaults }) =>
      Object.entries(settings)
        .filter(([key]) => isWritten(effective, defaults, key))
        .map(([key, hint]) => ({
          code: 'log-setting-elsewhere',
          severity: 'warning' as const,
          at: { path: ['observability', 'logs', key], environment },
          message: `nothing here makes \`${logs?.store}\` follow \`${key}\``,
          why: 'the agent that the cloud puts into its clusters reads what containers print, and takes no such orders from here',
          hint,
        })),
    )

function readByTheCloud({ observability }: Environment): boolean {
  const { logs } = observability
  return logs !== null && cloudOf[logs.store] !== undefined && !collectsLogs(observability)
}

function isWritten(effective: Environment['effective'], defaults: Environment['defaults'], key: string): boolean {
  const { observability } = effective
  const logs = isJsonObject(observability) ? observability.logs : undefined
  return (
    isJsonObject(logs) && logs[key] !== undefined && !defaults.some(({ path }) => path === `observability.logs.${key}`)
  )
}
