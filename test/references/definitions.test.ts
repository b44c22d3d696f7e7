// Every custom resource has the add-on that brings its definition: without it Argo CD cannot apply the object.
import { expect, test } from 'vitest'
import { compiledWorlds } from './compiled.ts'
import { broughtByClusters, definedBy, isBuiltIn } from './definitions.ts'
import { listAt, textAt } from './read.ts'
import type { World } from './world.ts'

const worlds = await compiledWorlds()

test.each(worlds.map(({ folder, world }) => ({ folder, environment: world.name, world })))(
  'in $environment of $folder',
  ({ world }) => {
    expect(undefinedIn(world)).toEqual([])
  },
)

test('the test sees a resource whose operator is not there', () => {
  const entries = worlds[0]?.world.entries ?? []
  const without = entries.filter(
    ({ document }) => document['kind'] !== 'Application' || !chartsOf(document).includes('argo-cd'),
  )
  expect(undefinedIn({ entries: without })).toContain('argoproj.io Application: argo-cd is not installed')
})

function undefinedIn({ entries }: Pick<World, 'entries'>): string[] {
  const installed = new Set(entries.flatMap(({ document }) => chartsOf(document)))
  const kinds = new Set(
    entries.flatMap(({ document }) =>
      isBuiltIn(textAt(document, 'apiVersion')) || document['kind'] === 'Kustomization'
        ? []
        : [`${textAt(document, 'apiVersion').split('/')[0]} ${textAt(document, 'kind')}`],
    ),
  )
  return [...kinds]
    .flatMap((kind) => {
      if (broughtByClusters.includes(kind.split(' ')[0] ?? '')) return []
      const chart = definedBy[kind] ?? definedBy[kind.split(' ')[0] ?? '']
      if (chart === undefined) return [`${kind}: no row says what brings it`]
      return [...installed].some((name) => name === chart || name.includes(`/${chart}`)) || installed.size === 0
        ? []
        : [`${kind}: ${chart} is not installed`]
    })
    .sort()
}

/** Charts by name, other sources and the resources of kustomizations by URL. */
function chartsOf(document: World['entries'][number]['document']): string[] {
  return [
    ...listAt(document, 'spec', 'sources'),
    ...listAt(document, 'resources').filter((resource) => String(resource).startsWith('https://')),
    document['spec'] === undefined ? null : textAt(document, 'spec', 'source', 'repoURL') || null,
  ].flatMap((source) =>
    typeof source === 'string' ? [source] : textAt(source, 'chart') === '' ? [] : [textAt(source, 'chart')],
  )
}
