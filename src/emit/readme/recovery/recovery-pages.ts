// The pages about recovery; none where nothing is recovered.
import type { OutputFile } from '../../../model/output.ts'
import { disasterRecoveryPage } from './disaster-recovery.ts'
import { restoreApplicationPage } from './restore-application.ts'
import { restoreDatabasePage } from './restore-database.ts'
import { restoreEverythingPage } from './restore-everything.ts'
import type { RecoverySlice } from './slice.ts'

const pages: Record<string, (slice: RecoverySlice) => string> = {
  'docs/disaster-recovery.md': disasterRecoveryPage,
  'docs/runbooks/restore-application.md': restoreApplicationPage,
  'docs/runbooks/restore-database.md': restoreDatabasePage,
  'docs/runbooks/restore-everything.md': restoreEverythingPage,
}

export function emitRecoveryPages(slice: RecoverySlice): OutputFile[] {
  return Object.entries(pages).map(([path, print]) => ({ path, format: 'text', documents: [print(slice)] }))
}
