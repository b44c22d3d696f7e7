// What is measured: the platform of this repository, and platforms of many services.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspectSynth, takeTurns, timeNode, timeSynth } from './measure.mjs'
import { platformOf, withOneLineEdit } from './platform.mjs'

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const noCache = ['--no-cache']

/**
 * The platform of this repository in a fresh process: without state, with nothing changed, after an edit of one line.
 * @param {string} folder an empty folder to work in
 * @param {number} rounds
 */
export function measureRoot(folder, rounds) {
  const files = { 'platform.yaml': read('platform.yaml') }
  for (const name of fs.readdirSync(path.join(repository, 'environments')))
    files[`environments/${name}`] = read(`environments/${name}`)
  const edited = { ...files, 'platform.yaml': files['platform.yaml'].replace('port: 5000', 'port: 5001') }
  return measureFolders(folder, rounds, files, edited)
}

/**
 * A platform of `count` services by 3 environments, as `measureRoot`, and its time per service and environment.
 * @param {string} folder an empty folder to work in
 * @param {number} count services
 * @param {number} rounds
 */
export function measurePlatform(folder, count, rounds) {
  const files = platformOf(count)
  const measured = measureFolders(folder, rounds, files, withOneLineEdit(files))
  return { ...measured, perUnit: measured.cold / (count * 3) }
}

/** One folder for the runs without state and one for those with it, so that they do not touch each other's files. */
function measureFolders(folder, rounds, files, edited) {
  const cold = writePlatform(path.join(folder, 'cold'), files)
  const warm = writePlatform(path.join(folder, 'warm'), files)
  timeSynth(warm, [])
  let isEdited = false
  const times = takeTurns(rounds, {
    node: timeNode,
    empty: () => timeInEmpty(cold),
    cold: () => timeSynth(cold, noCache),
    unchanged: () => timeSynth(warm, []),
    edit() {
      isEdited = !isEdited
      writePlatform(warm, isEdited ? edited : files)
      return timeSynth(warm, [])
    },
  })
  const { memory, stages } = inspectSynth(cold, noCache)
  const fileCount = fs
    .readdirSync(path.join(cold, 'generated'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).length
  fs.rmSync(folder, { recursive: true })
  return { ...times, memory, stages, files: fileCount }
}

function timeInEmpty(platform) {
  for (const name of ['generated', '.github']) fs.rmSync(path.join(platform, name), { recursive: true, force: true })
  return timeSynth(platform, noCache)
}

function writePlatform(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    fs.writeFileSync(path.join(folder, name), text)
  }
  return folder
}

const read = (name) => fs.readFileSync(path.join(repository, name), 'utf8')
