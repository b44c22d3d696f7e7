// Names that CloudNativePG and PostgreSQL bring along: labels of pods, ports, namespaces.

/** Pods of the servers, and of the jobs that set them up, which carry no other label that could be selected by. */
export function serverPods(database: string): Record<string, string> {
  return { 'cnpg.io/cluster': database }
}

export function poolerPods(pooler: string): Record<string, string> {
  return { 'cnpg.io/poolerName': pooler }
}

/** Where CloudNativePG and its plugins run. */
export const operatorNamespace = 'cnpg-system'

/** The plugin that writes backups and the log of changes into buckets. */
export const backupPlugin = 'barman-cloud.cloudnative-pg.io'

/** Ports of a server beside that of PostgreSQL: where the operator asks for its state, and its metrics and those of the pool. */
export const ports = { status: 8000, metrics: 9187, poolerMetrics: 9127 }
