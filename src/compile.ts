// The whole compiler, one line per stage. Start reading here.
import { checkSources, type CheckedSpec } from './check/check.ts'
import { unitsOf, type Work } from './emit/units.ts'
import { lap } from './lib/laps.ts'
import type { EnvironmentFacts } from './model/environment.ts'
import type { OutputFile } from './model/output.ts'
import type { Disk } from './read/disk.ts'
import { locate } from './read/locate.ts'
import { readPlatform } from './read/read.ts'
import { Patching, patchFiles } from './patch/patching.ts'
import type { Sources } from './read/source.ts'
import { clashOf, refusalsOf, type Refused } from './refusals.ts'
import type { Diagnostic, Finding, SpecPath } from './report/diagnostic.ts'
import { sortDiagnostics } from './report/sort.ts'
import { resolve, type Resolved } from './resolve/resolve.ts'
import { judgeAddonValues } from './rules/platform/addon-values.ts'
import { judge } from './rules/index.ts'
import type { WrittenLayer } from './rules/rule.ts'
import { Verification } from './verify/index.ts'
import { hashesOf, madeIn, Uniqueness, type Made, type Places } from './verify/unique.ts'
import { printFile } from './write/print.ts'

/** What takes the output: units that it knows need not run; texts that it receives are complete files. */
export type Sink = {
  /** True when the outputs of this very unit are already in place. */
  keeps(unit: Work): boolean
  /** The patches that were used for a unit that it keeps; undefined when it does not know. */
  patchesOf(unit: Work): readonly number[] | undefined
  /** Hashes of what a unit that it keeps has made, of which there may be one; undefined when it does not know. */
  madeBy(unit: Work): string | undefined
  /** Once for each unit that runs, before its files: which patches were used for it, and the hashes of what it makes. */
  begin(unit: Work, patches: readonly number[], made: string): void
  receive(unit: Work, file: OutputFile, text: string): void
}

export type Compiled = { diagnostics: Diagnostic[]; resolved?: Resolved }

/**
 * So many units are emitted and verified together: enough to amortise the calls, and so few that V8's collector of young
 * objects finds most of them dead. With 200 it took a quarter of a large run, with 16 a tenth.
 */
const unitsPerBatch = 16

/**
 * The whole of it in memory: the files of a platform -> the texts of `generated/` by path, and every diagnostic. With an
 * error among them there are no files.
 */
export async function compile(disk: Disk): Promise<{ files: Map<string, string>; diagnostics: Diagnostic[] }> {
  const files = new Map<string, string>()
  const { sources, diagnostics: unreadable } = await readPlatform(disk)
  const { resolved, diagnostics } = sources ? await understand(sources) : { diagnostics: [] }
  const found = [...unreadable, ...diagnostics]
  if (sources === undefined || resolved === undefined || found.some(({ severity }) => severity === 'error'))
    return { files, diagnostics: found }
  const sink: Sink = {
    keeps: () => false,
    patchesOf: () => undefined,
    madeBy: () => undefined,
    begin: () => {},
    receive: (_, { path }, text) => files.set(path, text),
  }
  const problems = await produce(resolved, sink, sources)
  return { files: problems.length === 0 ? files : new Map(), diagnostics: [...found, ...problems] }
}

/**
 * Sources -> model: check, resolve, judge. All mistakes come back together; `resolved` is missing where a file could not
 * be read to its end, because then whatever seems to be missing may stand in the rest of it.
 */
export async function understand(sources: Sources): Promise<Compiled> {
  const { spec, diagnostics } = checkSources(sources)
  lap('check')
  const files = [sources.platform, ...sources.includes, ...Object.values(sources.environments)]
  if (spec === undefined || files.some(({ incomplete }) => incomplete)) return { diagnostics }
  const resolved = resolve(spec)
  lap('resolve')
  const written = layersAsWritten(spec)
  const findings = [
    ...resolved.findings,
    ...judge(resolved.platform, written),
    ...(await judgeAddonValues(written)),
  ].filter((finding) => !restsOnRefused(finding, spec.unsound))
  // A mistake in platform.yaml is met once per environment; sorting tells what points at one place with the same words once.
  return {
    resolved,
    diagnostics: sortDiagnostics([...diagnostics, ...findings.map((finding) => locate(finding, sources))]),
  }
}

function layersAsWritten({ platform, environments }: CheckedSpec): WrittenLayer[] {
  const overlays = Object.entries(environments).map(([environment, spec]): WrittenLayer => ({ environment, spec }))
  return [{ spec: platform }, ...overlays]
}

