// Imports go one way: a folder may import what its row names, and nothing else. Types count like everything else,
// because knowing a shape is a dependency too.
import { expect, test } from 'vitest'
import { importsUnder, type Import } from './support/imports.ts'

/** Who may import whom. `compile` is src/compile.ts; `emit` is the table, `emit/*` each family of emitters. */
const arrows: Record<string, string[]> = {
  cli: [
    'compile',
    'derived',
    'read',
    'check',
    'resolve',
    'emit',
    'verify',
    'write',
    'state',
    'rules',
    'model',
    'report',
    'lib',
  ],
  compile: [
    'derived',
    'read',
    'check',
    'resolve',
    'rules',
    'emit',
    'patch',
    'verify',
    'refusals',
    'write',
    'model',
    'report',
    'lib',
  ],
  refusals: ['origins', 'patch', 'read', 'verify', 'report'],
  origins: ['read', 'report', 'lib'],
  read: ['report', 'lib'],
  check: ['derived', 'read', 'report', 'lib'],
  resolve: ['derived', 'facts', 'check', 'addons', 'model', 'report', 'lib'],
  addons: ['facts', 'model', 'lib'],
  rules: ['derived', 'facts', 'model', 'report', 'lib'],
  emit: ['emit/*', 'model', 'lib'],
  'emit/*': ['derived', 'facts', 'model', 'lib'],
  patch: ['model', 'report', 'lib'],
  verify: ['facts', 'model', 'report', 'lib'],
  write: ['derived', 'model', 'report', 'lib'],
  state: ['read', 'report', 'write', 'lib'],
  model: ['derived', 'facts', 'lib'],
  report: ['facts', 'lib'],
  derived: ['lib'],
  facts: ['lib'],
  lib: [],
}

/** Pairs that exchange types only: nothing of the right side may run when the left side is loaded. */
const typesOnly = [
  'cli -> emit',
  'model -> derived',
  'resolve -> check',
  'state -> read',
  'state -> report',
  'state -> write',
  'refusals -> read',
  'origins -> read',
]

const imports = importsUnder('src')

/** The layer of a file: its folder under src/, or for an emitter the folder of its family. */
function layerOf(file: string): string {
  const [, folder = '', family = '', more] = file.split('/')
  if (folder === 'emit' && more !== undefined) return `emit/${family}`
  return folder.replace(/\.ts$/, '')
}

function isAllowed({ from, to, type }: Import): boolean {
  const [importer, imported] = [layerOf(from), layerOf(to)]
  if (importer === imported) return true
  if (!type && typesOnly.includes(`${importer} -> ${imported}`)) return false
  const generic = (layer: string) => layer.replace(/^emit\/.*/, 'emit/*')
  return arrows[generic(importer)]?.includes(generic(imported)) === true
}

test('every import follows the arrows', () => {
  const inside = imports.filter(({ to }) => to.startsWith('src/'))
  expect(inside.length).toBeGreaterThan(300)
  expect(inside.filter((each) => !isAllowed(each)).map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
})

test('only the command line reads what lies outside src/', () => {
  const outside = imports.filter(({ to }) => !to.startsWith('src/'))
  expect(outside.filter(({ from }) => layerOf(from) !== 'cli')).toEqual([])
})

test('the arrows themselves have no circle', () => {
  const graph = new Map(Object.entries(arrows))
  expect(circlesIn(graph)).toEqual([])
})

test('no file runs itself, by whatever way round', () => {
  expect(circlesIn(graphOf(imports.filter(({ type }) => !type)))).toEqual([])
})

test('no emitter depends on itself, by whatever way round, be it by a type only', () => {
  expect(
    circlesIn(graphOf(imports.filter(({ from, to }) => [from, to].every((file) => file.startsWith('src/emit/'))))),
  ).toEqual([])
})

test('a unit is made from slices, and slices know no emitter', () => {
  const slices = imports.filter(({ from, to }) => from.endsWith('/slices.ts') && to.startsWith('src/emit/'))
  expect(
    slices.filter(({ to }) => !/\/(slices?|kinds)\.ts$/.test(to)).map(({ from, to }) => `${from} imports ${to}`),
  ).toEqual([])
})

test('the test sees a circle and a wrong arrow where there is one', () => {
  expect(
    circlesIn(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toEqual(['b -> c -> b'])
  expect(isAllowed({ from: 'src/emit/helm/units.ts', to: 'src/emit/argocd/units.ts', type: false })).toBe(false)
  expect(isAllowed({ from: 'src/emit/helm/units.ts', to: 'src/resolve/layers/layers.ts', type: true })).toBe(false)
  expect(isAllowed({ from: 'src/resolve/resolve.ts', to: 'src/check/check.ts', type: false })).toBe(false)
})

function graphOf(edges: readonly Import[]): Map<string, string[]> {
  const graph = new Map<string, string[]>()
  for (const { from, to } of edges) graph.set(from, [...(graph.get(from) ?? []), to])
  return graph
}

/** One line per circle that a walk through the graph closes. */
function circlesIn(graph: ReadonlyMap<string, string[]>): string[] {
  const circles: string[] = []
  const done = new Set<string>()
  const walk = (node: string, way: string[]) => {
    if (way.includes(node)) circles.push([...way.slice(way.indexOf(node)), node].join(' -> '))
    else if (!done.has(node)) for (const next of graph.get(node) ?? []) walk(next, [...way, node])
    done.add(node)
  }
  for (const node of graph.keys()) walk(node, [])
  return circles
}
