// What the last complete build recorded in dist/: read by the launcher at every start, written by the build.
'use strict'

const fs = require('node:fs')
const path = require('node:path')

/** The file in dist/ that records what was built. It is written last: without it there is no build. */
const recordName = 'build.json'

/**
 * The record of the last build whose bundles are all in place.
 * @param {string} folder the package's root
 * @returns {{ stamp: string, hash: string, bundles: string[] } | undefined}
 */
function readRecord(folder) {
  const record = parseRecord(path.join(folder, 'dist', recordName))
  return record && record.bundles.every((name) => fs.existsSync(path.join(folder, 'dist', name))) ? record : undefined
}

function parseRecord(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return undefined // never built, or half a record: either way there is no build to trust
  }
}

/** Writes through a temporary name, so that a reader (or a second process that builds) sees a whole file or none. */
function writeAtomically(file, content) {
  const temporary = file + '.' + process.pid + '.tmp'
  fs.writeFileSync(temporary, content)
  fs.renameSync(temporary, file)
}

/** Records a complete build of the package in `folder`. */
function writeRecord(folder, record) {
  writeAtomically(path.join(folder, 'dist', recordName), JSON.stringify(record, null, 2) + '\n')
}

module.exports = { readRecord, writeAtomically, writeRecord }
