// Nothing invalid reaches generated/: every document is held against the schema or parser of what will read it.
import type { OutputFile } from '../model/output.ts'
import { checkAlertmanager } from './alertmanager.ts'
import { expressionsOf } from './expressions.ts'
import { checkDashboard } from './grafana.ts'
import { checkHelmValues } from './helm.ts'
import { pointerTo, valueAt, type Check, type Problem } from './problem.ts'
import { checkRules, checkRuleTests } from './prometheus.ts'
import { withoutValues } from './promql-shape.ts'
import { unserved } from './served.ts'
import { checkTerraform } from './terraform.ts'
import { checkWorkflow } from './workflows.ts'

export type { Problem } from './problem.ts'

/** How a kind of file is checked: by a function of ours, by the validators of Kubernetes, or not at all. */
type Row = { path: RegExp; check: Check | 'kubernetes' | 'text' }

/** Which check is whose, in the order in which a path is looked up. A path that no row knows is a problem. */
const kinds: readonly Row[] = [
  { path: /^(kubernetes|argocd)\//, check: 'kubernetes' },
  { path: /^github\/.*\/workflows\/[^/]+\.ya?ml$/, check: checkWorkflow },
  { path: /^prometheus\/.*\/rules\//, check: checkRules },
  { path: /^prometheus\/.*\/tests\//, check: checkRuleTests },
  { path: /^alertmanager\//, check: checkAlertmanager },
  { path: /^grafana\/.*\/dashboards\/[^/]+\.json$/, check: checkDashboard },
  { path: /^grafana\/.*\.ya?ml$/, check: 'kubernetes' }, // the kustomization that makes ConfigMaps of the dashboards
  { path: /^terraform\/.*\.tf\.json$/, check: checkTerraform },
  { path: /^helm\/.*\/values\.ya?ml$/, check: checkHelmValues },
  { path: /^charts\//, check: 'text' }, // what it renders is under kubernetes/ too; Helm itself judges it in the conformance tests
  { path: /^github\//, check: 'text' }, // dependabot.yml, CODEOWNERS: held against their schemas by the conformance tests
  { path: /^(docs|effective)\/|^README\.md$/, check: 'text' }, // written for people
]

/** Says what in these files their targets would refuse; see `Verification`. */
export async function verifyFiles(files: readonly OutputFile[]): Promise<Problem[]> {
  return (await new Verification().take(files)).sort((a, b) => compare(a.file, b.file) || compare(a.pointer, b.pointer))
}

/**
 * Checks files as they come, a few at a time, so that none has to be kept. A problem is our own bug, except where the
 * user's `patches` or `addons.<name>.values` wrote the value.
 */
export class Verification {
  readonly #versions: ReadonlyMap<string, string>
  /** `versions`: the version of Kubernetes by environment, where there is a cluster. */
  constructor(versions: ReadonlyMap<string, string> = new Map()) {
    this.#versions = versions
  }

  /** What files are refused for: an empty list when all is well. Of those that are `patched`, fields are asked for too. */
  async take(files: readonly OutputFile[], patched: ReadonlySet<OutputFile> = new Set()): Promise<Problem[]> {
    const rows = files.map((file) => ({ file, row: kinds.find(({ path }) => path.test(file.path)) }))
    const unknown = rows.filter(({ row }) => row === undefined).map(({ file }) => unknownFile(file))
    const found = rows.flatMap(({ file, row }) => (typeof row?.check === 'function' ? runCheck(file, row.check) : []))
    const objects = rows.filter(({ row }) => row?.check === 'kubernetes').map(({ file }) => file)
    const problems = [
      ...unknown,
      ...found,
      ...(await verifyObjects(
        objects,
        objects.filter((file) => patched.has(file)),
      )),
      ...objects.flatMap((file) => this.#unserved(file)),
      ...(await verifyExpressions(files)),
    ]
    return problems.length === 0 ? problems : problems.map((problem) => withValue(problem, files))
  }

  #unserved(file: OutputFile): Problem[] {
    const version = this.#versions.get(file.path.split('/')[1] ?? '')
    return version === undefined ? [] : unserved(file, version)
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function withValue(problem: Problem, files: readonly OutputFile[]): Problem {
  const file = files.find(({ path }) => path === problem.file)
  if (file === undefined || problem.value !== undefined) return problem
  const value = valueAt(file.documents.length > 1 ? file.documents : (file.documents[0] ?? null), problem.pointer)
  return value === undefined ? problem : { ...problem, value }
}

function unknownFile(file: OutputFile): Problem {
  return { file: file.path, pointer: '', message: 'no check is known for files of this name' }
}

function runCheck(file: OutputFile, check: Check): Problem[] {
  const problems: Problem[] = []
  file.documents.forEach((document, index) => {
    const top = pointerTo(file, index)
    check(document, (pointer, message) => problems.push({ file: file.path, pointer: top + pointer, message }))
  })
  return problems
}

async function verifyObjects(files: readonly OutputFile[], patched: readonly OutputFile[]): Promise<Problem[]> {
  if (files.length === 0) return []
  const { checkFields, checkObject, loadValidators } = await import('./checks.ts')
  await loadValidators(files.flatMap(({ documents }) => documents))
  return [
    ...files.flatMap((file) => runCheck(file, checkObject)),
    ...patched.flatMap((file) => runCheck(file, checkFields)),
  ]
}

/** What is wrong with expressions, by their shape: a platform has tens of thousands, and a few hundred shapes of them. */
const knownShapes = new Map<string, readonly string[]>()

/** The PromQL in all files. The parser is loaded with the first expression. */
async function verifyExpressions(files: readonly OutputFile[]): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const file of files) {
    for (const [index, document] of file.documents.entries()) {
      for (const { pointer, text } of expressionsOf(document)) {
        const { shape, problems: atSight } = withoutValues(text)
        const messages = knownShapes.get(shape) ?? (await import('./promql.ts')).checkPromql(shape)
        knownShapes.set(shape, messages)
        for (const message of [...atSight, ...messages])
          problems.push({ file: file.path, pointer: pointerTo(file, index) + pointer, message })
      }
    }
  }
  return problems
}
