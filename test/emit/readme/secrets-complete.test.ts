// Whoever fills the secret store goes by the list in docs/secrets.md, so what a cluster reads and the list leaves out is missing
// on the first day, and nobody knows where it should have come from.
import { expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { compileFiles, platformFiles, platformFolders } from '../../support/platforms.ts'

type Reference = { remoteRef: { key: string; property: string } }

/** All but the one that has no cluster. */
const folders = platformFolders.filter((folder) => folder !== 'examples/drain-fortin')

test.each(folders)('every value that a cluster reads is on the list: %s', async (folder) => {
  const written = await compileFiles(platformFiles(folder))
  const objects = [...written].flatMap(([path, text]) =>
    path.startsWith('kubernetes/')
      ? parseAllDocuments(text).map((document) => document.toJS() as { kind: string; spec: { data?: Reference[] } })
      : [],
  )
  const read = objects
    .filter(({ kind }) => kind === 'ExternalSecret')
    .flatMap(({ spec }) =>
      (spec.data ?? []).map(({ remoteRef }) => `| \`${remoteRef.key}\` | \`${remoteRef.property}\` |`),
    )
  expect(read.length).toBeGreaterThan(0)
  const list = written.get('docs/secrets.md') ?? ''
  expect([...new Set(read)].filter((row) => !list.includes(row))).toEqual([])
})
