// `quoin synth`: platform.yaml -> generated/, or with `--check` only the question whether that would change anything.
import { parseArgs } from 'node:util'
import { produce, understand, type Sink } from '../compile.ts'
import type { Work } from '../emit/units.ts'
import { hashText } from '../lib/hash.ts'
import { lap, lapTimes, startLaps } from '../lib/laps.ts'
import type { OutputFile } from '../model/output.ts'
import { folderDisk } from '../read/disk.ts'
import { readPlatform, type ReadPlatform } from '../read/read.ts'
import type { Sources } from '../read/source.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import { didYouMean } from '../report/suggest.ts'
import type { Resolved } from '../resolve/resolve.ts'
import { Chunks, loadState, saveState, stampOf, type KnownFile, type KnownUnits, type State } from '../state/state.ts'
import { refuseTracked } from '../state/tracked.ts'
import { commitPlan, wantsSwap } from '../write/commit.ts'
import { manifestName } from '../write/paths.ts'
import { differences, planOutput, type Change, type Plan } from '../write/plan.ts'
import { openStage } from '../write/open.ts'
import type { Stage } from '../write/stage.ts'
import { isSameContent, statOutputs, type Stamp } from '../write/stamp.ts'
import { exitCodes, type Host } from './host.ts'
import { Progress } from './progress.ts'
import { keepOthers } from './partial.ts'
import { reportRun } from './report.ts'
import { UsageError } from './usage.ts'

/** What the command line says. `environment` is '' for all. */
export type SynthOptions = {
  folder: string
  check: boolean
  json: boolean
  verbose: boolean
  environment: string
  cache: boolean
  watch: boolean
}

/** What a run found and did. */
export type SynthResult = {
  diagnostics: Diagnostic[]
  /** Undefined when mistakes kept the run from planning. */
  changes?: Change[]
  differences?: ReturnType<typeof differences>
  files: number
  textOf: (file: string) => string | undefined
}

