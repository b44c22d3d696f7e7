// Nothing invalid reaches generated/: every document is held against the schema or parser of what will read it.
import type { OutputFile } from '../model/output.ts'
import { checkAlertmanager } from './alertmanager.ts'
import { startParsers } from './background.ts'
import { checkDashboard } from './grafana.ts'
import { checkHelmValues } from './helm.ts'
import type { Language } from './parsers.ts'
import { pointerTo, type Check, type Problem } from './problem.ts'
import { checkRules, checkRuleTests } from './prometheus.ts'
import { Questions } from './questions.ts'
import { unserved } from './served.ts'
import { checkTerraform } from './terraform.ts'

export type { Language } from './parsers.ts'
export type { Problem } from './problem.ts'

/** How a kind of file is checked: by a function of ours, by the validators of Kubernetes, or by a parser of its text. */
type Row = { path: RegExp; check: Check | 'kubernetes' | 'workflow' | 'text' }

/** Which check is whose, in the order in which a path is looked up. A path that no row knows is a problem. */
const kinds: readonly Row[] = [
  { path: /^(kubernetes|argocd)\//, check: 'kubernetes' },
  { path: /^github\/.*\/workflows\/[^/]+\.ya?ml$/, check: 'workflow' },
  { path: /^prometheus\/.*\/rules\//, check: checkRules },
  { path: /^prometheus\/.*\/tests\//, check: checkRuleTests },
  { path: /^alertmanager\//, check: checkAlertmanager },
  { path: /^grafana\/.*\/dashboards\/[^/]+\.json$/, check: checkDashboard },
  { path: /^grafana\/.*\.ya?ml$/, check: 'kubernetes' }, // the kustomization that makes ConfigMaps of the dashboards
  { path: /^terraform\/.*\.tf\.json$/, check: checkTerraform },
  { path: /^helm\/.*\/values\.ya?ml$/, check: checkHelmValues },
  { path: /^github\//, check: 'text' }, // dependabot.yml, CODEOWNERS: held against their schemas by the conformance tests
  { path: /^(docs|effective)\/|^README\.md$/, check: 'text' }, // written for people
]

/** A file, and the text that will be written of it. */
export type PrintedFile = { file: OutputFile; text: string }

/**
 * Gets the slow parsers ready in the background. Call it as soon as it is certain what will be emitted: the sooner, the
 * more of their start is over when the first text comes. `languages` are those that will occur.
 */
export function prepareVerification(languages: readonly Language[]): void {
  if (languages.length > 0) startParsers(languages)
}

/** Says what in these files their targets would refuse; see `Verification`. */
export async function verifyFiles(printed: readonly PrintedFile[]): Promise<Problem[]> {
  const verification = new Verification()
  await verification.take(printed)
  return verification.problems()
}

/**
 * Checks files as they come, a few at a time, so that none has to be kept. A problem is our own bug, except where the
 * user's `patches` or `addons.<name>.values` wrote the value.
 */
export class Verification {
  readonly #versions: ReadonlyMap<string, string>
  readonly #questions = new Questions(startParsers)
  readonly #problems: Problem[] = []

  /** `versions`: the version of Kubernetes by environment, where there is a cluster. */
  constructor(versions: ReadonlyMap<string, string> = new Map()) {
    this.#versions = versions
  }

  /** Checks files; what needs a parser is only asked. */
  async take(printed: readonly PrintedFile[]): Promise<void> {
    const rows = printed.map((entry) => ({ ...entry, row: kinds.find(({ path }) => path.test(entry.file.path)) }))
    const of = (check: Row['check']) => rows.filter(({ row }) => row?.check === check)
    const asked = this.#questions.ask(printed, of('workflow'))
    const unknown = rows.filter(({ row }) => row === undefined).map(({ file }) => unknownFile(file))
    const found = rows.flatMap(({ file, row }) => (typeof row?.check === 'function' ? runCheck(file, row.check) : []))
    const objects = of('kubernetes').map(({ file }) => file)
    this.#problems.push(...asked, ...unknown, ...found, ...(await verifyObjects(objects)), ...objects.flatMap((file) => this.#unserved(file)))
  }

  #unserved(file: OutputFile): Problem[] {
    const version = this.#versions.get(file.path.split('/')[1] ?? '')
    return version === undefined ? [] : unserved(file, version)
  }

  /** Waits for the parsers, and says what all files were refused for: an empty list when all is well. */
  async problems(): Promise<Problem[]> {
    const found = [...this.#problems, ...(await this.#questions.problems())]
    return found.sort((a, b) => compare(a.file, b.file) || compare(a.pointer, b.pointer))
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
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

async function verifyObjects(files: readonly OutputFile[]): Promise<Problem[]> {
  if (files.length === 0) return []
  const { checkObject, loadValidators } = await import('./checks.ts')
  await loadValidators(files.flatMap(({ documents }) => documents))
  return files.flatMap((file) => runCheck(file, checkObject))
}
