// Which files the bundles in dist/ are made of, and whether dist/ still agrees with them. Shared by the launcher, which
// asks before every run (so this must cost a few milliseconds at most), and by the build, which records the answer.
'use strict'

const fs = require('node:fs')
const path = require('node:path')
const { readRecord, writeAtomically, writeRecord } = require('../bin/record.cjs')

/** Everything that changes what the bundles contain: our sources, the build itself, and the pinned packages. */
const roots = [
  'src',
  'schema',
  'tools/build.mjs',
  'tools/lazy-schemas.mjs',
  'tools/licenses.mjs',
  'tools/used-classes.mjs',
  'package.json',
]

/**
 * Lists the source files below the package's folder, sorted, with `/`; folders that do not exist count as empty.
 * @param {string} folder the package's root
 * @returns {string[]}
 */
function listSources(folder) {
  const files = []
  const walk = (name) => {
    const entries = fs.readdirSync(path.join(folder, name), { withFileTypes: true })
    for (const entry of entries) {
      if (entry.isDirectory()) walk(name + '/' + entry.name)
      else files.push(name + '/' + entry.name)
    }
  }
  for (const root of roots) {
    const stat = fs.statSync(path.join(folder, root), { throwIfNoEntry: false })
    if (stat && stat.isDirectory()) walk(root)
    else if (stat) files.push(root)
  }
  return files.sort()
}

/** Sizes and modification times of the files: cheap to compare, but a `git checkout` changes it without any edit. */
function stampOf(folder, files) {
  const lines = files.map((file) => {
    const stat = fs.statSync(path.join(folder, file), { throwIfNoEntry: false })
    return stat ? file + ' ' + stat.size + ' ' + stat.mtimeMs : file + ' gone'
  })
  return lines.join('\n')
}

/** Contents of the files: dear (it reads them all), but equal means that a new build would be equal. */
function hashOf(folder, files) {
  const hash = require('node:crypto').createHash('sha256') // loaded only here: it costs more than the whole stamp
  for (const file of files)
    hash
      .update(file + '\0')
      .update(fs.readFileSync(path.join(folder, file)))
      .update('\0')
  return hash.digest('hex')
}

/**
 * The hash of the sources that the bundles in dist/ were built from, when these are still the sources; else undefined:
 * then it must be built again.
 * @returns {string | undefined}
 */
function hashOfBuild(folder) {
  const record = readRecord(folder)
  if (!record) return undefined
  const files = listSources(folder)
  const stamp = stampOf(folder, files)
  if (stamp === record.stamp) return record.hash
  if (hashOf(folder, files) !== record.hash) return undefined
  rememberStamp(folder, { ...record, stamp })
  return record.hash
}

/** Saves reading all sources at the next start; a read-only installation goes on without it. */
function rememberStamp(folder, record) {
  try {
    writeRecord(folder, record)
  } catch {
    // The stamp is only a shortcut: the hash above has just shown that the build is current.
  }
}

module.exports = { hashOf, hashOfBuild, listSources, stampOf, writeAtomically, writeRecord }