const synthOptions = {
  check: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  env: { type: 'string', default: '' },
  'no-cache': { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
} as const

/** The words behind `synth` as options. Throws `UsageError` for words that it does not know. */
export function parseSynth(args: string[], folder: string): SynthOptions {
  const { values, positionals } = parseArgs({ args, options: synthOptions, allowPositionals: true })
  if (positionals.length > 0)
    throw new UsageError(`synth takes no \`${positionals[0]}\`; another folder is named with \`-C <folder>\``)
  if (values.watch && (values.check || values.json))
    throw new UsageError('`--watch` goes with neither `--check` nor `--json`')
  return {
    folder,
    check: values.check,
    json: values.json,
    verbose: values.verbose,
    environment: values.env,
    cache: !values['no-cache'],
    watch: values.watch,
  }
}

/**
 * Runs `quoin synth` once and prints what it found; answers with the exit code. With QUOIN_TIMINGS=1 the last line of
 * standard error says in JSON how many milliseconds each stage took; the bench reads it.
 */
export async function synthCommand(options: SynthOptions, host: Host, compiler: string): Promise<number> {
  const isTimed = host.env.QUOIN_TIMINGS === '1'
  if (isTimed) startLaps('start')
  const progress = new Progress(host)
  const result = await synth(options, compiler, () => progress.count())
  reportRun(result, options, host, progress.end())
  if (isTimed) host.stderr.write(`${JSON.stringify(lapTimes())}\n`)
  const wrong =
    result.diagnostics.some(({ severity }) => severity === 'error') || (options.check && result.changes?.length !== 0)
  return wrong ? exitCodes.wrong : exitCodes.done
}

/**
 * One synth: everything but talking about it. A check reads nothing that an earlier run kept: its answer decides what is
 * merged, so it may rest on the spec and on `generated/` alone. `onFile` is called for each file that is made.
 */
export async function synth(options: SynthOptions, compiler: string, onFile = (): void => {}): Promise<SynthResult> {
  const { folder } = options
  const cache = options.cache && !options.check
  const refused = refuseTracked(folder)
  if (refused.length > 0) return { diagnostics: refused, files: 0, textOf: () => undefined }
  const known = cache ? loadState(folder, compiler)?.units() : undefined
  const chunks = cache ? Chunks.load(folder, compiler) : undefined
  lap('state')
  const read = await readPlatform(folderDisk(folder), chunks)
  lap('read')
  const { resolved, diagnostics } = read.sources ? await understand(read.sources) : { diagnostics: [] }
  const texts = new Map(allSources(read).map((source) => [source.file, source.text]))
  const found = {
    diagnostics: [...read.diagnostics, ...diagnostics, ...checkEnvironment(options, resolved)],
    files: 0,
    textOf: (file: string) => texts.get(file),
  }
  if (read.sources === undefined || resolved === undefined || hasErrors(found.diagnostics)) return found
  const result = await writeOutputs(options, { resolved, sources: read.sources, onFile }, known, found.diagnostics)
  if (cache && result.units !== undefined && !hasErrors(result.diagnostics) && options.environment === '') {
    saveState(folder, { compiler, ...inputsOf(read), ...result.units, warnings: result.diagnostics })
    chunks?.save(folder)
    lap('state')
  }
  return { ...found, ...result }
}

type Written = Omit<SynthResult, 'textOf'> & { units?: Pick<State, 'units' | 'manifest' | 'inPlace'> }

/** Opens the output, fills it, and commits it unless something is wrong or only a check was wanted. */
async function writeOutputs(
  options: SynthOptions,
  { resolved, sources, onFile }: { resolved: Resolved; sources: Sources; onFile: () => void },
  known: KnownUnits | undefined,
  before: Diagnostic[],
): Promise<Written> {
  const { stage, diagnostics } = openStage({
    folder: options.folder,
    check: options.check,
    keepWorkFolder: options.cache,
  })
  lap('stage')
  if (stage === undefined) return { diagnostics: [...before, ...diagnostics], files: 0 }
  try {
    const run = new Run(stage, resolved, known, options.environment, onFile)
    const problems = await produce(resolved, run, sources)
    if (options.environment !== '') keepOthers(stage, options.environment)
    // What is made twice is told at its line; the clash of its files would only repeat it.
    if (hasErrors([...before, ...problems])) return { diagnostics: [...before, ...problems], files: 0 }
    const plan = planOutput(stage)
    const found = [...before, ...problems, ...plan.diagnostics]
    return hasErrors(found) ? { diagnostics: found, files: 0 } : finish(options, stage, plan, run, found)
  } finally {
    stage.close()
    lap('commit')
  }
}

function finish(options: SynthOptions, stage: Stage, plan: Plan, run: Run, found: Diagnostic[]): Written {
  const files = stage.outputs.size + stage.inPlace.size
  if (options.check) return { diagnostics: found, files, changes: plan.changes, differences: differences(plan) }
  const trouble = commitPlan(stage, plan)
  if (trouble.length > 0) return { diagnostics: [...found, ...trouble], files: 0 }
  return {
    diagnostics: found,
    files,
    changes: plan.changes,
    ...(options.cache && { units: run.remember(wantsSwap(stage, plan.changes)) }),
  }
}

/** Takes the units of one run: keeps what is unchanged, stages what is new, and remembers both for the next run. */
class Run implements Sink {
  readonly #stage: Stage
  readonly #known: KnownUnits
  readonly #environment: string
  readonly #onFile: () => void
  readonly #inPlacePrefix: string | undefined
  readonly #units: KnownUnits = {}
  readonly #produced = new Map<string, { unit: Work; patches: readonly number[]; made: string; paths: string[] }>()

  constructor(
    stage: Stage,
    { platform }: Resolved,
    known: KnownUnits | undefined,
    environment: string,
    onFile: () => void,
  ) {
    this.#onFile = onFile
    this.#stage = stage
    this.#known = known ?? {}
    this.#environment = environment
    const own = platform.repositories.find(({ holdsPlatform }) => holdsPlatform)
    this.#inPlacePrefix = own && `github/${own.slug}/`
  }

  keeps(unit: Work): boolean {
    if (this.#environment !== '' && unit.environment !== this.#environment) return true
    const known = this.#known[unit.key]
    if (known?.made === undefined || known.hash !== unit.hash || this.#isInPlace(known)) return false
    const files = known.files.map((file) => ({ path: file[0], stamp: stampOf(file) }))
    if (!this.#stage.keepAll(files, unit.key)) return false
    this.#units[unit.key] = known
    return true
  }

  patchesOf(unit: Work): readonly number[] | undefined {
    const known = this.#known[unit.key]
    return known?.hash === unit.hash ? (known.patches ?? []) : undefined
  }

  madeBy(unit: Work): string | undefined {
    const known = this.#known[unit.key]
    return known?.hash === unit.hash ? known.made : undefined
  }

  begin(unit: Work, patches: readonly number[], made: string): void {
    this.#produced.set(unit.key, { unit, patches, made, paths: [] })
  }

  receive(unit: Work, file: OutputFile, text: string): void {
    this.#onFile()
    this.#stage.add(file.path, text, unit.key)
    if (this.#inPlacePrefix !== undefined && file.path.startsWith(this.#inPlacePrefix)) {
      this.#stage.addInPlace(file.path.slice(this.#inPlacePrefix.length), text)
    }
    this.#produced.get(unit.key)?.paths.push(file.path)
  }

  /** After the commit: what the next run may rely on, with the stamps of the files as they are now. */
  remember(isSwapped: boolean): Pick<State, 'units' | 'manifest' | 'inPlace'> {
    const paths = [...this.#produced.values()].flatMap((unit) => unit.paths)
    const stamps = statOutputs(this.#stage.workspace, [...paths, manifestName])
    const known = (path: string): KnownFile[] => {
      const stamp = stamps.get(path)
      return stamp === undefined ? [] : [knownFile(path, stamp)]
    }
    if (isSwapped) this.#renewKept()
    for (const [key, { unit, patches, made, paths: own }] of this.#produced)
      this.#units[key] = { hash: unit.hash, files: own.flatMap(known), made, ...(patches.length > 0 && { patches }) }
    const inPlace = [...this.#stage.inPlace].map(([path, text]): [string, string] => [path, hashText(text)])
    return { units: this.#units, manifest: known(manifestName)[0] ?? [manifestName, 0, 0, 0, 0], inPlace }
  }

  /** A commit that swaps the tree gives kept files a second name for a moment, which moves their last change on. */
  #renewKept(): void {
    for (const [key, known] of Object.entries(this.#units)) {
      const stamps = statOutputs(
        this.#stage.workspace,
        known.files.map(([path]) => path),
      )
      const files = known.files.map((file): KnownFile => {
        const stamp = stamps.get(file[0])
        return stamp !== undefined && isSameContent(stampOf(file), stamp) ? knownFile(file[0], stamp) : file
      })
      this.#units[key] = { ...known, files }
    }
  }

  /** Units whose files also stand beside generated/ always run: they are few, and their text is needed. */
  #isInPlace({ files }: { files: KnownFile[] }): boolean {
    return this.#inPlacePrefix !== undefined && files.some(([path]) => path.startsWith(this.#inPlacePrefix as string))
  }
}

function knownFile(path: string, { size, mtimeMs, ino, ctimeMs }: Stamp): KnownFile {
  return [path, size, mtimeMs, ino, ctimeMs]
}

function hasErrors(diagnostics: Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

function allSources({ sources }: ReadPlatform): { file: string; text: string }[] {
  return sources === undefined ? [] : [sources.platform, ...sources.includes, ...Object.values(sources.environments)]
}

function inputsOf({ sources, inputs }: ReadPlatform): Pick<State, 'inputs' | 'overlays' | 'includes' | 'mounted'> {
  const written = sources?.platform.value as { include?: string[] } | undefined
  return {
    inputs,
    overlays: Object.keys(sources?.environments ?? {}),
    includes: written?.include ?? [],
    mounted: Object.keys(sources?.files ?? {}),
  }
}

/** `--env` must name an environment that is written. */
function checkEnvironment({ environment }: SynthOptions, resolved: Resolved | undefined): Diagnostic[] {
  const names =
    resolved === undefined
      ? []
      : [...resolved.platform.environments, ...resolved.platform.previews].map(({ name }) => name)
  if (environment === '' || resolved === undefined || names.includes(environment)) return []
  return [
    {
      code: 'unknown-environment',
      severity: 'error',
      message: `there is no environment \`${environment}\` to synthesise`,
      hint: didYouMean(environment, names, 'environments'),
    },
  ]
}
