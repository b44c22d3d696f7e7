// Names that the MongoDB operator and its exporter bring along: labels of pods, ports, users.
import { databaseNames } from '../../../../model/names/backing.ts'

/** Pods of the members; the operator calls their Service so too. */
export function memberPods(database: string): Record<string, string> {
  return { app: `${database}-svc` }
}

export const metricsPort = 9216

/** The user of the exporter, who may look at everything and change nothing. */
export const exporterUser = 'metrics'

/** Secrets with the passwords of the two users. */
export const passwordSecrets = {
  application: (database: string) => `${databaseNames.credentials(database)}-password`,
  exporter: (database: string) => `${database}-${exporterUser}-password`,
}
