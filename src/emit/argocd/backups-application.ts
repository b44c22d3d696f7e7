// The Application of the jobs that make backups and try them out.
import { backupNames } from '../../model/names/backing.ts'
import { environmentNames } from '../../model/names/environment.ts'
import { folders } from '../../model/names/files.ts'
import type { OutputFile } from '../../model/output.ts'
import {
  applicationDocument,
  applicationWaves,
  argocdFile,
  folderSource,
  renderOnlyOwnFolder,
  thisCluster,
} from './application.ts'
import { backupProject } from './projects.ts'
import type { BackupsApplicationSlice } from './slices.ts'

export function emitBackupsApplication({ facts }: BackupsApplicationSlice): OutputFile[] {
  const application = applicationDocument(
    facts,
    backupNames.owner,
    applicationWaves.backups,
    {
      project: environmentNames.backupProject(facts),
      source: folderSource(facts, folders.kubernetes(facts.environment, backupNames.owner)),
      destination: { server: thisCluster, namespace: facts.namespace },
      syncOptions: ['ServerSideApply=true', 'FailOnSharedResource=true'],
    },
    renderOnlyOwnFolder,
  )
  return [argocdFile(facts, backupNames.owner, [backupProject({ facts }), application])]
}
