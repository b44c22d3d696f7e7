// Loads the bundles in dist/ like `require`, through V8's code cache, which halves the time that a run takes.
'use strict'

const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const vm = require('node:vm')

const dist = path.resolve(__dirname, '..', 'dist')

/** Bundles by name, and the scripts that were compiled without a cache. */
const loaded = new Map()
const fresh = []

/**
 * V8 compares only its version, its flags and the length of the source with what a cache was made from, so the name of
 * the file says the rest: which build of the bundle, which Node, which processor.
 */
function cacheFileOf(filename) {
  const { size, mtimeMs } = fs.statSync(filename)
  return [filename, size, Math.round(mtimeMs), process.version, process.arch, 'cache'].join('.')
}

function compile(filename) {
  const source = Module.wrap(fs.readFileSync(filename, 'latin1')) // bundles are ASCII; reading UTF-8 takes longer
  const cacheFile = cacheFileOf(filename)
  const cachedData = readIfThere(cacheFile)
  const script = new vm.Script(source, { filename, cachedData })
  if (cachedData === undefined || script.cachedDataRejected) fresh.push({ cacheFile, script })
  return script.runInThisContext()
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file)
  } catch {
    return undefined // the first run after a build
  }
}

/** @returns {boolean} whether dist/ has this bundle */
function has(name) {
  return fs.existsSync(path.join(dist, name))
}

/** What a bundle exports. A bundle that requires its neighbour gets it loaded in the same way. */
function load(name) {
  const known = loaded.get(name)
  if (known !== undefined) return known.exports
  const filename = path.join(dist, name)
  const module = new Module(filename, null)
  loaded.set(name, module)
  const fromNode = Module.createRequire(filename)
  const require = (id) => (/^\.\/\w+\.cjs$/.test(id) ? load(id.slice(2)) : fromNode(id))
  const run = compile(filename)
  run.call(module.exports, module.exports, Object.assign(require, fromNode), module, filename, dist)
  return module.exports
}

/**
 * Keeps the compiled code of the bundles that had no cache. Called after the work is done: then the functions that it
 * used are compiled, and the next run finds them so.
 */
function saveCaches() {
  for (const { cacheFile, script } of fresh.splice(0)) writeOrGoOn(cacheFile, script.createCachedData())
}

function writeOrGoOn(file, data) {
  try {
    require('../tools/sources.cjs').writeAtomically(file, data)
  } catch {
    // A read-only installation or a full disk: the next run is slower, and nothing else.
  }
}

module.exports = { has, load, saveCaches }
