// Loads the bundles in dist/ like `require`, through V8's code cache, which halves the time that a run takes.
'use strict'

const { createHash } = require('node:crypto')
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const v8 = require('node:v8')
const vm = require('node:vm')
const { writeAtomically } = require('./record.cjs')

const dist = path.resolve(__dirname, '..', 'dist')

/** On request stack traces name the sources: Node reads the source maps of what it loads itself, without a cache. */
const debug = process.env.QUOIN_DEBUG === '1'

/** Bundles by name, and the scripts that were compiled without a cache. */
const loaded = new Map()
const fresh = []

/**
 * V8 compares only its version, its flags and the length of the source with what a cache was made from, so the name of
 * the file says the rest: which build of the bundle, and the tag in which V8 sums up its version, its flags and the
 * processor, so that runs with other flags do not overwrite each other's cache.
 */
function cacheFileOf(filename) {
  const { size, mtimeMs } = fs.statSync(filename)
  return [filename, size, Math.round(mtimeMs), v8.cachedDataVersionTag(), process.arch, 'cache'].join('.')
}

function compile(filename) {
  const source = Module.wrap(fs.readFileSync(filename, 'latin1')) // bundles are ASCII; reading UTF-8 takes longer
  const cacheFile = cacheFileOf(filename)
  const cachedData = readCache(cacheFile)
  const script = new vm.Script(source, { filename, cachedData })
  if (cachedData === undefined || script.cachedDataRejected) fresh.push({ cacheFile, script })
  return script.runInThisContext()
}

/** Length of the SHA-256 at the front of a cache file. V8 does not check what it reads: spoilt data crashes the process. */
const digestLength = 32

const digestOf = (data) => createHash('sha256').update(data).digest()

/** The cached data when there is some and it is whole. */
function readCache(file) {
  const content = fs.existsSync(file) ? readOrGoOn(file) : undefined
  const data = content === undefined ? undefined : content.subarray(digestLength)
  return data !== undefined && digestOf(data).equals(content.subarray(0, digestLength)) ? data : undefined
}

function readOrGoOn(file) {
  try {
    return fs.readFileSync(file)
  } catch {
    return undefined // another process has just built, and removed it
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
  if (debug) return Module.createRequire(filename)(filename)
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
  for (const { cacheFile, script } of fresh.splice(0)) {
    const data = script.createCachedData()
    writeOrGoOn(cacheFile, Buffer.concat([digestOf(data), data]))
  }
}

function writeOrGoOn(file, data) {
  try {
    writeAtomically(file, data)
  } catch {
    // A read-only installation or a full disk: the next run is slower, and nothing else.
  }
}

module.exports = { debug, has, load, saveCaches }
