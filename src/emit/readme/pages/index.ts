// The table of printed pages, in the order of the index. One more page is one more file and a row.
import type { Platform } from '../../../model/platform.ts'
import { recoveryPages } from '../recovery/recovery-pages.ts'
import { blueGreen } from './blue-green.ts'
import { canary } from './canary.ts'
import { dependencyOutage } from './dependency-outage.ts'
import { deployment } from './deployment.ts'
import { helm } from './helm.ts'
import { imports } from './imports.ts'
import { incidentResponse } from './incident-response.ts'
import { logging } from './logging/index.ts'
import { migrations } from './migrations.ts'
import { sliceOf, type Page } from './page.ts'
import { recoveryDrill } from './recovery-drill.ts'
import { rollback } from './rollback/index.ts'
import { scaling } from './scaling.ts'

export const pages: readonly Page<unknown>[] = [
  incidentResponse,
  deployment,
  rollback,
  scaling,
  dependencyOutage,
  ...recoveryPages,
  recoveryDrill,
  ...imports,
  logging,
  blueGreen,
  canary,
  helm,
  migrations,
]

/** The pages that apply to a platform, each with what it says. */
export function pagesOf(platform: Platform): { page: Page<unknown>; slice: unknown }[] {
  return pages.flatMap((page) => {
    const slice = page.kind === 'runbook' && !platform.runbooks.written ? null : sliceOf(page, platform)
    return slice === null ? [] : [{ page, slice }]
  })
}
