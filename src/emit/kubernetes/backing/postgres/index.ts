// The objects of a PostgreSQL database in the cluster, one row per kind.
import type { AddObjects } from '../../kit/chart.ts'
import type { BackingSlice } from '../../slices.ts'
import { addCluster } from './cluster.ts'
import { addDatabase } from './database.ts'
import { addNetworkPolicies } from './network-policy.ts'
import { addObjectStore } from './object-store.ts'
import { addPodMonitors } from './pod-monitor.ts'
import { addPooler } from './pooler.ts'
import { addQueries } from './queries.ts'
import { addScheduledBackup } from './scheduled-backup.ts'

export const postgresKinds: AddObjects<BackingSlice>[] = [
  addNetworkPolicies,
  addObjectStore,
  addQueries,
  addCluster,
  addDatabase,
  addPooler,
  addScheduledBackup,
  addPodMonitors,
]
