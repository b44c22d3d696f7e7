// The one table of references between generated objects.
import type { Row } from '../row.ts'
import { argocdRows } from './argocd.ts'
import { brokerRows } from './brokers.ts'
import { databaseRows } from './databases.ts'
import { meshRows } from './mesh.ts'
import { networkRows } from './network.ts'
import { podRows } from './pods.ts'
import { releaseRows } from './releases.ts'
import { routeRows } from './routes.ts'
import { secretRows } from './secrets.ts'

export const rows: readonly Row[] = [
  ...podRows,
  ...networkRows,
  ...releaseRows,
  ...meshRows,
  ...routeRows,
  ...secretRows,
  ...databaseRows,
  ...brokerRows,
  ...argocdRows,
]
