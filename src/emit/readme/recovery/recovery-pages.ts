// The pages about recovery; none where nothing is recovered.
import type { Platform } from '../../../model/platform.ts'
import { runbookPath } from '../../../model/observability/runbooks.ts'
import type { Page } from '../pages/page.ts'
import { disasterRecoveryPage } from './disaster-recovery.ts'
import { restoreApplicationPage } from './restore-application.ts'
import { restoreDatabasePage } from './restore-database.ts'
import { restoreEverythingPage } from './restore-everything.ts'
import { recoverySlice, type RecoverySlice } from './slice.ts'

const known = new WeakMap<Platform, RecoverySlice>()

/** Null without an environment of the production tier that has a cluster. All pages share one. */
export function recoveredOnly(platform: Platform): RecoverySlice | null {
  const own = known.get(platform) ?? recoverySlice(platform)
  known.set(platform, own)
  return own.environments.length === 0 ? null : own
}

const slice = recoveredOnly

export const recoveryPages: readonly Page<RecoverySlice>[] = [
  {
    kind: 'runbook',
    path: 'docs/disaster-recovery.md',
    about: 'the plan: what may be lost, and where the copies are',
    slice,
    print: disasterRecoveryPage,
  },
  {
    kind: 'runbook',
    path: runbookPath('restore-application'),
    about: 'a service is broken, its data is not',
    slice,
    print: restoreApplicationPage,
  },
  {
    kind: 'runbook',
    path: runbookPath('restore-database'),
    about: 'data is wrong or gone',
    slice,
    print: restoreDatabasePage,
  },
  {
    kind: 'runbook',
    path: runbookPath('restore-everything'),
    about: 'the cluster or the region is gone',
    slice,
    print: restoreEverythingPage,
  },
]
