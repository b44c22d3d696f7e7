// Bundles src/ into dist/: one file per moment of loading, so that a run reads and compiles only what it needs. Run by
// `prepare` after `npm ci`, and by the launcher whenever dist/ no longer agrees with the sources.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { licensesOf } from './licenses.mjs'
import { lazySchemas } from './lazy-schemas.mjs'
import record from '../bin/record.cjs'
import sources from './sources.cjs'
import { usedClasses } from './used-classes.mjs'

const { writeAtomically, writeRecord } = record

const packageFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The bundles by entry point. Entries that import each other's module find it as a neighbour in dist/. */
export const bundles = {
  'start.cjs': 'src/cli/start.ts', // the fast path "nothing changed": node's own modules only
  'cli.cjs': 'src/cli/main.ts', // every command; heavy libraries stay unevaluated until a unit needs them
  'chart-keys.cjs': 'src/derived/chart-keys/index.ts', // the keys of charts, wanted only when the spec overrides values
  'verify.cjs': 'src/verify/checks.ts', // the validators of Kubernetes objects, wanted only when some were emitted
  'promql.cjs': 'src/verify/promql.ts', // the parser of PromQL, wanted only when there are expressions of a new shape
}

/** Modules that libraries load and we never reach, by what stands in for them, with the reason. */
const substitutes = {
  // A third of cdktf; it packs file assets, and we have none.
  archiver: 'module.exports = {}',
  // Formats such as idn-email, which no Kubernetes schema uses.
  'ajv-formats-draft2019': 'module.exports = {}',
  // Of the editor around the PromQL parser only this is called: it asks the editor's state for the tree.
  '@codemirror/language': 'exports.syntaxTree = (state) => state.field().tree',
  // A second WebAssembly module, for patterns of CRD schemas that JavaScript reads alike but for the flag (?i).
  're2-wasm': `exports.RE2 = function (pattern, flags) {
    return new RegExp(pattern.replaceAll('(?i)', ''), pattern.includes('(?i)') ? flags + 'i' : flags)
  }`,
}

/** Packages of which libraries bring a second copy, or both an ES and a CommonJS one: all use this one. */
const single = ['yaml', '@prometheus-io/lezer-promql']

/**
 * Bundles everything in `folder` into `folder`/dist, and records what was built. Throws when a source does not parse.
 * @returns {Promise<string>} the hash of the sources
 */
export async function build(folder = packageFolder) {
  const files = sources.listSources(folder)
  const stamp = sources.stampOf(folder, files)
  const hash = sources.hashOf(folder, files)
  const entries = Object.entries(bundles).filter(([, entry]) => fs.existsSync(path.join(folder, entry)))
  fs.mkdirSync(path.join(folder, 'dist'), { recursive: true })
  const inputs = await Promise.all(entries.map(([name, entry]) => bundle(folder, name, entry)))
  writeAtomically(path.join(folder, 'dist', 'licenses.txt'), licensesOf(folder, new Set(inputs.flat())))
  removeCaches(folder)
  writeRecord(folder, { stamp, hash, bundles: entries.map(([name]) => name) })
  return hash
}

/** Writes one bundle and its source map; answers with the paths of the files in it. */
async function bundle(folder, name, entry) {
  const plugins = name === 'verify.cjs' ? [lazySchemas(path.join(folder, 'src/verify/kinds.ts'))] : []
  const { build: run } = await import('esbuild')
  const result = await run({
    entryPoints: [path.join(folder, entry)],
    absWorkingDir: folder,
    outfile: path.join(folder, 'dist', name),
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'], // the ES modules of @lezer and @codemirror: one copy each, unused parts dropped
    legalComments: 'none',
    logLevel: 'warning',
    logLimit: 5,
    minify: true, // less to read and to compile at every start; QUOIN_DEBUG=1 finds the sources by the map
    // Nobody reads traces of compiled schemas, whose maps would be the largest files.
    ...(name !== 'verify.cjs' && { sourcemap: 'linked', sourcesContent: false }),
    lineLimit: 160,
    alias: Object.fromEntries(single.map((name) => [name, createRequire(import.meta.url).resolve(name)])),
    supported: { 'dynamic-import': false }, // becomes require(), which the launcher answers with its code cache
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    plugins: [neighbours(folder, entry), substitution(), usedClasses(), ...plugins],
  })
  const output = (ending) => result.outputFiles.find(({ path: file }) => file.endsWith(ending))?.text
  const [text, map] = [output('.cjs'), output('.map')]
  // The launcher reads bundles as Latin-1, which is faster than UTF-8 and right only for this.
  if (/[^\x00-\x7f]/.test(text)) throw new Error(`dist/${name} has characters outside ASCII`)
  if (map !== undefined) writeAtomically(path.join(folder, 'dist', `${name}.map`), map)
  writeAtomically(path.join(folder, 'dist', name), text)
  return Object.keys(result.metafile.inputs)
}

/** An import of another bundle's entry stays an import: of that bundle. */
function neighbours(folder, self) {
  const byEntry = new Map(Object.entries(bundles).map(([name, entry]) => [path.join(folder, entry), name]))
  return {
    name: 'neighbours',
    setup(esbuild) {
      esbuild.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path: specifier, resolveDir }) => {
        const file = path.resolve(resolveDir, specifier)
        const name = byEntry.get(file)
        return name && bundles[name] !== self ? { path: `./${name}`, external: true } : undefined
      })
    },
  }
}

function substitution() {
  const filter = new RegExp(`^(${Object.keys(substitutes).join('|')})(/|$)`)
  return {
    name: 'substitution',
    setup(esbuild) {
      esbuild.onResolve({ filter }, ({ path: specifier }) => ({
        path: filter.exec(specifier)[1],
        namespace: 'substitute',
      }))
      esbuild.onLoad({ filter: /.*/, namespace: 'substitute' }, ({ path: name }) => ({ contents: substitutes[name] }))
    },
  }
}

/** The code caches of earlier builds are of no use to anyone. */
function removeCaches(folder) {
  const dist = path.join(folder, 'dist')
  for (const name of fs.readdirSync(dist))
    if (name.endsWith('.cache')) fs.rmSync(path.join(dist, name), { force: true })
}

/** Runs the compiler once, writing nothing, so that the first run of a user finds the code cache filled. */
function warmUp(folder) {
  if (!fs.existsSync(path.join(folder, 'platform.yaml'))) return
  const launcher = path.join(folder, 'bin', 'quoin.cjs')
  spawnSync(process.execPath, [launcher, '-C', folder, 'synth', '--check', '--no-cache'], { stdio: 'ignore' })
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  await build()
  warmUp(packageFolder)
}
