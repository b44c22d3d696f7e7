// Incremental equals clean: whatever people do to a platform between two runs, the next run leaves the tree that a clean
// one would have made, and a run on a broken spec leaves the tree alone.
import { afterAll, expect, test } from 'vitest'
import { cleanTree } from './incremental/clean.ts'
import { filesOf, firstDraft, type Draft } from './incremental/draft.ts'
import { pick, specEdits } from './incremental/spec-edits.ts'
import {
  closeWorkbench,
  diskEdits,
  openWorkbench,
  runSynth,
  writeSpec,
  type RunOptions,
  type Workbench,
} from './incremental/workbench.ts'
import { readTree, treeDifferences } from './support/files.ts'
import { createRandom, type Random } from './write/random-documents.ts'

/** Sequences that follow each other in one folder; the first one of each folder starts without state. */
const folders = 25
const sequencesPerFolder = 20

const tally = { sound: 0, refused: 0 }

/** One folder with its history, for the message of a failure. */
type Story = { bench: Workbench; draft: Draft; sound: Draft; log: string[] }

test.each(Array.from({ length: folders }, (_, index) => index + 1))('seed %i', { timeout: 60_000 }, async (seed) => {
  const random = createRandom(seed)
  const story: Story = { bench: openWorkbench(), draft: firstDraft(), sound: firstDraft(), log: [] }
  try {
    for (let sequence = 0; sequence < sequencesPerFolder; sequence++) await tellSequence(story, random)
  } finally {
    closeWorkbench(story.bench)
  }
})

afterAll(() => {
  expect(tally.sound + tally.refused).toBe(folders * sequencesPerFolder)
  // A generator that breaks every spec would test nothing; one that never does would not either.
  expect(tally.sound).toBeGreaterThan(300)
  expect(tally.refused).toBeGreaterThan(25)
})

/** Some edits with runs in between, then the run that is compared. */
async function tellSequence(story: Story, random: Random): Promise<void> {
  const edits = 1 + Math.floor(random() * 4)
  for (let edit = 0; edit < edits; edit++) {
    if (random() < 0.3) story.log.push(pick(random, diskEdits)(story.bench, random))
    else editSpec(story, random)
    if (random() < 0.25) await runInBetween(story, random)
  }
  await compareWithClean(story)
}

function editSpec({ bench, draft, log }: Story, random: Random): void {
  log.push(pick(random, specEdits)(draft, random))
  writeSpec(bench, filesOf(draft))
}

/** Whole runs, runs without state, checks (which change nothing) and runs for one environment (which change no other). */
async function runInBetween({ bench, log }: Story, random: Random): Promise<void> {
  const { options, leaves } = pick(random, runs)
  const before = leaves && outputsOf(bench)
  log.push(`run ${JSON.stringify(options)}: ${(await runSynth(bench, options)).join()}`)
  if (leaves && before) expect(treeDifferences(outputsOf(bench), before).filter(leaves), log.join('\n')).toEqual([])
}

/** `leaves` says which differences a run must not make. */
const runs: { options: RunOptions; leaves?: (difference: string) => boolean }[] = [
  { options: {} },
  { options: {} },
  { options: { cache: false } },
  { options: { check: true }, leaves: () => true },
  { options: { environment: 'staging' }, leaves: (difference) => !/\/staging(\/|\.yaml)|\/\.files$/.test(difference) },
]

async function compareWithClean(story: Story): Promise<void> {
  const { bench, draft, log } = story
  writeSpec(bench, filesOf(draft))
  const clean = await cleanTree(filesOf(draft))
  if (clean === undefined) return leaveAlone(story)
  expect(await runSynth(bench), log.join('\n')).toEqual([])
  expect(treeDifferences(outputsOf(bench), clean), log.join('\n')).toEqual([])
  log.push('--')
  story.sound = structuredClone(draft)
  tally.sound++
}

/** A spec with mistakes changes nothing; the next sequence begins with the last spec that was sound. */
async function leaveAlone(story: Story): Promise<void> {
  const { bench, log } = story
  const before = outputsOf(bench)
  expect(await runSynth(bench), log.join('\n')).not.toEqual([])
  expect(treeDifferences(outputsOf(bench), before), log.join('\n')).toEqual([])
  log.push('-- refused')
  story.draft = structuredClone(story.sound)
  tally.refused++
}

/** What runs have written: generated/ and the files in place. */
function outputsOf({ folder }: Workbench): Map<string, string> {
  const below = (name: string) =>
    [...readTree(`${folder}/${name}`)].map(([path, text]): [string, string] => [`${name}/${path}`, text])
  return new Map([...below('generated'), ...below('.github')])
}
