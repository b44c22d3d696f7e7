// The stage `check`: the files as read -> the spec as written, typed; every violation of the language is a diagnostic.
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts'
import type { Source, Sources } from '../read/source.ts'
import type { Diagnostic, SpecPath } from '../report/diagnostic.ts'
import { checkNames, mapNames } from './names.ts'
import { withoutMistakes } from './sound.ts'
import type { EnvironmentSpec, PlatformSpec } from '../derived/spec.ts'
import type { FileKind } from './unknown-keys.ts'
import { validateEnvironment, validateInclude, validatePlatform, type Validator } from '../derived/validator.js'
import { explainViolations, type Explanation } from './violations.ts'

/**
 * A spec that fits the schema. `unsound` are the places that were left out because of mistakes that are already
 * reported: a later stage must not complain that something is missing there.
 */
export type CheckedSpec = {
  /** platform.yaml with its included files merged in. */
  platform: PlatformSpec
  environments: Record<string, EnvironmentSpec>
  /** Texts of the files that services mount, by their path in the repository. */
  files?: Readonly<Record<string, string>>
  unsound: { path: SpecPath; environment?: string }[]
}

/** `spec` is absent only when too little of platform.yaml is sound to go on. */
export type CheckResult = { spec?: CheckedSpec; diagnostics: Diagnostic[] }

const validators: Record<FileKind, Validator> = {
  platform: validatePlatform,
  environment: validateEnvironment,
  include: validateInclude,
}

/** Nobody mends more at once; and what is left of a file with more of them is no platform to look at any further. */
const mostMistakes = 200

/** Removing one mistake can uncover another, for example an object that is empty then; more rounds help nobody. */
const mostRounds = 4

/** Without these nothing could be looked at; they are never printed, because nothing is written after an error. */
const standIns = { apiVersion: 'platform/v1', name: 'unnamed', repository: 'unnamed/unnamed' }

type CheckedFile = { value?: JsonObject; unsound: SpecPath[]; diagnostics: Diagnostic[] }

/** Checks all files against the language, and that no name is defined twice. */
export function checkSources(sources: Sources): CheckResult {
  const platform = checkFile(sources.platform, 'platform')
  const includes = sources.includes.map((source) => checkFile(source, 'include'))
  const overlays = Object.entries(sources.environments).map(
    ([name, source]) => [name, checkFile(source, 'environment')] as const,
  )
  const files = [platform, ...includes, ...overlays.map(([, file]) => file)]
  const diagnostics = [...files.flatMap((file) => file.diagnostics), ...checkNames(sources)]
  if (!platform.value) return { diagnostics }
  const environments = Object.fromEntries(overlays.map(([name, file]) => [name, (file.value ?? {}) as EnvironmentSpec]))
  const unsound = [
    ...[platform, ...includes].flatMap((file) => file.unsound.map((path) => ({ path }))),
    ...overlays.flatMap(([environment, file]) => file.unsound.map((path) => ({ path, environment }))),
  ]
  const merged = mergeIncludes(platform.value, includes)
  return { spec: { platform: merged, environments, files: sources.files, unsound }, diagnostics }
}

function checkFile(source: Source, kind: FileKind): CheckedFile {
  let value = source.value
  const unsound: SpecPath[] = []
  let diagnostics: Diagnostic[] = []
  for (let round = 0; round < mostRounds; round++) {
    const explanations = violationsOf(source, kind, value)
    if (explanations === undefined) return { value: isJsonObject(value) ? value : undefined, unsound, diagnostics }
    if (explanations.length > mostMistakes) return { unsound, diagnostics: tooMany(source, explanations) }
    if (round === 0)
      diagnostics = explanations.filter(({ silent }) => !silent).map((explanation) => diagnosticOf(source, explanation))
    const sound = withoutMistakes(value, explanations)
    unsound.push(...sound.removed)
    value = kind === 'platform' && isJsonObject(sound.value) ? { ...standIns, ...sound.value } : sound.value
  }
  return { unsound, diagnostics }
}

/** Undefined for a value without violations; of very many, only as many are explained as it takes to know that. */
function violationsOf(source: Source, kind: FileKind, value: Json): Explanation[] | undefined {
  const validate = validators[kind]
  if (validate(value)) return undefined
  return explainViolations({ source, kind, value }, (validate.errors ?? []).slice(0, 10 * mostMistakes))
}

function tooMany(source: Source, explanations: readonly Explanation[]): Diagnostic[] {
  const shown = explanations.slice(0, mostMistakes).filter(({ silent }) => !silent)
  return [
    ...shown.map((explanation) => diagnosticOf(source, explanation)),
    {
      code: 'too-many-mistakes',
      severity: 'error',
      message: `\`${source.file}\` has more than ${mostMistakes} mistakes; the others are not shown`,
      why: 'so many of them have few causes',
      hint: 'mend the first ones, and run the command again',
      span: source.spanOf([]),
    },
  ]
}

function diagnosticOf(
  source: Source,
  { path, target, silent: _silent, meant: _meant, ...rest }: Explanation,
): Diagnostic {
  return { severity: 'error', ...rest, span: source.spanOf(path, target) }
}

/** Of a name that is defined twice, which is an error already, the first definition stays. */
function mergeIncludes(platform: JsonObject, includes: readonly CheckedFile[]): PlatformSpec {
  const merged = { ...platform }
  for (const include of includes) {
    for (const map of mapNames) {
      const entries = include.value?.[map]
      const earlier = isJsonObject(merged[map]) ? merged[map] : {}
      if (isJsonObject(entries)) merged[map] = { ...earlier, ...entries, ...earlier }
    }
  }
  return merged as PlatformSpec
}
