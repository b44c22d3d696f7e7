// `npm run conformance`: every check over every tree, a report for people, and a last line for machines.
// Exit code 0 when nothing failed, 1 when something did, 2 for bad usage.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Check } from './check.ts'
import { checks } from './checks/index.ts'
import { judge, type Verdict } from './judge.ts'
import { printReport } from './report.ts'
import { findTrees, readTree, type Tree } from './trees.ts'
import { waivers } from './waivers.ts'
import { openWorkshop } from './workshop.ts'

const usage = `Judges the generated files of every platform in this repository by their real consumers.

  npm run conformance -- [--strict] [--only <check>]... [folder]...

  --strict        a check that can't run, or that finds nothing to judge anywhere, is a failure
  --only <check>  run only this check (may be given several times)
  folder          judge the platforms in these folders instead of the repository and its examples

checks:
${checks.map(({ name, about }) => `  ${name.padEnd(20)} ${about}`).join('\n')}
`

/** Runs the suite with the given arguments; prints the report and returns the exit code. */
export async function main(args: string[], repository: string): Promise<number> {
  const options = readOptions(args)
  if (typeof options === 'string') return tell(options, 2)
  if (options.help) return tell(usage, 0)
  const trees =
    options.folders.length > 0
      ? options.folders.map((folder) => readTree(folder, resolve(folder)))
      : findTrees(repository)
  if (trees.length === 0)
    return tell('There is no generated/ folder to judge: run `npm run synth` first.\n0 passed, 1 failed\n', 1)
  const chosen = checks.filter(({ name }) => options.only.length === 0 || options.only.includes(name))
  const all = chosen.length === checks.length ? trees : [] // a part of the checks can't say what nobody judges
  const report = printReport(await judgeAll(chosen, trees, repository), all, waivers, options.strict)
  return tell(report.text, report.failed > 0 ? 1 : 0)
}

async function judgeAll(chosen: Check[], trees: Tree[], repository: string): Promise<Verdict[]> {
  const workshop = openWorkshop(repository, process.env)
  try {
    const verdicts: Verdict[] = []
    for (const check of chosen)
      verdicts.push(await judge(check, trees, workshop.bench, waivers, workshop.absence(check)))
    return verdicts
  } finally {
    await workshop.close()
  }
}

type Options = { strict: boolean; help: boolean; only: string[]; folders: string[] }

function readOptions(args: string[]): Options | string {
  try {
    const options = {
      strict: { type: 'boolean' },
      help: { type: 'boolean' },
      only: { type: 'string', multiple: true },
    } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const only = values.only ?? []
    const unknown = only.find((name) => !checks.some((check) => check.name === name))
    if (unknown !== undefined) return `There is no check \`${unknown}\`.\n\n${usage}`
    return { strict: values.strict ?? false, help: values.help ?? false, only, folders: positionals }
  } catch (error) {
    if (error instanceof TypeError) return `${error.message}\n\n${usage}` // how parseArgs reports an unknown option
    throw error
  }
}

function tell(text: string, code: number): number {
  process.stdout.write(text)
  return code
}
