// The objects of a PostgreSQL database in the cluster, one row per kind.
import type { AddObjects } from '../../kit/chart.ts'
import type { BackingSlice } from '../../slices.ts'
import { emitCluster } from './cluster.ts'
import { emitDatabase } from './database.ts'
import { emitNetworkPolicies } from './network-policy.ts'
import { emitObjectStore } from './object-store.ts'
import { emitPodMonitors } from './pod-monitor.ts'
import { emitPooler } from './pooler.ts'
import { emitQueries } from './queries.ts'
import { emitScheduledBackup } from './scheduled-backup.ts'

export const postgresKinds: AddObjects<BackingSlice>[] = [
  emitNetworkPolicies,
  emitObjectStore,
  emitQueries,
  emitCluster,
  emitDatabase,
  emitPooler,
  emitScheduledBackup,
  emitPodMonitors,
]