/** True for a finding about something that the check has already refused, about what holds it, or concluded from it. */
function restsOnRefused({ at, restsOn = [] }: Finding, refused: readonly { path: SpecPath }[]): boolean {
  return refused.some(({ path }) =>
    [at.path, ...restsOn].some((each) =>
      each.every((segment, index) => index >= path.length || path[index] === segment),
    ),
  )
}

/**
 * Model -> files: every unit that the sink does not keep is emitted, patched, verified and printed. The sink has all files
 * when everything was verified, so it must drop them when there is a diagnostic: a mistake of ours or of an escape hatch.
 */
export async function produce({ platform }: Resolved, sink: Sink, sources: Sources): Promise<Diagnostic[]> {
  const run = new Run(platform, sink)
  const all = unitsOf(platform)
  const [kept, units] = parted(all, (unit) => sink.keeps(unit))
  for (const unit of kept) run.keep(unit)
  lap('hash')
  for (let start = 0; start < units.length; start += unitsPerBatch)
    await run.produce(units.slice(start, start + unitsPerBatch))
  const findings = await run.findings(all, sources)
  return sortDiagnostics(findings.map((finding) => locate(finding, sources)))
}

function parted<Item>(items: readonly Item[], test: (item: Item) => boolean): [passed: Item[], others: Item[]] {
  const parts: [Item[], Item[]] = [[], []]
  for (const item of items) parts[test(item) ? 0 : 1].push(item)
  return parts
}

type Emitted = { unit: Work; files: OutputFile[]; used: readonly number[]; texts: string[] }

/** The units of one run on their way into the sink, and what is found wrong on it. */
class Run {
  readonly #sink: Sink
  readonly #places: Places
  readonly #patching = new Patching()
  readonly #verification: Verification
  readonly #unique = new Uniqueness<Work>()
  readonly #refused: Refused[] = []

  constructor({ environments, previews }: Resolved['platform'], sink: Sink) {
    const clusters = new Map([...environments, ...previews].map(({ name, facts }) => [name, clusterOf(facts)]))
    this.#sink = sink
    this.#places = { clusterOf: (environment) => clusters.get(environment) ?? environment }
    this.#verification = new Verification(new Map(environments.map(({ name, facts }) => [name, facts.kubernetes])))
  }

  keep(unit: Work): void {
    this.#patching.keep(unit, this.#sink.patchesOf(unit))
    this.#unique.keep(unit, this.#sink.madeBy(unit) ?? '')
  }

  async produce(units: readonly Work[]): Promise<void> {
    const emitted: Emitted[] = []
    for (const unit of units) {
      const { files, used } = this.#patching.patch(unit, await unit.emit())
      lap('emit')
      emitted.push({ unit, files, used, texts: files.map(printFile) })
      lap('print')
    }
    await this.#verify(emitted)
    lap('verify')
    for (const each of emitted) this.#hand(each)
    lap('stage')
  }

  async #verify(emitted: readonly Emitted[]): Promise<void> {
    const patched = new Set(emitted.flatMap(({ files, used }) => (used.length > 0 ? files : [])))
    const problems = await this.#verification.take(
      emitted.flatMap(({ files }) => files),
      patched,
    )
    for (const problem of problems) {
      const owner = emitted.find(({ files }) => files.some(({ path }) => path === problem.file))
      if (owner !== undefined) this.#refused.push({ problem, unit: owner.unit })
    }
  }

  #hand({ unit, files, used, texts }: Emitted): void {
    const made = madeIn(files, this.#places)
    this.#unique.take(unit, made)
    this.#sink.begin(unit, used, hashesOf(made))
    for (const [index, file] of files.entries()) this.#sink.receive(unit, file, texts[index] ?? '')
  }

  async findings(all: readonly Work[], sources: Sources): Promise<Finding[]> {
    const madeBy = async (unit: Work): Promise<Made[]> =>
      madeIn(patchFiles(await unit.emit(), unit).files, this.#places)
    return [
      ...this.#patching.findings,
      ...(await this.#patching.misses(all)),
      ...refusalsOf(this.#refused, this.#patching, sources),
      ...(await this.#unique.clashes(madeBy)).map((clash) => clashOf(clash, sources)),
    ]
  }
}

/** Copies per pull request are kept apart by Argo CD, which gives each a namespace of its own. */
function clusterOf({ preview, cluster, environment }: EnvironmentFacts): string {
  return preview ? `preview ${environment}` : cluster
}
