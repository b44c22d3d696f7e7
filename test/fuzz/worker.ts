// The process that plays cases: a task comes as a message, and each case of it is answered by one.
import { parse } from 'yaml'
import type { JsonObject } from '../../src/lib/json.ts'
import { platformFiles, platformFolders } from '../support/platforms.ts'
import { caseOf } from './cases.ts'
import { play, shrink } from './play.ts'
import { printSpec, type SpecFiles } from './spec-text.ts'

/** Cases from `start` to before `end`; failures that are `known` need not be made small again. */
export type Task = { seed: number; start: number; end: number; known: string[]; shrink: boolean }

export type Report = {
  number: number
  compiles: number
  accepted: boolean
  faults: { signature: string; text: string; input: string }[]
}

/** The real platforms as data. */
export function realPlatforms(): SpecFiles[] {
  return platformFolders.map((folder) =>
    Object.fromEntries(
      Object.entries(platformFiles(folder)).map(([path, text]) => [path, (parse(text) ?? {}) as JsonObject]),
    ),
  )
}

/** Plays one case; each fault with the smallest input that has it. */
export async function report(
  task: Omit<Task, 'start' | 'end'>,
  number: number,
  platforms: SpecFiles[],
): Promise<Report> {
  const { faults, files, texts, compiles, accepted } = await play(caseOf(task.seed, number, platforms))
  const distinct = [...new Map(faults.map((fault) => [fault.signature, fault])).values()]
  const told: Report['faults'] = []
  for (const { signature, text } of distinct) {
    const isNew = task.shrink && files !== undefined && !task.known.includes(signature)
    const shown = isNew ? textsOf(await shrink(files, signature)) : texts
    told.push({
      signature,
      text,
      input: Object.entries(shown)
        .map(([file, each]) => `# ${file}\n${each}`)
        .join(''),
    })
  }
  return { number, compiles, accepted, faults: told }
}

function textsOf(files: SpecFiles): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, value]) => [path, printSpec(value).text]))
}

/** Answers tasks until the parent goes away. */
export function serve(): void {
  const platforms = realPlatforms()
  process.on('disconnect', () => process.exit(0))
  process.on('message', (task: Task) => {
    void answer(task, platforms)
  })
}

async function answer(task: Task, platforms: SpecFiles[]): Promise<void> {
  for (let number = task.start; number < task.end; number++) process.send?.(await report(task, number, platforms))
}
