// Silence: whatever a platform says makes something of it. Each leaf of each spec is taken away in turn, and then some
// output or some message is another one. `LEAVES=all` tries every leaf; otherwise every eighth.
import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml'
import { describe, expect, test } from 'vitest'
import { understand } from '../src/compile.ts'
import { unitsOf, type Work } from '../src/emit/units.ts'
import { digestOf } from '../src/lib/hash.ts'
import { patchFiles } from '../src/patch/patching.ts'
import { memoryDisk } from '../src/read/disk.ts'
import { readPlatform } from '../src/read/read.ts'
import { platformFiles, platformFolders, type PlatformFiles } from './support/platforms.ts'

type Leaf = { file: string; path: (string | number)[] }

/** What comes of a platform: its units but the effective spec, which repeats what is written; what is said; what holds. */
type Outcome = { units: Map<string, Work>; said: string; effective: string }

const step = process.env['LEAVES'] === 'all' ? 1 : 8

/** Leaves that may be silent, and why: a platform may say what holds anyway, so that a reader sees it. */
const silent: { leaves: RegExp; reason: string }[] = [
  {
    leaves: /services\.(worker|indexer|report|notifications|scheduler)\.ci$/,
    reason: 'what shares a build is checked with it',
  },
  { leaves: /alerts\.smtp\.from$/, reason: 'it is the sender that follows from the first address' },
  { leaves: /alerts\.rules\.service-down\.severity$/, reason: 'as the built-in rule has it' },
  { leaves: /infrastructure\.state\.lock$/, reason: 'a bucket is locked natively by default' },
  { leaves: /domains\.books\.example\.ttl$/, reason: 'its records move between regions, which nothing writes yet' },
  {
    leaves: /delivery\.strategy\.(rolling|blue-green)\.\w+$/,
    reason: 'each service has a strategy of its own, or it is the default',
  },
  { leaves: /platform\.yaml: backups\.maxSize$/, reason: 'the one database that is saved has a limit of its own' },
  { leaves: /health\.grpc$/, reason: 'what speaks gRPC is asked by it' },
  { leaves: /indexer\.restart$/, reason: 'Kubernetes restarts what a Deployment runs in any case' },
  { leaves: /routes\.0\.weight$/, reason: 'one service takes all requests' },
  { leaves: /services\.shop\.timeout$/, reason: 'each of its routes has one of its own' },
  { leaves: /services\.shop\.ci\.directory$/, reason: 'it is the context of the build' },
  { leaves: /chat-app\.ci\.test$/, reason: 'the command that projects of its language have' },
  { leaves: /environments\/dev\.yaml: services\.chat-app\.autoscaling$/, reason: 'development scales nothing' },
  { leaves: /environments\.staging\.like$/, reason: 'nothing of the overlay that it takes over differs' },
]

/** Platforms without a cluster: that their services are not written is told of each as a whole. */
const withoutCluster = ['examples/drain-fortin']

async function outcomeOf(files: PlatformFiles): Promise<Outcome> {
  const { sources, diagnostics } = await readPlatform(memoryDisk(files))
  const { resolved, diagnostics: found } =
    sources === undefined ? { resolved: undefined, diagnostics: [] } : await understand(sources)
  const units = resolved === undefined ? [] : unitsOf(resolved.platform)
  return {
    units: new Map(units.filter(({ emitter }) => emitter !== 'effective').map((unit) => [unit.key, unit])),
    said: [...diagnostics, ...found]
      .map(({ code, message }) => `${code} ${message}`)
      .sort()
      .join('\n'),
    effective: digestOf(resolved?.layers.map(({ effective }) => effective) ?? []),
  }
}

async function isHeard(before: Outcome, after: Outcome): Promise<boolean> {
  if (before.said !== after.said || before.units.size !== after.units.size) return true
  for (const [key, unit] of after.units) {
    const old = before.units.get(key)
    if (old === undefined) return true
    if (old.hash !== unit.hash && (await outputOf(old)) !== (await outputOf(unit))) return true
  }
  return false
}

/** The files of a unit after its patches. */
async function outputOf(unit: Work): Promise<string> {
  return JSON.stringify(patchFiles(await unit.emit(), unit))
}

function leavesOf(files: PlatformFiles): Leaf[] {
  return Object.entries(files).flatMap(([file, text]) =>
    leavesIn(parseDocument(text).contents).map((path) => ({ file, path })),
  )
}

function leavesIn(node: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (isMap(node) && node.items.length > 0)
    return node.items.flatMap(({ key, value }) => leavesIn(value, [...path, isScalar(key) ? String(key.value) : '']))
  if (isSeq(node) && node.items.length > 0) return node.items.flatMap((item, index) => leavesIn(item, [...path, index]))
  return [path]
}

function without(files: PlatformFiles, { file, path }: Leaf): PlatformFiles {
  const document: Document = parseDocument(files[file] ?? '')
  document.deleteIn(path)
  return { ...files, [file]: document.toString() }
}

/** Said to be without effect, itself or what it is part of. */
function isUnwritten({ path }: Leaf, { said }: Outcome): boolean {
  return path.some((_, index) => said.includes(`not-yet-supported \`${printed(path.slice(0, index + 1))}\`: `))
}

function printed(path: (string | number)[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  )
}

describe.each(platformFolders.filter((each) => !withoutCluster.includes(each)))('%s', (folder) => {
  const files = platformFiles(folder)
  const leaves = leavesOf(files).filter((_, index) => index % step === 0)

  test('says nothing in vain', { timeout: 600_000 }, async () => {
    const before = await outcomeOf(files)
    const vain: string[] = []
    for (const leaf of leaves) {
      const after = await outcomeOf(without(files, leaf))
      // What would hold without it too says only what it is.
      if (isUnwritten(leaf, before) || before.effective === after.effective || (await isHeard(before, after))) continue
      vain.push(`${leaf.file}: ${leaf.path.join('.')}`)
    }
    expect(vain.filter((leaf) => !silent.some(({ leaves: known }) => known.test(leaf)))).toEqual([])
  })
})

test('what is dropped in silence is found', async () => {
  const files = { 'platform.yaml': 'apiVersion: platform/v1\nname: shop\nrepository: acme/shop\n' }
  const before = await outcomeOf(files)
  const deaf = { ...before, effective: 'another' }
  expect(await isHeard(before, deaf)).toBe(false)
})
