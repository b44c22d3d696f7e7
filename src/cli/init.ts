// `quoin init`: a few questions, then the first platform.yaml of a folder.
import fs from 'node:fs'
import { parseArgs } from 'node:util'
import type { Diagnostic } from '../report/diagnostic.ts'
import { attempt } from '../write/trouble.ts'
import { exitCodes, type Host } from './host.ts'
import { ask } from './init/ask.ts'
import { guess } from './init/guess.ts'
import { printFiles } from './init/print.ts'
import { objectionTo, type Plan } from './init/plan.ts'
import { printDiagnostics } from './spec.ts'
import { UsageError } from './usage.ts'

const initOptions = {
  name: { type: 'string' },
  repository: { type: 'string' },
  yes: { type: 'boolean', short: 'y', default: false },
} as const

/** Writes platform.yaml and two environments; a file that is there already is never touched. */
export async function initCommand(args: string[], folder: string, host: Host): Promise<number> {
  const { values } = parseArgs({ args, options: initOptions })
  const found = fs.readdirSync(folder).find((name) => /^platform\.ya?ml$/i.test(name))
  if (found !== undefined) return refuse(platformExists(found), host)
  const given = Object.fromEntries(
    Object.entries({ name: values.name, repository: values.repository }).filter(([, value]) => value !== undefined),
  )
  await checkGiven(given)
  const guessed: Plan = { ...guess(folder), ...given }
  const isAsked = host.stdin.isTTY === true && !values.yes
  const plan = isAsked ? await ask(guessed, Object.keys(given), host) : guessed
  if (plan === undefined) return stopped(host)
  return writeFiles(plan, folder, host)
}

/** Values on the command line are judged like answers. */
async function checkGiven(given: Partial<Plan>): Promise<void> {
  for (const [key, value] of Object.entries(given)) {
    const objection = await objectionTo({ [key]: value })
    if (objection !== undefined) throw new UsageError(`--${key}: ${objection}`)
  }
}

function writeFiles(plan: Plan, folder: string, host: Host): number {
  const files = Object.entries(printFiles(plan)).filter(([path]) => !fs.existsSync(`${folder}/${path}`))
  const trouble = attempt('platform.yaml', () => {
    fs.mkdirSync(`${folder}/environments`, { recursive: true })
    for (const [path, text] of files) fs.writeFileSync(`${folder}/${path}`, text, { flag: 'wx' })
  })
  if (trouble !== undefined) return refuse(trouble, host)
  host.stdout.write(nextSteps(files.map(([path]) => path)))
  return exitCodes.done
}

function nextSteps(paths: string[]): string {
  return `wrote ${paths.join(', ')}

Next:
  1. Read platform.yaml, and correct what was guessed.
  2. Run \`npx quoin synth\`. It writes generated/ and tells every mistake.
  3. Commit all of it. From then on: edit platform.yaml, synth, review the diff of generated/, merge.

\`npx quoin explain services\` shows what every value is and why.
`
}

function stopped(host: Host): number {
  host.stderr.write('\nquoin: stopped, nothing was written\n')
  return exitCodes.wrong
}

function refuse(diagnostic: Diagnostic, host: Host): number {
  printDiagnostics([diagnostic], undefined, host, 'nothing was written')
  return exitCodes.wrong
}

function platformExists(name: string): Diagnostic {
  return {
    code: 'platform-exists',
    severity: 'error',
    message: `there is a \`${name}\` in this folder already`,
    why: 'it describes a platform, and is never replaced',
    hint: 'run `quoin synth` to compile it, or move it away to begin anew',
  }
}
