// Argo CD gives a commit up when its tries are used, and nothing but a further commit wakes it. On the first day the secret
// store is filled hours after the first try, so no Application may have a last one, and the root least of all.
import { expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { deploymentEvents } from '../../../src/model/delivery/argocd.ts'
import { compileFiles, platformFiles } from '../../support/platforms.ts'

type Application = {
  kind: string
  metadata: { name: string }
  spec: { syncPolicy?: object; template?: { spec: { syncPolicy?: object } } }
}

test('everything is tried again until it works, each time from the newest commit', async () => {
  const texts = [...(await compileFiles(platformFiles('.')))].flatMap(([path, text]) =>
    path.startsWith('argocd/') ? [text] : [],
  )
  const applications = texts
    .flatMap((text) => parseAllDocuments(text).map((document) => document.toJS() as Application))
    .filter(({ kind }) => kind !== 'AppProject')
  expect(applications.map(({ metadata }) => metadata.name)).toEqual(
    expect.arrayContaining([
      'french-novel-tool-production',
      'french-novel-tool-production-backend',
      'french-novel-tool-preview',
    ]),
  )
  for (const { spec } of applications)
    expect(spec.syncPolicy ?? spec.template?.spec.syncPolicy).toMatchObject({ retry: { limit: -1, refresh: true } })
})

test('people are told of a failed sync although Argo CD never calls it failed', () => {
  expect(deploymentEvents['on-sync-failed'].when).toContain('retryCount ?? 0) >= 5')
})
