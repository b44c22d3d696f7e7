// GitHub workflows by actionlint (with shellcheck over `run` where it is installed).
import { cpSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Check, Finding, Workbench } from '../check.ts'
import { BrokenTool, runTool } from '../tools.ts'
import { filesLike, type Tree } from '../trees.ts'

type Report = { message: string; filepath: string; line: number; column: number; kind: string }

export const actionlint: Check = {
  name: 'actionlint',
  about: 'actionlint, with shellcheck, over every workflow in the repository that it will live in',
  tool: 'actionlint',
  run(tree, bench) {
    const judged = filesLike(tree, workflows)
    return { judged, findings: repositoriesOf(judged).flatMap((home) => lintRepository(tree, bench, home)) }
  },
}

/** Workflows as generated for other repositories, and those that work in this one. */
export const workflows = /^(generated\/github\/.*\/|)\.github\/workflows\/[^/]+\.ya?ml$/

/** The folders that stand for a repository: what comes before `.github/`. */
function repositoriesOf(files: string[]): string[] {
  return [...new Set(files.map((file) => file.slice(0, file.indexOf('.github/'))))]
}

/** actionlint resolves reusable workflows and local actions from the root of a repository, so it gets one. */
function lintRepository(tree: Tree, bench: Workbench, home: string): Finding[] {
  const root = bench.scratch('actionlint')
  mkdirSync(join(root, '.git'))
  const own = tree.files.filter((file) => file.startsWith(`${home}.github/`))
  for (const file of own) {
    const copy = join(root, file.slice(home.length))
    mkdirSync(dirname(copy), { recursive: true })
    cpSync(join(tree.root, file), copy)
  }
  const files = own.filter((file) => workflows.test(file)).map((file) => file.slice(home.length))
  const answer = runTool(bench.tool('actionlint'), ['-no-color', '-format', '{{json .}}', ...files], root, 'stdout')
  if (answer.status !== 0 && answer.status !== 1) throw new BrokenTool(`actionlint broke down: ${answer.output}`)
  const reports = JSON.parse(answer.output) as Report[]
  return reports.map(({ filepath, kind, line, column, message }) => ({
    file: home + filepath,
    rule: kind,
    message: `${line}:${column} ${message}`,
  }))
}
