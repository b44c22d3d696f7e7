#!/usr/bin/env node
// The launcher: builds dist/ when it is missing or stale, then runs it with V8's code cache. Plain JavaScript without
// dependencies and without new syntax, because it must run before anything is built and explain itself to an old Node.
'use strict'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 10)) {
  process.stderr.write('Quoin needs Node.js 20.10 or newer; this is ' + process.version + '. See https://nodejs.org\n')
  process.exit(2)
}

const fs = require('node:fs')
const path = require('node:path')
const { debug, has, load, saveCaches } = require('./load.cjs')
const { readRecord } = require('./record.cjs')

const packageFolder = path.resolve(__dirname, '..')

/** Variables with which cdk8s and cdktf would change the output: the same spec must give the same bytes everywhere. */
const foreignVariables = /^(CDK8S_|CDKTF_|SYNTH_HCL_OUTPUT$|TERRAFORM_BINARY_NAME$)/

function forgetForeignVariables() {
  for (const name of Object.keys(process.env)) if (foreignVariables.test(name)) delete process.env[name]
}

/**
 * Returns the hash of the sources that dist/ was built from. In a checkout, builds dist/ where it is missing or no longer
 * agrees with the sources. An installed package has no sources and no build tools: it runs what it was shipped with.
 */
async function ensureBuilt() {
  if (!fs.existsSync(path.join(packageFolder, 'tools'))) return shippedBuild()
  const { hashOfBuild } = require('../tools/sources.cjs')
  const found = hashOfBuild(packageFolder)
  if (found !== undefined) return found
  const { build } = await import('../tools/build.mjs')
  return build(packageFolder)
}

function shippedBuild() {
  const record = readRecord(packageFolder)
  if (record !== undefined) return record.hash
  process.stderr.write(
    'Quoin is not installed completely: ' + path.join(packageFolder, 'dist') + ' lacks files. Install it again.\n',
  )
  process.exit(2)
}

/**
 * Runs the command: first the fast path, which answers only when nothing changed, then the whole program. Both get the
 * process and the hash of the compiler, which is part of what says whether a unit must run again.
 */
async function run(argv) {
  const hash = await ensureBuilt()
  const early = has('start.cjs') ? await load('start.cjs').start(argv, process, hash) : undefined
  const code = early === undefined ? await load('cli.cjs').main(argv, process, hash) : early
  // Only a synth that went through has run every stage: its cache serves the other commands too, not the other way round.
  if (code === 0 && argv.includes('synth')) saveCaches()
  return code
}

/** Ends the process once what was written to a slow pipe has left it. Not waiting for V8's own background work saves time. */
function exit(code) {
  process.exitCode = code
  const waiting = [process.stdout, process.stderr].filter((stream) => stream.writableLength > 0)
  if (waiting.length === 0) process.exit(code)
  let left = waiting.length
  for (const stream of waiting) stream.once('drain', () => --left === 0 && process.exit(code))
}

function reportBug(error) {
  const stack = debug && error instanceof Error ? error.stack : undefined
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write('quoin: ' + (stack || message) + '\nThis is a bug in Quoin, and nothing was written.')
  process.stderr.write(stack ? '\n' : ' Run it again with QUOIN_DEBUG=1 to see where it happened.\n')
  exit(70)
}

if (debug) process.setSourceMapsEnabled(true)
process.on('uncaughtException', reportBug)
process.on('unhandledRejection', reportBug)
forgetForeignVariables()
run(process.argv.slice(2)).then(exit, reportBug)
