// Runs processes and takes their time: wall clock, peak memory, and the stages that `QUOIN_TIMINGS=1` tells.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = path.dirname(fileURLToPath(import.meta.url))
const launcher = path.resolve(folder, '..', 'bin', 'quoin.cjs')

/**
 * What one process took: milliseconds on the wall, megabytes at the peak, milliseconds by stage.
 * @typedef {{ wall: number, memory: number, stages: Record<string, number> }} Run
 */

/**
 * One run of `quoin synth` on a platform. The time is that of the whole process, from outside; the stages and the memory
 * come from a second run of the same kind, because asking for them takes time too.
 * @param {string} platform the folder of a platform
 * @param {string[]} options of synth
 * @returns {number} milliseconds
 */
export function timeSynth(platform, options) {
  return timeOf([launcher, '-C', platform, 'synth', ...options], {})
}

/** How long the smallest process of this machine takes just now: everything else is read relative to it. */
export function timeNode() {
  return timeOf(['-e', '0'], {})
}

/** @returns {Run} one run of `quoin synth` that says where time and memory went */
export function inspectSynth(platform, options) {
  const command = ['--require', path.join(folder, 'peak.cjs'), launcher, '-C', platform, 'synth', ...options]
  const start = performance.now()
  const { stderr } = run(command, { QUOIN_TIMINGS: '1' })
  const wall = performance.now() - start
  const [stages, memory] = stderr
    .trim()
    .split('\n')
    .slice(-2)
    .map((line) => JSON.parse(line))
  return {
    wall,
    memory: memory.maxRSS / 1024,
    stages: { ...stages, 'end of the process': wall - sum(Object.values(stages)) },
  }
}

function timeOf(command, variables) {
  const start = performance.now()
  run(command, variables)
  return performance.now() - start
}

/** A run that does not go through, or that warns, would measure something else. */
function run(command, variables) {
  const result = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, ...variables },
    maxBuffer: 1 << 26,
  })
  if (result.status !== 0)
    throw new Error(
      `node ${command.join(' ')} ended with ${result.status}:\n${result.stderr}${result.stdout}`.slice(0, 4000),
    )
  return result
}

/**
 * Takes turns: every case once, then every case again, so that a busy minute of the machine meets all of them alike.
 * @param {number} rounds how often each case runs
 * @param {Record<string, () => number>} cases each runs once and says how many milliseconds it took
 * @returns {Record<string, number>} the median by case
 */
export function takeTurns(rounds, cases) {
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, measure] of Object.entries(cases)) times[name].push(measure())
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
}

/** The middle of some numbers, and of an even count the lower of the two in the middle. */
export function median(numbers) {
  return [...numbers].sort((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)]
}

export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
